<?php

namespace ImbaChat\Chat\Classes;

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
        $has = Schema::getColumnListing($query->getModel()->getTable());
        $columns = array_intersect([...Users::nameColumns($model), 'username'], $has);
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
        $this->leaveOut($query, $model, $has);
        return $query->orderBy('id')->limit($limit)->get();
    }

    /**
     * Leaves out whom nobody can write to: guests, who ordered something without an account, and those who are banned
     * or not activated. The rows of the deleted are out of every query.
     *
     * @param \Illuminate\Database\Eloquent\Builder $query
     * @param class-string<\Model> $model
     * @param list<string> $has the columns of its table
     */
    private function leaveOut($query, string $model, array $has): void
    {
        if (in_array('is_guest', $has, true)) {
            $query->where('is_guest', false);
        }
        if (Users::isVersion3($model)) {
            $query->whereNull('banned_at');
            Users::needActivation() && $query->whereNotNull('activated_at');
            return;
        }
        Users::needActivation() && $query->where('is_activated', true);
        /** @var class-string<\Model> $throttle */
        $throttle = preg_replace('/\w+$/D', 'Throttle', $model);
        if (class_exists($throttle)) {
            $banned = $throttle::where('is_banned', true)->whereNotNull('user_id')->select('user_id');
            $query->whereNotIn('id', $banned->getQuery());
        }
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
                $url = $user->avatar ? (string) $user->avatar->getThumb(100, 100, ['mode' => 'crop']) : '';
                return $url !== '' ? Address::absolute($url) : false;
            },
            'lastlogin' => function ($user) {
                return $user->last_seen ?: $user->last_login;
            },
        ];
        /** @var array<int|non-empty-string, non-empty-string|\Closure> */
        return Listeners::apply('imbachat.chat.fields', $fields);
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
        return Users::isVersion3($model) ? $this->authenticateByVersion3($model, $login, $password)
            : $this->authenticateByManager($model, $login, $password);
    }

    /**
     * By the CMS's own authentication, whose throttle counts wrong passwords.
     *
     * @param class-string<\Model> $model
     * @return \Model|null
     */
    private function authenticateByManager(
        string $model,
        string $login,
        #[\SensitiveParameter]
        string $password
    ) {
        $column = (new $model())->getLoginName();
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

    /**
     * By Laravel's guard. Its user() is for sessions, and it leaves the limit of wrong passwords to the sign-in form.
     *
     * @param class-string<\Model> $model
     * @return \Model|null
     */
    private function authenticateByVersion3(
        string $model,
        string $login,
        #[\SensitiveParameter]
        string $password
    ) {
        $limiter = new \System\Classes\RateLimiter("login:$login"); // the form's, so that both count together
        if ($limiter->tooManyAttempts()) {
            return null;
        }
        $column = \RainLab\User\Helpers\User::username();
        $user = \Auth::findUserByCredentials([$column => $login, 'password' => $password]);
        if (!$user) {
            $limiter->increment();
            return null;
        }
        // The chat asks for no second factor.
        return Users::isAdmitted($user) && !$user->is_two_factor_enabled ? $user : null;
    }
}
