--TEST--
imbachat-check: the advice about users names the line that mends them
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach ([
    'question_marks', 'question_mark_for_an_emoji', 'mojibake', 'mojibake_1251', 'entities', 'cut_in_two', 'blank_once',
    'lastlogin_text', 'lastlogin_milliseconds', 'lastlogin_in_an_hour', 'profiles_list', 'avatar_relative',
    'avatar_missing', 'avatar_page', 'profile_relative', 'profile_script', 'cache_public', 'cache_unsaid',
] as $site) {
    ob_start();
    $sites->advice("members/$site");
    echo preg_replace('/\d{4}-\d\d-\d\d \d\d:\d\d/', 'DATE', ob_get_clean());
}
$sites->advice('not_loaded_and_silent');
?>
--EXPECT--
members/question_marks: exit code 1
  name-text: user 1: "??????? ?", question marks instead of letters
    The database connection is not UTF-8, and puts a question mark for each letter that it cannot transmit. Set the charset of the connection, with one of these:
mysqli:     mysqli_set_charset($db, 'utf8mb4');
PDO:        new PDO('mysql:host=...;dbname=...;charset=utf8mb4', ...)
WordPress:  define('DB_CHARSET', 'utf8mb4'); in wp-config.php
members/question_mark_for_an_emoji: exit code 0
  name-text: user 1: "Анна ?", question marks instead of letters
    Other names came whole. If the member is not called so, the connection is utf8 (utf8mb3), which lacks emoji, or the name was stored through a connection with another charset, and is lost. Set the charset of the connection, with one of these:
mysqli:     mysqli_set_charset($db, 'utf8mb4');
PDO:        new PDO('mysql:host=...;dbname=...;charset=utf8mb4', ...)
WordPress:  define('DB_CHARSET', 'utf8mb4'); in wp-config.php
members/mojibake: exit code 1
  name-text: user 1: "JosÃ© GarcÃ a" is "José García", whose UTF-8 was read as windows-1252
    The name was encoded as UTF-8 twice: by a conversion in the script such as utf8_encode(), or when it was stored through a connection with another charset. Remove the conversion, and set the charset of each connection that reads or writes names. The SQL repairs names that are stored like this; make a backup first.
mysqli:     mysqli_set_charset($db, 'utf8mb4');
PDO:        new PDO('mysql:host=...;dbname=...;charset=utf8mb4', ...)
WordPress:  define('DB_CHARSET', 'utf8mb4'); in wp-config.php
SQL:        UPDATE users SET name = CONVERT(CAST(CONVERT(name USING latin1) AS BINARY) USING utf8mb4);
members/mojibake_1251: exit code 1
  name-text: user 2: "РђРЅРЅР°" is "Анна", whose UTF-8 was read as windows-1251
    The name was encoded as UTF-8 twice: by a conversion in the script such as utf8_encode(), or when it was stored through a connection with another charset. Remove the conversion, and set the charset of each connection that reads or writes names. The SQL repairs names that are stored like this; make a backup first.
mysqli:     mysqli_set_charset($db, 'utf8mb4');
PDO:        new PDO('mysql:host=...;dbname=...;charset=utf8mb4', ...)
WordPress:  define('DB_CHARSET', 'utf8mb4'); in wp-config.php
SQL:        UPDATE users SET name = CONVERT(CAST(CONVERT(name USING cp1251) AS BINARY) USING utf8mb4);
members/entities: exit code 1
  name-text: user 1: "O&#039;Neill" is "O'Neill", escaped for HTML; and 1 more
    The chat shows names as they come. Remove htmlspecialchars(), htmlentities() or esc_html() from the script. If names are stored escaped, undo that:
html_entity_decode($row['name'], ENT_QUOTES | ENT_HTML5, 'UTF-8')
members/cut_in_two: exit code 1
  name-text: user 1: "Maximili�", U+FFFD in place of invalid bytes
    A character is cut in two at the end of the name. Use mb_substr() instead of substr(), and look for a column that is too short.
members/blank_once: exit code 0
  name: user 2: "⠀", which is blank
    So it is in the chat. If the member has a name, is it in another column?
members/lastlogin_text: exit code 1
  lastlogin: user 1: "DATE:00", a string
    Send seconds since 1970, or false. imbachat_users_json() converts dates; in plain PHP:
'lastlogin' => strtotime($row['last_login'])
members/lastlogin_milliseconds: exit code 1
  lastlogin: user 2: 1700000000000, in milliseconds
    Divide it by 1000:
'lastlogin' => intdiv($row['last_login'], 1000)
members/lastlogin_in_an_hour: exit code 0
  lastlogin: user 1: DATE UTC, in the future
    The dates of the database are in another time zone than date_default_timezone_get().
members/profiles_list: exit code 1
  profiles: user 1: a list
    Send an object with the id of each profile as its key; PHP makes a list of an array whose keys are 0, 1, 2, and of an empty one:
'profiles' => (object) $profiles
members/avatar_relative: exit code 1
  avatar-url: user 1: /avatars/1.png
    A browser looks for it relative to the page that shows the chat, which may be anywhere. Send the full address:
http://HOST/avatars/1.png
members/avatar_missing: exit code 1
  avatar-url: user 1: http://HOST/files/none.png: status 404
    A browser shows a broken picture. Is the folder in the address right? Send false for members without a picture.
members/avatar_page: exit code 1
  avatar-url: user 1: http://HOST/files/page: no image, text/html;charset=UTF-8
    A browser shows a broken picture. The address leads to something else, such as a page of the site.
members/profile_relative: exit code 1
  profile-url: user 1: members/1
    A browser looks for it relative to the page that shows the chat, which may be anywhere. Send the full address:
http://HOST/members/1
members/profile_script: exit code 1
  profile-url: user 1: javascript:alert(document.cookie)
    A browser runs this script, in the session of whoever clicks on the member. Let members enter no addresses but those that begin with https:// or http://.
members/cache_public: exit code 1
  cache-control: public, max-age=600
    This lets a cache keep the members and hand them to whoever asks, without credentials. Look for the line, in the script or in the web server, that sets it, and send this instead:
header('Cache-Control: no-store');
members/cache_unsaid: exit code 0
  cache-control: no such header
    A cache that does not look at credentials may hand the members to strangers. Send:
header('Cache-Control: no-store');
not_loaded_and_silent: exit code 1
  reachable: status 500 and an empty body, with and without credentials
    The script ends with an error, and display_errors = 0 hides it. php-fpm's log or the web server's error log says where. A likely cause: The web server's PHP does not load the extension imbachat or lacks its settings, although the shell's may have both: phpinfo() on a page shows that, and php-fpm -m lists what FPM loads.
