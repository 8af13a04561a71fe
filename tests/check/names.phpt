--TEST--
imbachat-check: names that were damaged on their way, and names that only look so
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (array_keys(NAMES) as $site) {
    $sites->faults("members/$site");
}
?>
--EXPECT--
members/question_marks: exit code 1
  fail name-text: user 1: "??????? ?", question marks instead of letters
members/question_marks_short: exit code 1
  fail name-text: user 1: "????", question marks instead of letters
members/question_marks_each: exit code 1
  fail name-text: user 1: "???", question marks instead of letters; and 1 more
members/question_marks_inside: exit code 1
  fail name-text: user 1: "Jos? Garc?a", question marks instead of letters
members/question_marks_of_some: exit code 0
  warn name-text: user 1: "???? ?????", question marks instead of letters
members/question_marks_once: exit code 0
  warn name-text: user 1: "Dvo?ak", question marks instead of letters
members/question_mark_for_an_emoji: exit code 0
  warn name-text: user 1: "Анна ?", question marks instead of letters
members/question_marks_in_a_word: exit code 0
  warn name-text: user 1: "Анна ????", question marks instead of letters
members/called_question_marks: exit code 0
  warn name-text: user 1: "???", question marks instead of letters
members/mojibake: exit code 1
  fail name-text: user 1: "JosÃ© GarcÃ a" is "José García", whose UTF-8 was read as windows-1252
members/mojibake_one_letter: exit code 1
  fail name-text: user 1: "PaweÅ‚" is "Paweł", whose UTF-8 was read as windows-1252
members/mojibake_cyrillic: exit code 1
  fail name-text: user 2: "Ð˜Ð²Ð°Ð½" is "Иван", whose UTF-8 was read as windows-1252
members/mojibake_latin1: exit code 1
  fail name-text: user 1: "Ð Ð²Ð°Ð½" is "Иван", whose UTF-8 was read as windows-1252
members/mojibake_1251: exit code 1
  fail name-text: user 2: "РђРЅРЅР°" is "Анна", whose UTF-8 was read as windows-1251
members/mojibake_thrice: exit code 1
  fail name-text: user 1: "JosÃƒÂ©" is "José", whose UTF-8 was read as windows-1252
members/mojibake_emoji: exit code 1
  fail name-text: user 1: "Ann ðŸŒ»" is "Ann 🌻", whose UTF-8 was read as windows-1252
members/mojibake_of_two_letters: exit code 0
  warn name-text: user 1: "РЇРЅ" is "Ян", whose UTF-8 was read as windows-1251; and 1 more
members/mojibake_perhaps: exit code 0
  warn name-text: user 1: "SÅ…" is "SŅ", whose UTF-8 was read as windows-1252
members/entities: exit code 1
  fail name-text: user 1: "O&#039;Neill" is "O'Neill", escaped for HTML; and 1 more
members/entities_of_letters: exit code 1
  fail name-text: user 2: "Jos&eacute;" is "José", escaped for HTML
members/entities_of_signs: exit code 0
  warn name-text: user 1: "I &hearts; you" is "I ♥ you", escaped for HTML
members/replaced: exit code 1
  fail name-text: user 1: "J�rg", U+FFFD in place of invalid bytes
members/cut_in_two: exit code 1
  fail name-text: user 1: "Maximili�", U+FFFD in place of invalid bytes
members/slashes: exit code 1
  fail name-text: user 1: "O\'Neill", with the backslashes of addslashes()
members/escapes_of_json: exit code 1
  fail name-text: user 1: "\u0418\u0432\u0430\u043d", with the escapes of JSON
members/escapes_without_slashes: exit code 1
  fail name-text: user 2: "u041eu043bu044cu0433u0430", with the escapes of JSON
members/percents: exit code 1
  fail name-text: user 1: "%D0%98%D0%B2%D0%B0%D0%BD", encoded for an address
members/blank: exit code 1
  fail name: blank in each of 2
members/blank_once: exit code 0
  warn name: user 2: "⠀", which is blank
members/portuguese: exit code 0
members/punctuation: exit code 0
members/one_mark: exit code 0
members/apostrophe: exit code 0
members/signs: exit code 0
members/trademark: exit code 0
members/cyrillic: exit code 0
members/short_cyrillic: exit code 0
members/vietnamese: exit code 0
members/emoji: exit code 0
members/capitals: exit code 0
members/german: exit code 0
