--TEST--
Faults: every place where the site's code runs is reached once, and the response is right without a fault
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/places.inc';

set_settings();
foreach (places() as $name => $place) {
    $reached = 0;
    $answer = $place(function () use (&$reached) {
        $reached++;
    });
    echo $reached === 1 ? '' : "reached $reached times: ", "$name: $answer\n";
}
?>
--EXPECT--
closure: [{"user_id":1,"name":"Ann","mail":"ann@example.com","x":["Ann"]},{"user_id":2,"name":"Bob","mail":"bob@example.com","x":["Bob"]},{"user_id":1,"name":"Ann","mail":"ann@example.com","x":["Ann"]}]
closure of __call: [{"user_id":1,"name":"Ann","x":"Bob"},{"user_id":2,"name":"Bob","x":"Bob"}]
closure of a search: {"code":200,"version":1,"data":[{"user_id":2,"name":"Bob","x":5}]}
generator: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"}]
finally of a generator: [{"user_id":1,"name":"Ann","mail":"ann@example.com"}]
getIterator: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"}]
jsonSerialize of a row: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"},{"user_id":1,"name":"Ann","mail":"ann@example.com"}]
jsonSerialize of a value: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com","x":[1,[{"user_id":2,"name":"Bob","mail":"bob@example.com"}],2]}]
jsonSerialize of a profile: [{"user_id":2,"name":"Bob","profiles":{"7":{"user_id":2,"name":"Bob","mail":"bob@example.com"},"8":"x"},"mail":"bob@example.com"}]
__toString of a name: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"name":"Bob","user_id":2,"mail":"bob@example.com"}]
__toString in a text: [{"user_id":1,"name":"Ann","mail":"ann@example.com","url":"\/1\/Ann\/ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com","url":"\/2\/Bob\/bob@example.com"}]
__toString in a name put together: [{"user_id":2,"name":"2 Bob!"}]
getTimestamp: [{"user_id":1,"name":"Ann","lastlogin":1500000000,"mail":"ann@example.com"}]
destructor of a row: [{"user_id":1,"name":"Ann"},{"user_id":2,"name":"Bob"},{"user_id":1,"name":"Ann"}]
destructor of a value: [{"user_id":2,"name":"Bob","x":{"user_id":2,"name":"Bob","mail":"bob@example.com"},"mail":"bob@example.com"},{"user_id":2,"name":"Bob","x":{"user_id":2,"name":"Bob","mail":"bob@example.com"},"mail":"bob@example.com"}]
claim: {"user_id":6,"a":1,"x":[{"user_id":2,"name":"Bob","mail":"bob@example.com"}],"z":2}
user_id of a token: {"user_id":6,"a":1}
token to verify: 6
login: true
password: true
login that is required: null
error: {"code":500,"version":1,"error":"Oh","debug":""}
ids: [1,2]
option: <script src="https://imbachat.com/imbachat/v1/DEV/widget" async=""></script> {"user_id":"6","token":{"user_id":6},"a":1,"x":[{"user_id":2,"name":"Bob","mail":"bob@example.com"}],"z":2}
option for a guest: <script src="https://imbachat.com/imbachat/v1/DEV/widget" async=""></script> {"x":{"user_id":2,"name":"Bob","mail":"bob@example.com"},"z":2}
user_id of a widget: <script src="https://imbachat.com/imbachat/v1/DEV/widget" async=""></script> {"user_id":"6","token":{"user_id":6},"a":1}
nonce: <script src="https://imbachat.com/imbachat/v1/DEV/widget" nonce="n" async=""></script> {"user_id":"6","token":{"user_id":6},"a":1}
label: <button type="button" data-imbachat-dialog="2" class="x">Write</button>
attribute: <button type="button" data-imbachat-dialog="2" id="i" title="To Bob" class="x">Write</button>
__isset: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"},{"user_id":1,"name":"Ann","mail":"ann@example.com"}]
__get: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"},{"user_id":1,"name":"Ann","mail":"ann@example.com"}]
offsetExists: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"},{"user_id":1,"name":"Ann","mail":"ann@example.com"}]
offsetGet: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"},{"user_id":1,"name":"Ann","mail":"ann@example.com"}]
rewind: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"}]
valid: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"}]
current: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"}]
next: [{"user_id":1,"name":"Ann","mail":"ann@example.com"},{"user_id":2,"name":"Bob","mail":"bob@example.com"}]
