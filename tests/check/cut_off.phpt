--TEST--
imbachat-check: a page that ends where the widget should be
--EXTENSIONS--
imbachat
curl
dom
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$begin = '<!doctype html><html><head><title>A page</title></head><body><p>Hello</p>';
$error = "<br />\n<b>Fatal error</b>:  Uncaught Error: "
    . "Call to undefined function imbachat_widget() in /srv/index.php:7";
$script = '<script src="https://imbachat.com/imbachat/v1/1/widget"></script>';
$sites->show('the error is shown', $begin . $error);
$sites->show('within a script', "$begin$script<script>imbachatWidget({user_id: 1, token: \"$error");
$sites->show(
    'another error',
    "$begin<b>Fatal error</b>:  Uncaught TypeError: strlen(): Argument #1 must be of type string",
);
$sites->show('the error is hidden', $begin);
$sites->show('an empty page', '');
$sites->show('an empty 500', '', ['HTTP/1.1 500 Internal Server Error']);
echo "Neighbours\n";
$sites->show('talks about the error', "$begin$error</p>$script</body></html>");
$sites->show('without optional tags', "<!doctype html><title>A page</title><p>Hello$script");
$sites->show('whole, without the widget', "$begin</body></html>");
?>
--EXPECT--
the error is shown: exit code 1
  fail page: status 200, and ends with: Fatal error : Uncaught Error: Call to undefined function imbachat_widget() in /srv/index.php:7
within a script: exit code 1
  fail page: status 200, and ends with: Fatal error : Uncaught Error: Call to undefined function imbachat_widget() in /srv/index.php:7
another error: exit code 1
  fail page: status 200, and ends with: Fatal error : Uncaught TypeError: strlen(): Argument #1 must be of type string
the error is hidden: exit code 1
  fail widget: no such script, and the page is cut off
an empty page: exit code 1
  fail page: status 200 and an empty body
an empty 500: exit code 1
  fail page: status 500 and an empty body
Neighbours
talks about the error: exit code 0
without optional tags: exit code 0
whole, without the widget: exit code 1
  fail widget: no such script
