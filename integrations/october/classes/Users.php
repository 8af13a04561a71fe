<?php

namespace ImbaChat\Chat\Classes;

use Config;

/** The front-end users of the site, whichever plugin keeps them. */
class Users
{
    /**
     * The class of their model, or null where no plugin has any.
     *
     * @return class-string<\Model>|null
     */
    public static function model(): ?string
    {
        $known = [Config::get('imbachat.chat::user_model'), 'Winter\User\Models\User', 'RainLab\User\Models\User'];
        foreach (array_filter($known) as $class) {
            if (class_exists($class)) {
                /** @var class-string<\Model> */
                return $class;
            }
        }
        return null;
    }

    /**
     * Whether the model is that of RainLab.User 3, which is built on Laravel's guard and has other columns. Winter.User
     * and RainLab.User 1 and 2 share the CMS's own authentication.
     *
     * @param class-string<\Model> $model
     */
    public static function isVersion3(string $model): bool
    {
        return !method_exists($model, 'getLoginName');
    }

    /**
     * Who is signed in on this page, or null. The plugins' Auth::user() also gives those who are not activated, and
     * those whom the back end has deactivated since.
     *
     * @return \Model|null
     */
    public static function current()
    {
        $model = self::model();
        if (!$model || !\Auth::check()) {
            return null;
        }
        $user = \Auth::user();
        if (!$user || method_exists($user, 'trashed') && $user->trashed()) {
            return null;
        }
        return self::isVersion3($model) && !self::isAdmitted($user) ? null : $user;
    }

    /**
     * What the guard of version 3 leaves to others: a ban where there is no session, and the activation everywhere.
     *
     * @param \Model $user
     */
    public static function isAdmitted($user): bool
    {
        return !$user->is_banned && !$user->is_guest && ($user->is_activated || !self::needActivation());
    }

    public static function needActivation(): bool
    {
        return (bool) Config::get('imbachat.chat::activated_only');
    }

    /**
     * The columns of a name. After a migration to version 3, the table still has the old ones, with old names.
     *
     * @param class-string<\Model> $model
     * @return array{string, string}
     */
    public static function nameColumns(string $model): array
    {
        return self::isVersion3($model) ? ['first_name', 'last_name'] : ['name', 'surname'];
    }

    /** @param \Model $user */
    public static function name($user): string
    {
        [$first, $last] = self::nameColumns(get_class($user));
        $name = trim($user->$first . ' ' . $user->$last);
        if ($name === '') {
            $name = (string) $user->username;
        }
        return $name === '' || strpos($name, '@') !== false ? "#$user->id" : $name;
    }
}
