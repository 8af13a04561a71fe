// Reports tests in TAP (Test Anything Protocol) 13, as harness.inc does in PHP.
'use strict';

let count = 0;
let failed = 0;

// One test; the details are shown if it fails.
function check(name, right, ...details) {
    count++;
    if (count === 1) console.log('TAP version 13');
    console.log(`${right ? 'ok' : 'not ok'} ${count} - ${name.replace(/#/g, '\\#')}`);
    if (right) return;
    failed++;
    details.forEach((detail) => note(typeof detail === 'string' ? detail.slice(-2000) : JSON.stringify(detail)));
}

// Something that is no result.
function note(text) {
    console.log(text.replace(/^/gm, '# '));
}

function finish() {
    console.log(`1..${count}\n${count - failed} passed, ${failed} failed, 0 skipped`);
    process.exitCode = failed || !count ? 1 : 0;
}

module.exports = { check, finish, note };
