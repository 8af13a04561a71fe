--TEST--
imbachat-check: an empty 500, as of a missing extension whose error is hidden
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['not_loaded_and_silent', 'empty_500_refusal', 'breaks_when_right', 'down'] as $site) {
    $sites->advice($site);
}
?>
--EXPECT--
not_loaded_and_silent: exit code 1
  reachable: status 500 and an empty body, with and without credentials
    The script ends with an error, and display_errors = 0 hides it. php-fpm's log or the web server's error log says where. A likely cause: The web server's PHP does not load the extension imbachat or lacks its settings, although the shell's may have both: phpinfo() on a page shows that, and php-fpm -m lists what FPM loads.
empty_500_refusal: exit code 1
  no-credentials: status 500 and an empty body
    The script fails while it refuses. The script ends with an error, and display_errors = 0 hides it. php-fpm's log or the web server's error log says where. A likely cause: The web server's PHP does not load the extension imbachat or lacks its settings, although the shell's may have both: phpinfo() on a page shows that, and php-fpm -m lists what FPM loads.
  wrong-password: status 500 and an empty body
    Answer with status 401 for any wrong credentials. If the status is 500, see the site's error log.
  wrong-login: status 500 and an empty body
    Answer with status 401 for any wrong credentials. If the status is 500, see the site's error log.
  unquoted: status 500 and an empty body
    Answer with status 401 for any wrong credentials. If the status is 500, see the site's error log.
  look-alikes: status 500 and an empty body
    Answer with status 401 for any wrong credentials. If the status is 500, see the site's error log.
  empty-credentials: status 500 and an empty body
    Answer with status 401 for any wrong credentials. If the status is 500, see the site's error log.
breaks_when_right: exit code 1
  right-credentials: status 500 and an empty body
    The script ends with an error, and display_errors = 0 hides it. php-fpm's log or the web server's error log says where. Likely causes: A database, table or column has another name. The web server's PHP does not load the extension imbachat or lacks its settings, although the shell's may have both: phpinfo() on a page shows that, and php-fpm -m lists what FPM loads.
down: exit code 1
  reachable: status 503: Back soon, with and without credentials
    The site is in maintenance, or the server is too busy. Its error log may say why.
