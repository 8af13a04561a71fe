<?php

const SYMFONY = 'put this first under firewalls in config/packages/security.yaml:'
    . "\nimbachat: { pattern: ^{path}, security: false }";

/*
 * Who may answer with status 401 instead of the script, by a sign of that, and how to let the address through. The
 * first that fits counts.
 */
const GATES = [
    [
        '~^www-authenticate:.*\b(NTLM|Negotiate)\b~mi',
        'The server asks for a Windows sign-in (NTLM, Kerberos), which the chat does not have. In IIS, enable '
            . 'Anonymous Authentication for {path}, and disable the others; in Apache, put "Require all granted" into '
            . '<Location "{path}">. The script checks the credentials itself.',
    ],
    [
        '~^www-authenticate:(?!.*\bBasic\b).*\bDigest\b~mi',
        'The site asks for Digest, and the chat sends Basic. If the web server asks (in Apache, AuthType Digest), '
            . 'exempt {path} from that; if the script does, let it check Basic over HTTPS.',
    ],
    [
        '~<h1>401 Authorization Required</h1>.*<center>(nginx|openresty|angie|tengine)~s',
        'nginx itself asks for a password (auth_basic), before PHP. If a location serves this address alone, put '
            . '"auth_basic off;" into it. Where index.php answers, its location would ask again; use this, the first '
            . "part in the http block and the second in place of the old auth_basic:\n"
            . "map \$request_uri \$password_for {\n    default \"{realm}\";\n    ~^{path} off;\n}\n"
            . 'auth_basic $password_for;',
    ],
    [
        '~This server could not verify that you~',
        'Apache itself asks for a password (a directory password, AuthType Basic), before PHP. In .htaccess, put these '
            . "lines in place of \"Require valid-user\":\n"
            . "<RequireAny>\n    Require valid-user\n    Require expr %{THE_REQUEST} =~ m#^GET {path}#\n</RequireAny>",
    ],
    [
        '~^server: (open)?litespeed.*\n\n.*(Unauthorized|Authorization Required)~msi',
        'LiteSpeed itself asks for a password (a directory password), before PHP. Exempt {path} from it in the control '
            . 'panel of the hosting or in WebAdmin.',
    ],
    [
        '~\A(?=.*^server: caddy)(?=.*^www-authenticate: Basic realm="restricted")~msi',
        "Caddy itself asks for a password (basic_auth, before 2.8 basicauth), before PHP. Give that a matcher:\n"
            . "@password not path {path}*\nbasic_auth @password {\n    …\n}",
    ],
    [
        '~realm="Secured Area"|JWT Token not found|Full authentication is required~',
        'The firewall of Symfony answers (http_basic, or a token), before the controller. To let the address '
            . 'through, ' . SYMFONY,
    ],
    [
        '~"code":"(rest_(?!forbidden)\w+|invalid_(username|email)|incorrect_password|application_passwords_\w+)"~',
        WORDS['guard']['wordpress'],
    ],
    ['~"message":"(Unauthenticated\.|Invalid credentials\.)"|^www-authenticate: Basic$~m', WORDS['guard']['laravel']],
    [
        '~^www-authenticate:(?!.*\bBasic\b).*\bBearer\b~mi',
        'A guard that wants a token (Bearer) answers, and the chat sends Basic. Exempt {path} from it, and let the '
            . 'script check the credentials itself.',
    ],
];

/** How to let the address through, if this 401 is known not to be the script's; otherwise an empty string. */
function gate_advice(Answer $answer, string $path): string
{
    foreach ($answer->status === 401 ? GATES : [] as [$sign, $advice]) {
        if (preg_match($sign, $answer->text())) {
            preg_match('/realm="([^"]*)"/', $answer->header('www-authenticate') ?? '', $match);
            return strtr($advice, ['{path}' => $path, '{realm}' => excerpt($match[1] ?? '', 40)]);
        }
    }
    return '';
}

/** Whether two refusals may be of the same program: they have the same status, realm, type, and sort of body. */
function is_same_refuser(Answer $a, Answer $b): bool
{
    $marks = fn(Answer $answer) => [
        $answer->status,
        preg_replace('/\b\w*nonce="[^"]*"/', '', $answer->header('www-authenticate') ?? ''),
        strtolower(trim(strtok($answer->header('content-type') ?? '', ';') ?: '')),
        match (true) {
            $answer->body === '' => 'nothing',
            (new Json($answer->body))->valid => 'JSON',
            $answer->is_page() => 'a page',
            default => 'text',
        },
    ];
    return $marks($a) === $marks($b);
}
