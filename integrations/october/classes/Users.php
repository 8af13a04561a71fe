<?php

namespace ImbaChat\Chat\Classes;

use Config;
use Event;
use Schema;

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

    /**
     * @param list<int> $ids
     * @return iterable<\Model>
     */
    public static function find(array $ids): iterable
    {
        $model = self::model();
        return $model && $ids ? $model::with('avatar')->whereIntegerInRaw('id', $ids)->get() : [];
    }

    /**
     * Those who have every word of the text in their name.
     *
     * @return iterable<\Model>
     */
    public static function search(string $text): iterable
    {
        $words = array_slice(preg_split('/\s+/', mb_scrub(trim($text)), -1, PREG_SPLIT_NO_EMPTY) ?: [], 0, 10);
        if (!$words || !($model = self::model())) {
            return [];
        }
        $query = $model::with('avatar');
        $has = array_flip(Schema::getColumnListing($query->getModel()->getTable()));
        $columns = array_intersect(['name', 'surname', 'first_name', 'last_name', 'username'], array_keys($has));
        $like = $query->getConnection()->getDriverName() === 'pgsql' ? 'ILIKE' : 'LIKE';
        foreach ($words as $word) {
            $query->where(function ($query) use ($columns, $like, $word) {
                foreach ($columns as $column) {
                    // The user plugins put the e-mail address where somebody has no user name.
                    $only = $column === 'username' ? " AND username NOT LIKE '%@%'" : '';
                    $pattern = '%' . preg_replace('/[!%_]/', '!$0', $word) . '%';
                    $query->orWhereRaw("($column $like ? ESCAPE '!'$only)", [$pattern]);
                }
            });
        }
        if (isset($has['is_guest'])) {
            $query->where('is_guest', false); // who ordered something without an account
        }
        return $query->orderBy('id')->limit(Config::get('imbachat.chat::search_limit'))->get();
    }

    /**
     * What the chat learns about a user: no e-mail address, unless another plugin adds it.
     *
     * @return array<int|non-empty-string, non-empty-string|\Closure>
     */
    public static function fields(): array
    {
        $fields = [
            'user_id' => 'id',
            'name' => function ($user) {
                return self::name($user);
            },
            'avatar_url' => function ($user) {
                return $user->avatar ? $user->avatar->getThumb(100, 100, ['mode' => 'crop']) : false;
            },
            'lastlogin' => function ($user) {
                return $user->last_seen ?: $user->last_login;
            },
        ];
        Event::fire('imbachat.chat.fields', [&$fields]);
        return $fields;
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

    /**
     * The user whom these credentials belong to, or null. Nobody is signed in by it.
     *
     * @param mixed $login
     * @param mixed $password
     * @return \Model|null
     */
    public static function authenticate($login, $password)
    {
        $model = self::model();
        if (!$model || !is_string($login) || !is_string($password) || $login === '' || $password === '') {
            return null;
        }
        $column = method_exists($model, 'getLoginName') ? (new $model())->getLoginName()
            : \RainLab\User\Helpers\User::username();
        // Deleted users are out of this query; a sign-in would bring them back.
        if (!$model::where($column, $login)->exists()) {
            return null;
        }
        try {
            return \Auth::once([$column => $login, 'password' => $password]) ? \Auth::user() : null;
        } catch (\Winter\Storm\Auth\AuthenticationException|\October\Rain\Auth\AuthException $error) {
            return null;
        }
    }
}
