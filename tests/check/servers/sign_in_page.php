<?php
// Who sends none is sent to the sign-in for people.
if (credentials() === null) {
    header('Location: /sign-in', true, 302);
    exit;
}
check();
send(users(asked()));
