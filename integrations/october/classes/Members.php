<?php

namespace ImbaChat\Chat\Classes;

use Event;
use Schema;

/** What the chat asks about the front-end users. */
class Members implements \ImbaChat\Members
{
    /** @return iterable<\Model> */
    public function find(array $ids): iterable
    {
        $model = Users::model();
        return $model ? $model::with('avatar')->whereIntegerInRaw('id', $ids)->get() : [];
    }

    /**
     * Those who have every word of the text in their name.
     *
     * @return iterable<\Model>
     */
    public function search(string $text, int $limit): iterable
    {
        $words = array_slice(preg_split('/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY) ?: [], 0, 10);
        if (!$words || !($model = Users::model())) {
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
        return $query->orderBy('id')->limit($limit)->get();
    }

    /**
     * What the chat learns about a user: no e-mail address, unless another plugin adds it.
     *
     * @return array<int|non-empty-string, non-empty-string|\Closure>
     */
    public function fields(): array
    {
        $fields = [
            'user_id' => 'id',
            'name' => function ($user) {
                return Users::name($user);
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

    /**
     * Nobody is signed in by it.
     *
     * @return \Model|null
     */
    public function authenticate(
        string $login,
        #[\SensitiveParameter]
        string $password
    ) {
        $model = Users::model();
        if (!$model) {
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
