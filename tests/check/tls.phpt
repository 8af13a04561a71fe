--TEST--
imbachat-check: certificates
--EXTENSIONS--
imbachat
curl
openssl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$folder = sys_get_temp_dir() . '/imbachat-' . bin2hex(random_bytes(8));
mkdir($folder, 0700);
foreach ([
    ['for this host', 'IP:127.0.0.1', 90], ['ends soon', 'IP:127.0.0.1', 5], ['expired', 'IP:127.0.0.1', 0],
    ['for another host', 'DNS:other.example', 90],
] as [$title, $name, $days]) {
    $config = [
        'config' => "$folder/openssl.cnf",
        'x509_extensions' => 'ours',
        'digest_alg' => 'sha256',
        'private_key_bits' => 2048,
    ];
    file_put_contents(
        $config['config'],
        "[req]\ndistinguished_name = dn\n[dn]\n[ours]\nbasicConstraints = critical, CA:TRUE\n"
            . "subjectKeyIdentifier = hash\nsubjectAltName = $name\n",
    );
    $key = openssl_pkey_new($config);
    $certificate = openssl_csr_sign(
        openssl_csr_new(['commonName' => 'test'], $key, $config),
        null,
        $key,
        $days,
        $config,
    );
    openssl_x509_export($certificate, $public);
    openssl_pkey_export($key, $private, null, $config);
    file_put_contents("$folder/both.pem", $public . $private);
    file_put_contents("$folder/public.pem", $public);
    file_put_contents("$folder/none.pem", 'no certificate');
    $days === 0 && sleep(2);
    [$process, $address] = own_server('tls_proxy.inc', "$folder/both.pem", $sites->server->address);
    // Of two faults curl names the one or the other.
    foreach ([...($name === 'IP:127.0.0.1' ? [[]] : []), ['--ca-file', "$folder/public.pem"]] as $arguments) {
        ob_start();
        faults(
            $title . ($arguments ? ', trusted' : ', not trusted'),
            "https://$address/right/users?user_ids={ids}",
            $arguments,
        );
        // as curl's version has it
        echo preg_replace(
            [
                '/\d{4}-\d\d-\d\d/', '/self signed/', '/(name matches) .*/',
                '/certificate OpenSSL verify result: (.*) \(\d+\)/',
            ],
            ['DATE', 'self-signed', '$1', 'certificate problem: $1'],
            ob_get_clean(),
        );
    }
    if ($title === 'for this host') {
        ob_start();
        faults(
            'a picture with http',
            "https://$address/members/avatar_right/users?user_ids={ids}",
            ['--ca-file', "$folder/public.pem", '--links', '0'],
        );
        echo $sites->plain(ob_get_clean());
        echo imbachat_check(
            ["https://$address/right/users?user_ids={ids}", '--login', LOGIN, '--ca-file', "$folder/none.pem"],
            ['IMBACHAT_PASSWORD' => PASSWORD],
        )[2];
    }
    proc_terminate($process, 9);
}
array_map('unlink', glob("$folder/*"));
rmdir($folder);
faults('plain, not inside one machine', str_replace('127.0.0.1', '0.0.0.0', $sites->url('right')));
?>
--EXPECT--
for this host, not trusted: exit code 1
  fail tls: SSL certificate problem: self-signed certificate
for this host, trusted: exit code 0
a picture with http: exit code 0
  warn avatar-url: user 1: http://HOST/files/image.png
imbachat-check: The file given with --ca-file contains no certificates.
Try imbachat-check --help.
ends soon, not trusted: exit code 1
  fail tls: SSL certificate problem: self-signed certificate
ends soon, trusted: exit code 0
  warn tls: https, valid until DATE
expired, not trusted: exit code 1
  fail tls: SSL certificate problem: self-signed certificate
expired, trusted: exit code 1
  fail tls: SSL certificate problem: certificate has expired
for another host, trusted: exit code 1
  fail tls: SSL: no alternative certificate subject name matches
plain, not inside one machine: exit code 0
  warn tls: http
