--TEST--
imbachat_require_auth(): ends the request as exit does, wherever it is called
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$server = new Server(<<<'CODE'
    final class Guard { function __destruct() { echo ' destructor'; } }
    $body = '{"code":401,"version":1,"error":"Authenticate required!","debug":""}';
    $exit = function () use ($body) { headers_sent() || http_response_code(401); echo $body; exit; };
    $end = $_GET['by'] === 'exit' ? $exit : fn() => imbachat_require_auth('root', 'abc');
    $guard = new Guard;
    register_shutdown_function(function () use ($end) {
        echo ' shutdown ', http_response_code();
        if ($_GET['in'] === 'shutdown') {
            $end();
        }
    });
    register_shutdown_function(function () { echo ' second shutdown'; });
    $generator = function () use ($end) { try { yield 1; $end(); yield 2; } finally { echo ' finally'; } };
    switch ($_GET['in']) {
        case 'script': $end(); break;
        case 'callback': array_map(fn() => $end(), [1, 2]); break;
        case 'sort': $list = [3, 1, 2]; usort($list, fn($a, $b) => $end()); break;
        case 'generator': foreach ($generator() as $x) { } break;
        case 'fiber':
            (new Fiber(function () use ($end) { Fiber::suspend(); $end(); }))->start();
            $fiber = new Fiber($end);
            $fiber->start();
            break;
        case 'buffer': ob_start(fn($text) => "[$text]"); echo 'buffered '; ob_start(); echo 'twice '; $end(); break;
        case 'try': try { $end(); } catch (Throwable) { echo ' caught'; } finally { echo ' finally'; } break;
        case 'string':
            echo new class($end) {
                function __construct(public $end) {}
                function __toString() { ($this->end)(); return 'text'; }
            };
            break;
        case 'include':
            file_put_contents(__DIR__ . '/part.php', '<?php $end(); echo "went on";');
            include __DIR__ . '/part.php';
            break;
    }
    echo ' went on';
    CODE);
foreach ([
    'script', 'callback', 'sort', 'generator', 'fiber', 'buffer', 'try', 'string', 'include', 'shutdown',
] as $where) {
    [$exit, $ours] = [$server->get("/?by=exit&in=$where"), $server->get("/?by=us&in=$where")];
    $same = $ours->body === $exit->body && $ours->status_line === $exit->status_line;
    echo "$where: $ours->body", $same ? '' : ", but with exit: $exit->status_line $exit->body", "\n";
}
?>
--EXPECT--
script: {"code":401,"version":1,"error":"Authenticate required!","debug":""} shutdown 401 second shutdown destructor
callback: {"code":401,"version":1,"error":"Authenticate required!","debug":""} shutdown 401 second shutdown destructor
sort: {"code":401,"version":1,"error":"Authenticate required!","debug":""} shutdown 401 second shutdown destructor
generator: {"code":401,"version":1,"error":"Authenticate required!","debug":""} shutdown 401 second shutdown destructor
fiber: {"code":401,"version":1,"error":"Authenticate required!","debug":""} shutdown 401 second shutdown destructor
buffer: [buffered twice {"code":401,"version":1,"error":"Authenticate required!","debug":""} shutdown 401 second shutdown destructor]
try: {"code":401,"version":1,"error":"Authenticate required!","debug":""} shutdown 401 second shutdown destructor
string: {"code":401,"version":1,"error":"Authenticate required!","debug":""} shutdown 401 second shutdown destructor
include: {"code":401,"version":1,"error":"Authenticate required!","debug":""} shutdown 401 second shutdown destructor
shutdown:  went on shutdown 200{"code":401,"version":1,"error":"Authenticate required!","debug":""} destructor
