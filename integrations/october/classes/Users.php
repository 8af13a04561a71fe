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
     * Who is signed in on this page, or null. The plugins' Auth::user() also gives those who are not activated, and
     * those whom the back end has deactivated since.
     *
     * @return \Model|null
     */
    public static function current()
    {
        if (!self::model() || !\Auth::check()) {
            return null;
        }
        $user = \Auth::user();
        return $user && method_exists($user, 'trashed') && $user->trashed() ? null : $user;
    }

    /** @param \Model $user */
    public static function name($user): string
    {
        $name = trim(($user->first_name ?? $user->name) . ' ' . ($user->last_name ?? $user->surname));
        if ($name === '') {
            $name = (string) $user->username;
        }
        return $name === '' || strpos($name, '@') !== false ? "#$user->id" : $name;
    }
}
