// What the snippet does in a browser: browser.js PAGES CHAT_PORT. See "browser" and "pages.php" beside this file.
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { chromium } = require(process.env.PLAYWRIGHT_CORE);
const puppeteer = require(`${process.env.NODE_MODULES}/puppeteer-core`);
const tap = require('../tap.js');

const pages = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const chatPort = Number(process.argv[3]);

// The chat's script, as far as a page sees it. It notes what it is called for.
const api = `(() => {
    const note = (name) => (...args) => { (window.calls ??= []).push(JSON.stringify([name, ...args])); };
    window.ImbaChat = { load: ({ user_id }) => note('load')(user_id ?? 'guest') };
    window.imbaChat = { openDialog: note('openDialog'), openChat: note('openChat') };
    window.imbaApi = { openDialog: note('api.openDialog'), closeChat: note('closeChat'), addToRoom: note('addToRoom'),
        room_type: { conference: 'c' } };
})();`;
const scripts = {
    now: api,
    late: `setTimeout(() => { ${api} }, 300);`,
    'dialog-late': `${api} window.open = imbaChat.openDialog; delete imbaChat.openDialog;`,
};
let release; // lets the chat answer that was asked last and is slow

function chat(request, response) {
    const behaviour = request.url.split('/')[3];
    const answer = (script) => {
        response.writeHead(script ? 200 : 404, { 'Content-Type': 'text/javascript' }).end(script);
    };
    if (behaviour !== 'slow') return answer(scripts[behaviour]);
    release = () => answer(api);
}

function site(request, response) {
    const { pathname } = new URL(request.url, 'http://site');
    if (pathname.startsWith('/npm/')) {
        const file = path.join(process.env.NODE_MODULES, path.normalize(pathname.slice(4)));
        return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(fs.readFileSync(file));
    }
    const headers = { 'Content-Type': pathname === '/xhtml' ? 'application/xhtml+xml' : 'text/html; charset=utf-8' };
    if (pathname === '/csp') {
        headers['Content-Security-Policy'] = "default-src 'none'; img-src *; script-src 'nonce-bm9uY2U='; "
            + "require-trusted-types-for 'script'";
    }
    response.writeHead(pathname in pages ? 200 : 404, headers).end(pages[pathname] ?? '');
}

const listen = (handler, port) => new Promise((resolve) => {
    const server = http.createServer(handler).listen(port, '127.0.0.1', () => resolve(server.address().port));
    server.unref();
});

// A page in a browser, by what playwright and puppeteer have in common.
class Visit {
    constructor(page) {
        this.page = page;
        page.on('pageerror', (error) => this.errors.push(error.message));
    }

    async to(address) {
        this.errors = [];
        await this.page.goto(address, { waitUntil: 'domcontentloaded', timeout: 10000 });
    }

    // Also finds what is in the shadow root of the component.
    async click(...selectors) {
        for (const selector of selectors) {
            const find = (css) => document.querySelector(css)
                ?? document.querySelector('member-card')?.shadowRoot?.querySelector(css);
            let element;
            for (let i = 0; i < 50 && !element; i++) {
                element = (await this.page.evaluateHandle(find, selector)).asElement();
                await (element?.click() ?? sleep(100));
            }
        }
    }

    async until(condition, argument) {
        for (let i = 0; i < 50; i++) {
            if (await this.page.evaluate(condition, argument).catch(() => false)) return true;
            await sleep(100);
        }
        return false;
    }

    // The chat's calls, once there are as many as expected or no more are to come.
    async calls(count) {
        await this.until((expected) => (window.calls ?? []).length >= expected, count);
        await sleep(150);
        return this.page.evaluate(() => window.calls ?? []);
    }

    // Notes the events from now on: what they were dispatched at.
    listen() {
        return this.page.evaluate(() => {
            window.events = [];
            document.addEventListener('imbachat:unavailable', (event) => {
                window.events.push(event.composedPath()[0].id);
            });
        });
    }

    events() {
        return this.page.evaluate(() => window.events.join());
    }
}

