// What the tests in Chromium share. PLAYWRIGHT_CORE is the folder of playwright-core, CHROMIUM the browser.
'use strict';

const { chromium } = require(process.env.PLAYWRIGHT_CORE);

let passed = 0;
let failed = 0;

// One test: what it promises must become true within ten seconds.
async function check(name, promise) {
    let error;
    for (const end = Date.now() + 10000; Date.now() < end;) {
        try {
            if (await promise()) {
                passed++;
                console.log(`ok - ${name}`);
                return;
            }
        } catch (caught) {
            error = caught;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    failed++;
    console.log(`not ok - ${name}`);
    if (error) console.error(error.message);
}

// Runs the tests, which are given the browser, and ends the program.
async function main(run) {
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM,
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run',
            '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    try {
        await run(browser);
    } catch (error) {
        failed++;
        console.log('not ok - the test runs to its end');
        console.error(error);
    }
    await browser.close();
    console.log(`${passed} passed, ${failed} failed`);
    process.exit(failed || !passed ? 1 : 0);
}

module.exports = { check, main };
