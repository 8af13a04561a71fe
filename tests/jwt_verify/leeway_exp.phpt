--TEST--
imbachat_jwt_verify(): exp must be later than now - leeway
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

foreach ([
    [0, 0], [1, 0], [-1, 0], [1.5, 0], [-0.5, 0], [-10, 10], [-9, 10], [-8.5, 10], [-10.5, 10], [-3600, 3600],
    [-3599, 3600],
] as [$offset, $leeway]) {
    echo in_one_second(function ($now) use ($offset, $leeway) {
        try {
            imbachat_jwt_verify(token(json_encode(['exp' => $now + $offset]), 'secret'), 'secret', $leeway);
            return "exp now + $offset, leeway $leeway: valid\n";
        } catch (ImbaChat\ExpiredTokenException) {
            return "exp now + $offset, leeway $leeway: expired\n";
        }
    });
}
?>
--EXPECT--
exp now + 0, leeway 0: expired
exp now + 1, leeway 0: valid
exp now + -1, leeway 0: expired
exp now + 1.5, leeway 0: valid
exp now + -0.5, leeway 0: expired
exp now + -10, leeway 10: expired
exp now + -9, leeway 10: valid
exp now + -8.5, leeway 10: valid
exp now + -10.5, leeway 10: expired
exp now + -3600, leeway 3600: expired
exp now + -3599, leeway 3600: valid
