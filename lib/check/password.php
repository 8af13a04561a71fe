<?php

function read_password(?string $file): string
{
    $password = $file !== null ? first_line($file) : (string) getenv('IMBACHAT_PASSWORD');
    if ($password === '' && stream_isatty(STDIN)) {
        $password = ask_password();
    }
    return $password !== ''
        ? $password
        : throw new UsageError('The password is missing. Set IMBACHAT_PASSWORD or use --password-file.');
}

/**
 * Reads a line from the terminal, which stty inherits as its stdin, and does not show it. Ctrl-C comes as a key, so
 * that the terminal is left as it was.
 */
function ask_password(): string
{
    $saved = trim((string) shell_exec('stty -g 2>/dev/null'));
    if ($saved === '') {
        return '';
    }
    fwrite(STDERR, 'API password: ');
    shell_exec('stty -echo -icanon -isig min 1 time 0');
    $password = '';
    while (($key = fread(STDIN, 1)) !== '' && $key !== false && !str_contains("\r\n\x03\x04", $key)) {
        $password = match ($key) {
            "\x7f", "\x08" => preg_replace('/.$/su', '', $password) ?? substr($password, 0, -1),
            "\x15" => '',
            default => $password . $key,
        };
    }
    shell_exec("stty $saved");
    fwrite(STDERR, "\n");
    $key === "\x03" && exit(130);
    return $password;
}
