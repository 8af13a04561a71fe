<?php
// Hands back what it got, in every form.
if (credentials() === null) {
    refuse();
}
[$login, $password] = credentials();
$all = "$login:$password " . strtoupper($password) . ' ' . rawurlencode($password) . ' ' . htmlspecialchars($password) . ' ' . json_encode($password)
    . ' ' . $_SERVER['HTTP_AUTHORIZATION'] . ' ' . base64_encode($password) . " <b>$password</b> " . SECRET_KEY . ' ' . token(['user_id' => 1]);
header('Server: ' . preg_replace('/[^ -~]/', '', $all));
if ($password === PASSWORD) {
    send("Warning: $all", 'Content-Type: text/' . rawurlencode($password));
}
refuse(["WWW-Authenticate: Basic realm=\"$password\""], $all);
