<?php

/*
 * What the vendor tells a site to write, as functions: the yardstick. Every step is as documented, the weak ones too,
 * so that what is measured is what sites run.
 */
require __DIR__ . '/fields.php';

function documented_jwt($user_id, $secret_key, $time)
{
    $header = json_encode(['typ' => 'JWT', 'alg' => 'HS256']);
    $claims = [];
    $claims['exp'] = (int) date('U') + $time;
    $claims['user_id'] = (int) $user_id;
    $payload = json_encode($claims);

    $header64 = str_replace(['+', '/', '='], ['-', '_', ''], base64_encode($header));
    $payload64 = str_replace(['+', '/', '='], ['-', '_', ''], base64_encode($payload));
    $signature = hash_hmac('sha256', $header64 . '.' . $payload64, $secret_key, true);
    $signature64 = str_replace(['+', '/', '='], ['-', '_', ''], base64_encode($signature));

    return trim($header64 . '.' . $payload64 . '.' . $signature64);
}

/** Whether to let the request in: != for the password, and one side of the login lower-cased. */
function documented_check($login, $password)
{
    return !(!isset($_SERVER['PHP_AUTH_USER'])
        || $_SERVER['PHP_AUTH_PW'] != $password
        || strtolower($_SERVER['PHP_AUTH_USER']) != $login);
}

/** The ids as they are put into the SQL. */
function documented_ids($user_ids)
{
    return preg_replace('/[^0-9,]/', '', $user_ids);
}

/** The documented loop, and what it does at its end. */
function documented_users($rows)
{
    $result = [];
    foreach ($rows as $row) {
        $user_id = $row['user_id'];
        $name = $row['display_name'];
        $login_date = $row['last_login_date'];
        $badge = $row['custom10'];
        if (!empty($row['avatar'])) {
            $avatar = 'https://www.example.com/contents/avatars/' . $row['avatar'];
        } else {
            $avatar = false;
        }
        $link = 'https://www.example.com/members/' . $user_id . '/';

        $result[] = [
            'user_id' => $user_id,
            'name' => $name,
            'avatar_url' => $avatar,
            'profile_url' => $link,
            'lastlogin' => strtotime($login_date),
            'badge' => $badge,
        ];
    }
    return json_encode($result);
}

/** The same for rows that are objects. */
function documented_users_of_objects($rows)
{
    $result = [];
    foreach ($rows as $row) {
        $user_id = $row->user_id;
        $name = $row->display_name;
        $login_date = $row->last_login_date;
        $badge = $row->custom10;
        if (!empty($row->avatar)) {
            $avatar = 'https://www.example.com/contents/avatars/' . $row->avatar;
        } else {
            $avatar = false;
        }
        $link = 'https://www.example.com/members/' . $user_id . '/';

        $result[] = [
            'user_id' => $user_id,
            'name' => $name,
            'avatar_url' => $avatar,
            'profile_url' => $link,
            'lastlogin' => strtotime($login_date),
            'badge' => $badge,
        ];
    }
    return json_encode($result);
}
