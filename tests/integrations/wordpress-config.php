<?php

// A WordPress that is not installed yet: its database, its wp-config.php, and the stand-in's settings.
[$host, $port, $user, $password] = array_map(
    fn($name) => (string) getenv("IMBACHAT_TEST_MYSQL_$name"),
    ['HOST', 'PORT', 'USER', 'PASSWORD'],
);
$db = mysqli_connect($host, $user, $password, null, (int) $port);
$db->query('DROP DATABASE IF EXISTS imbachat_wordpress');
$db->query('CREATE DATABASE imbachat_wordpress CHARACTER SET utf8mb4');

$constants = [
    'DB_NAME' => 'imbachat_wordpress', 'DB_USER' => $user, 'DB_PASSWORD' => $password, 'DB_HOST' => "$host:$port",
    'DB_CHARSET' => 'utf8mb4', 'DB_COLLATE' => '',
    // Nothing asks the internet, and Basic credentials are tried as application passwords, as on a site with HTTPS.
    'WP_HTTP_BLOCK_EXTERNAL' => true, 'DISABLE_WP_CRON' => true, 'AUTOMATIC_UPDATER_DISABLED' => true,
    'WP_ENVIRONMENT_TYPE' => 'local',
    'WP_DEBUG' => true, 'WP_DEBUG_DISPLAY' => false, 'WP_DEBUG_LOG' => getenv('LOG'), 'FS_METHOD' => 'direct',
];
foreach ([
    'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT',
    'NONCE_SALT',
] as $name) {
    $constants[$name] = bin2hex(random_bytes(32));
}
$lines = '';
foreach ($constants as $name => $value) {
    $lines .= "define('$name', " . var_export($value, true) . ");\n";
}
// Two servers share this site.
$lines .= <<<'PHP'
    define('WP_HOME', 'http://' . ($_SERVER['HTTP_HOST'] ?? substr(getenv('SITE_URL'), 7)));
    define('WP_SITEURL', WP_HOME);
    $table_prefix = 'wp_';
    defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
    require ABSPATH . 'wp-settings.php';

    PHP;
file_put_contents(getenv('SITE') . '/wp-config.php', "<?php\n$lines");

$site = getenv('SITE_URL');
$chat = [
    'url' => getenv('CHAT_URL'), 'site' => $site, 'users_url' => "$site/wp-json/imbachat/v1/getusers",
    'database' => dirname(getenv('CHAT_CONFIG')) . '/chat.sqlite',
    'dev_id' => (string) random_int(1000, 9999), 'login' => 'Chat', 'password' => "p'\\w " . bin2hex(random_bytes(8)),
    'secret_key' => bin2hex(random_bytes(32))];
umask(077);
file_put_contents(
    getenv('CHAT_CONFIG'),
    implode(
        '',
        array_map(fn($name, $value) => "$name = \"" . addcslashes($value, '\\"') . "\"\n", array_keys($chat), $chat),
    ),
);
