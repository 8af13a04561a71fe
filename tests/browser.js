// What the tests in Chromium share. PLAYWRIGHT_CORE is the folder of playwright-core, CHROMIUM the browser.
'use strict';

const { chromium } = require(process.env.PLAYWRIGHT_CORE);
const tap = require('./tap.js');

// One test: what it promises must become true within ten seconds.
async function check(name, promise) {
    let error;
    for (const end = Date.now() + 10000; Date.now() < end;) {
        try {
            if (await promise()) return tap.check(name, true);
        } catch (caught) {
            error = caught;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    tap.check(name, false, ...(error ? [error.message] : []));
}

// Runs the tests, which are given the browser. Where one throws, there is no plan, and so the run has failed.
async function main(run) {
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM,
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage',
            '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    try {
        await run(browser);
        tap.finish();
    } finally {
        await browser.close();
    }
}

module.exports = { check, main, note: tap.note };