async function run(name, browser, address) {
    const visit = new Visit(await browser.newPage());
    const load = '["load","7"]';
    const dialog = '["openDialog",2]';

    // One test on one page; act() may return what must be true.
    async function test(what, path, act, expected) {
        let right, calls;
        try {
            await visit.to(address + path);
            right = await act(visit);
            calls = await visit.calls(expected.length);
        } catch (error) {
            right = `${error}`;
        }
        const isRight = right !== false && typeof right !== 'string' && `${calls}` === `${expected}`;
        const details = { right, calls, expected, errors: visit.errors };
        tap.check(`${name}: ${what}`, isRight && visit.errors.length === 0, details);
    }
    const click = () => visit.click('#button');
    const hasEnd = () => visit.page.evaluate(() => Boolean(document.querySelector('#end')));
    const hasToken = () => visit.page.evaluate(() => document.documentElement.outerHTML.includes('eyJ'));

    await test('a click opens one dialogue', '/now', click, [load, dialog]);
    await test('the chat\'s objects come late', '/late', click, [load, dialog]);
    await test('the page is whole while the chat is slow, and a click waits', '/slow', async () => {
        await click();
        const isWhole = await hasEnd();
        release();
        return isWhole;
    }, [load, dialog]);
    await test('the page is whole while the chat hangs', '/slow', hasEnd, []);
    await test('without async, the chat comes first', '/blocks',
        () => visit.page.evaluate(() => Boolean(window.ImbaChat)), [load]);
    await test('several clicks that wait open one dialogue', '/slow', async () => {
        await visit.click('#button', '#button', '#button');
        release();
    }, [load, dialog]);
    await test('openDialog comes later than imbaChat', '/dialog-late', async () => {
        await click();
        await visit.page.evaluate(() => { window.imbaChat.openDialog = window.open; });
    }, [load, dialog]);
    await test('the script stands in the head', '/head', click, [load, dialog]);
    await test('an ancestor stops the click', '/stopped', click, [load, dialog]);
    await test('the button is in the shadow root of a Lit component that stops clicks', '/card', click, [load, dialog]);
    await test('the button is added later', '/now', async () => {
        await visit.page.evaluate(() => {
            document.body.innerHTML = '<p><a data-imbachat-dialog="5"><b id="later">x</b></a></p>';
        });
        await visit.click('#later');
    }, [load, '["openDialog",5]']);
    await test('a disabled button does nothing', '/disabled', async () => {
        await visit.page.evaluate(() => { document.querySelector('#within').parentNode.click(); });
        const place = () => document.querySelector('#within').getBoundingClientRect().toJSON();
        const { x, y } = await visit.page.evaluate(place);
        await visit.page.mouse.click(x + 2, y + 5);
    }, [load]);
    await test('token, open, close, room', '/attributes',
        () => visit.click('#token', '#open', '#close', '#room', '#hostile'),
        [load, '["api.openDialog",2,0,"a.b.c"]', '["openChat"]', '["closeChat"]',
            '["addToRoom",{"pipe":"news","title":"The News","is_public":1,"type":"c"}]']);
    for (const path of Object.keys(pages).filter((page) => page.startsWith('/named/'))) {
        const tag = pages[path].match(/<body>(<\w+)/)[1];
        await test(`elements that become globals: ${tag}>, ${path}`, path, click, [load, dialog]);
    }
    await test('elements that hide methods and properties', '/clobbered', click, [load, dialog]);
    await test('in XHTML', '/xhtml', click, [load, dialog]);
    await test('nothing needs unsafe-inline or a Trusted Types policy', '/csp', click, [load, dialog]);
    await test('the window has one name more, and the page no token', '/late', async () => {
        await visit.calls(1);
        const names = await visit.page.evaluate(() => Object.getOwnPropertyNames(window));
        const ours = names.filter((name) => /imba/i.test(name)).sort();
        return !await hasToken() && `${ours}` === 'ImbaChat,imbaApi,imbaChat,imbachatWidget';
    }, [load]);

    await test('the chat\'s script is gone: an event at once, for each click', '/gone', async () => {
        await visit.listen();
        await visit.click('#button');
        await visit.until(() => window.events.length);
        await visit.click('#button');
        await sleep(200);
        return await visit.events() === 'button,button';
    }, []);
    await test('the chat hangs for a minute: an event, and 30 timers', '/a-minute', async () => {
        await visit.listen();
        await visit.page.evaluate(() => { for (let i = 0; i < 2; i++) document.querySelector('#button').click(); });
        await visit.until(() => window.events.length);
        const timers = await visit.page.evaluate(() => window.timers);
        await sleep(500);
        const later = await visit.page.evaluate(() => window.timers);
        return await visit.events() === 'button' && timers <= 30 && later === timers;
    }, []);
    await test('the chat comes up after all', '/a-minute', async () => {
        await visit.listen();
        await visit.click('#button');
        await visit.until(() => window.events.length);
        release();
        await visit.calls(1);
        await click();
        return await visit.events() === 'button';
    }, [load, dialog]);

    await test('Turbo: load() once for a user, however many visits, also back', '/turbo/one', async () => {
        for (const page of ['two', 'one', 'two']) {
            await visit.click(`#${page}`);
            await visit.until((end) => location.pathname.endsWith(end), page);
            await sleep(200);
        }
        await visit.page.evaluate(() => history.back());
        await visit.until(() => location.pathname.endsWith('one'));
        await sleep(300);
        await click();
    }, [load, dialog]);
    await test('Turbo: load() again for a guest, and again for the user', '/turbo/one', async () => {
        for (const page of ['guest', 'two']) {
            await visit.click(`#${page}`);
            await visit.until((end) => location.pathname.endsWith(end), page);
            await sleep(300);
        }
    }, [load, '["load","guest"]', load]);
    await test('Turbo: the script stands in the head', '/turbo/head', async () => {
        await visit.calls(1);
        await visit.click('#one');
        await visit.until(() => location.pathname.endsWith('one'));
        await sleep(300);
        await click();
    }, [load, dialog]);
    await test('htmx: parts with the snippet', '/htmx', async () => {
        for (let i = 0; i < 2; i++) {
            await visit.click('#get');
            await sleep(300);
        }
        await click();
        return !await hasToken();
    }, [load, dialog]);
}

(async () => {
    await listen(chat, chatPort);
    const address = `http://127.0.0.1:${await listen(site, 0)}`;
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
    for (const [name, launch] of [
        ['Chromium', () => chromium.launch({ executablePath: process.env.CHROMIUM, args })],
        ['Firefox', () => puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX })],
    ]) {
        const browser = await launch();
        try {
            await run(name, browser, address);
        } finally {
            await browser.close();
        }
    }
    tap.finish();
    process.exit();
})();
