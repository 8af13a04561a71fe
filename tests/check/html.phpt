--TEST--
imbachat-check: a page is read as a browser reads it
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
$script = '<script src="https://imbachat.com/imbachat/v1/1/widget"></script>';
echo "There\n";
$sites->show('capitals and no quotes', '<SCRIPT SRC=https://imbachat.com/imbachat/v1/1/widget?a=1&amp;b=2></SCRIPT>');
$sites->show('a relative address', '<base href="//imbachat.com/imbachat/"><script src="v1/1/widget"></script>');
$sites->show('a bracket in an attribute', '<p title="a > b">' . $script);
$sites->show('Windows-1251', "<meta charset=windows-1251><p title='\xcf\xf0'>\xcf\xf0</p>$script");
$sites->show('not closed', "<p><b><i>$script");
$sites->show('written by a script', '<script>document.write(' . json_encode($script) . ');</script>');
echo "Not there\n";
$sites->show('a comment', "<!-- $script -->");
$sites->show('text', "<textarea>$script</textarea>");
$sites->show('a template', "<template>$script</template>");
$sites->show('noscript', "<noscript>$script</noscript>");
$sites->show('escaped', '<p>' . htmlspecialchars($script));
$sites->show('PHP code', '<script src="https://imbachat.com/imbachat/v1/<?= $id ?>/widget"></script>');
$sites->show('a tag manager', '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>');
$sites->show('a picture', '<img src="https://imbachat.com/imbachat/v1/1/widget">');
echo "Hostile\n";
$sites->show('many errors', str_repeat('<', 5000) . $script);
$sites->show('deep', str_repeat('<b>', 2000) . $script);
foreach (['deep', 'lines'] as $page) {
    faults($page, $sites->url('pages'), ['--page', "$sites->address/pages/$page"], ['IMBACHAT_COOKIE' => 'session=1']);
}
?>
--EXPECT--
There
capitals and no quotes: exit code 0
a relative address: exit code 0
a bracket in an attribute: exit code 0
Windows-1251: exit code 0
not closed: exit code 0
written by a script: exit code 0
Not there
a comment: exit code 1
  fail widget: where no browser runs it
text: exit code 1
  fail widget: where no browser runs it
a template: exit code 1
  fail widget: where no browser runs it
noscript: exit code 1
  fail widget: where no browser runs it
escaped: exit code 1
  fail widget: where no browser runs it
PHP code: exit code 1
  fail widget: no such script, but PHP code
a tag manager: exit code 0
  warn widget: no such script, but a tag manager, which may add it
a picture: exit code 1
  fail widget: where no browser runs it
Hostile
many errors: exit code 0
deep: exit code 0
deep: exit code 1
  fail page: its elements are nested over 10000 deep
lines: exit code 0
