--TEST--
imbachat-check: addresses of avatars and profiles
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (member_sites('avatar', 'profile_') as $site) {
    ob_start();
    $sites->faults("members/$site");
    echo preg_replace('/(no response: [A-Z]\w+).*/', '$1', $sites->plain(ob_get_clean()));
}
?>
--EXPECT--
members/avatar_relative: exit code 1
  fail avatar-url: user 1: /avatars/1.png
members/avatar_without_scheme: exit code 1
  fail avatar-url: user 1: www.site.example/avatars/1.png
members/avatar_of_the_page: exit code 0
  warn avatar-url: user 1: //site.example/avatars/1.png
members/avatar_script: exit code 1
  fail avatar-url: user 1: javascript:alert(1)
members/avatar_false_quoted: exit code 1
  fail avatar-url: user 1: false, a string
members/avatar_message_as_image: exit code 1
  fail avatar-url: user 1: http://HOST/files/message.png: no image, image/png
members/avatar_with_blanks: exit code 0
members/avatar_on_disk: exit code 1
  fail avatar-url: user 1: C:\www\avatars\1.png
members/avatar_file: exit code 1
  fail avatar-url: user 1: file:///var/www/avatars/1.png
members/avatar_without_host: exit code 1
  fail avatar-url: user 1: https:///avatars/1.png
members/avatar_true: exit code 1
  fail avatar-url: user 1: true
members/avatar_missing: exit code 1
  fail avatar-url: user 1: http://HOST/files/none.png: status 404
members/avatar_missing_once: exit code 0
  warn avatar-url: user 2: http://HOST/files/none.png: status 404
members/avatar_page: exit code 1
  fail avatar-url: user 1: http://HOST/files/page: no image, text/html;charset=UTF-8
members/avatar_empty: exit code 1
  fail avatar-url: user 1: http://HOST/files/empty.png: an empty body
members/avatar_text_as_image: exit code 1
  fail avatar-url: user 1: http://HOST/files/page.png: no image, image/png
members/avatar_svg_as_xml: exit code 1
  fail avatar-url: user 1: http://HOST/files/wrong.svg: no image, text/xml;charset=UTF-8
members/avatar_signed_in: exit code 0
  warn avatar-url: user 1: http://HOST/files/closed.png: status 403
members/avatar_moves_for_ever: exit code 1
  fail avatar-url: user 1: http://HOST/files/loop.png: no response: Maximum
members/avatar_elsewhere: exit code 0
  warn avatar-url: user 1: http://HOST/image.png: no response: Failed
members/avatar_to_ftp: exit code 1
  fail avatar-url: user 1: http://HOST/files/ftp.png: no response: Protocol
members/avatar_data_page: exit code 1
  fail avatar-url: user 1: data:text/html, x
members/avatar_right: exit code 0
members/avatar_unknown_type: exit code 0
members/avatar_moved: exit code 0
members/avatar_svg: exit code 0
members/avatar_data: exit code 0
members/avatars_of_many: exit code 1
  fail unknown-id: status 200 and 1 user
members/profile_relative: exit code 1
  fail profile-url: user 1: members/1
members/profile_script: exit code 1
  fail profile-url: user 1: javascript:alert(document.cookie)
members/profile_data: exit code 1
  fail profile-url: user 1: data:text/html, x
members/profile_missing: exit code 1
  fail profile-url: user 1: http://HOST/files/none: status 404
members/profile_missing_once: exit code 0
  warn profile-url: user 2: http://HOST/files/none: status 404
members/profile_breaks: exit code 0
  warn profile-url: user 1: http://HOST/files/broken: status 500
members/profile_mail: exit code 1
  fail profile-url: user 1: mailto:ann@site.example
  warn private-fields: profile_url
members/profile_right: exit code 0
members/profile_signed_in: exit code 0
members/profile_avatar: exit code 1
  fail avatar-url: user 1, profile 11: avatars/11.png
