--TEST--
The document's own Basic check behind the same HTTP server
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
skip_without_server();
require __DIR__ . '/document.inc';
skip_without_document();
?>
--FILE--
<?php
require __DIR__ . '/basic_check.inc';
require __DIR__ . '/document.inc';

// The snippet stands in a controller, with settings and a method of the plugin that it comes from.
$published = 'final class Settings
    {
        public static function get($name) { return ["dev_login" => "root", "dev_password" => "abc"][$name]; }
    }
    (new class {
        public function getApiVersion() { return ["version" => IMBACHAT_API_VERSION]; }
        public function check() { ' . document_snippet("Settings::get('dev_login')") . ' }
    })->check(); echo "in";';
$sites = ['ours' => new Server('imbachat_require_auth("root", "abc"); echo "in";'), 'plain' => new Server($published)];
compare_answers(fn($site, $lines) => $sites[$site]->get('/users?user_ids=1', $lines));
?>
--EXPECT--
nothing: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
right: 200 OK  in
login in capitals: 200 OK  in
wrong password: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
wrong login: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
no login: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
password in capitals: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
a colon more: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
a space more: 401 Unauthorized Basic realm="Backend" {"code":401,"version":1,"error":"Authenticate required!","debug":""}
