<?php

// Rows of a site's table of members, the same in every run.

const NAMES = [
    'Anna', 'Ben O\'Neill', 'Charlotte Dubois', 'David "Dave" Smith', 'Jürgen Groß', 'Zoë', 'John/Jane', 'mike_84',
    'Анна', 'Борис Петров', 'Екатерина Великая', 'Дмитрий Ким', 'Ольга', 'Всеволод Большаков', 'Юлия-Мария',
    'Мила 2007',
];
const BADGES = ['', 'VIP', 'Moderator', 'Новичок', 'Gold'];
const WORDS = [
    'about', 'bicycles', 'chess', 'and', 'long walks', '"books"', 'music,', 'Berlin;', "films.\n",
    'http://example.com/', 'люблю', 'горы', 'и море,', 'шахматы', 'кошек', 'путешествия.', 'фильмы', 'стихи', "вино\n",
    'музыку',
];

/**
 * $count rows as a database driver gives them: the names of the columns are shared by the rows and not interned,
 * numbers are numbers, half of the names are Cyrillic, a quarter has no avatar, and the last login is any time of two
 * years. $about adds a column with a text of about that length, in bytes.
 */
function member_rows(int $count, int $about = 0): array
{
    $columns = explode(',', 'user_id,login,email,password,display_name,avatar,last_login_date,custom10,status'
        . ($about ? ',about' : ''));
    $new_year = gmmktime(0, 0, 0, 1, 1, 2025);
    $rows = [];
    mt_srand(2025);
    for ($i = 1; $i <= $count; $i++) {
        $row = [
            $i * 7,
            "member$i",
            "member$i@example.com",
            '$2y$10$' . substr(str_repeat(md5("password $i"), 2), 0, 53),
            NAMES[mt_rand(0, count(NAMES) - 1)] . " $i",
            mt_rand(0, 3) ? substr(md5("avatar $i"), 0, 12) . '.jpg' : null,
            gmdate('Y-m-d H:i:s', $new_year + mt_rand(0, 2 * 365 * 86400)),
            BADGES[mt_rand(0, count(BADGES) - 1)],
            1,
        ];
        if ($about) {
            for ($text = ''; strlen($text) < $about;) {
                $text .= WORDS[mt_rand(0, count(WORDS) - 1)] . ' ';
            }
            $row[] = $text;
        }
        $rows[] = array_combine($columns, $row);
    }
    return $rows;
}

/** A row as a site's own class has it. */
class Member
{
    public $user_id;
    public $login;
    public $email;
    public $password;
    public $display_name;
    public $avatar;
    public $last_login_date;
    public $custom10;
    public $status;

    public static function of(array $row): self
    {
        $member = new self();
        foreach ($row as $name => $value) {
            $member->$name = $value;
        }
        return $member;
    }
}
