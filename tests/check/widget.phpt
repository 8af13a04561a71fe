--TEST--
imbachat-check: a widget that is held back, twice on the page, or loaded too early
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
$address = 'https://imbachat.com/imbachat/v1/1/widget';
$other = 'https://imbachat.com/imbachat/v1/2/widget';
$script = "<script src=\"$address\"></script>";
$load = '<script>ImbaChat.load({});</script>';
$waits = '<script>(function () { function f() { '
    . 'window.ImbaChat ? ImbaChat.load({}) : setTimeout(f, 50); } f(); })();</script>';

echo "Held back\n";
$sites->show('Cookiebot', "<script type='text/plain' data-cookieconsent='marketing' src='$address'></script>");
$sites->show(
    'Complianz',
    "<script type='text/plain' data-service='chat' data-category='marketing' data-cmplz-src='$address'></script>",
);
$sites->show('OneTrust', "<script type='text/plain' class='optanon-category-C0003' src='$address'></script>");
$sites->show('the code', "$script<script type='text/plain'>ImbaChat.load({});</script>");
$sites->show(
    'code that adds',
    "<script type='text/plain'>var s = document.createElement('script'); s.src = '$address';</script>",
);
$sites->show('necessary', "<script data-cookieconsent='ignore' src='$address'></script>$load");
$sites->show('an optimiser', "<script type='litespeed/javascript' data-src='$address'></script>");

echo "Twice\n";
$sites->show('once', "$script$load");
$sites->show('two widgets', "$script<script src='$other'></script>");
$sites->show('the same', "$script$script");
$sites->show('in a comment', "$script<!--<script src='$other'></script>-->");

echo "The order\n";
$sites->show('before', "$load$script");
$sites->show('async', "<script async src='$address'></script>$load");
$sites->show('at once', "<script>(function () { ImbaChat.load({}); })();</script>$script");
$sites->show('waits', "$waits$script");
$sites->show('a handler', "<script>window.onload = function () { ImbaChat.load({}); };</script>$script");
$sites->show('a module', "<script type='module'>ImbaChat.load({});</script>$script");
$sites->show('talks about it', "<script>// ImbaChat.load() comes later\n</script>$script");
?>
--EXPECT--
Held back
Cookiebot: exit code 0
  warn widget: held back by type="text/plain" data-cookieconsent="marketing"
Complianz: exit code 0
  warn widget: held back by type="text/plain" data-service="chat" data-category="marketing" data-cmplz-src="https://imbachat.com/imbachat/v1/1/widge..."
OneTrust: exit code 0
  warn widget: held back by type="text/plain" class="optanon-category-C0003"
the code: exit code 0
  warn widget: held back by type="text/plain"
code that adds: exit code 0
  warn widget: held back by type="text/plain"
necessary: exit code 0
an optimiser: exit code 0
Twice
once: exit code 0
two widgets: exit code 1
  fail widget: https://imbachat.com/imbachat/v1/1/widget and https://imbachat.com/imbachat/v1/2/widget
the same: exit code 0
  warn widget: https://imbachat.com/imbachat/v1/1/widget, 2 times
in a comment: exit code 0
The order
before: exit code 1
  fail widget: ImbaChat.load() comes before https://imbachat.com/imbachat/v1/1/widget
async: exit code 1
  fail widget: ImbaChat.load() comes before https://imbachat.com/imbachat/v1/1/widget
at once: exit code 1
  fail widget: ImbaChat.load() comes before https://imbachat.com/imbachat/v1/1/widget
waits: exit code 0
a handler: exit code 0
a module: exit code 0
talks about it: exit code 0
