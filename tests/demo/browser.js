// Members and guests in Chromium: browser.js SITE CHAT_INI. See the script "browser" beside this file.
'use strict';

const fs = require('node:fs');
const { check, main } = require('../browser.js');
const [site, chatIni] = process.argv.slice(2);
const axe = fs.readFileSync(process.env.AXE_CORE, 'utf8');

// A browser of its own for each person, with everything noted that must not happen.
class Person {
    static all = [];

    static async at(browser, path, options = {}) {
        const person = new Person();
        person.context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
        person.page = await person.context.newPage();
        person.page.setDefaultTimeout(10000);
        person.troubles = [];
        person.tokens = [];
        person.page.on('console',
            (message) => ['error', 'warning'].includes(message.type()) && person.troubles.push(message.text()));
        person.page.on('pageerror', (error) => person.troubles.push(error.message));
        person.page.on('dialog',
            (dialog) => { person.troubles.push(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
        person.page.on('request',
            (request) => request.headers().authorization && person.tokens.push(request.headers().authorization));
        await person.page.goto(new URL(path, site).href);
        Person.all.push(person);
        return person;
    }

    static async signedIn(browser, name, options) {
        const person = await Person.at(browser, '/', options);
        await person.page.getByRole('link', { name: 'Sign in' }).click();
        await person.page.locator('main button', { hasText: name }).click();
        await person.page.locator('.me').waitFor();
        return person;
    }

    get launcher() { return this.page.locator('.launcher'); }
    get panel() { return this.page.locator('.panel'); }
    get messages() { return this.panel.locator('.message p'); }

    async write(text) {
        await this.panel.locator('textarea').fill(text);
        await this.panel.locator('textarea').press('Enter');
        await this.messages.getByText(text, { exact: true }).last().waitFor();
    }

    async picture(name) {
        await this.page.waitForTimeout(300); // the panel slides in
        await this.page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png` });
        await check(`axe-core finds nothing to object to: ${name}`, () => this.isAccessible());
    }

    // For people who hear the page, use no mouse or see less. axe-core also looks into open shadow roots.
    async isAccessible() {
        await this.page.evaluate(axe);
        // Without preload: it would fetch the style sheet, which the page's policy forbids.
        const { violations } = await this.page.evaluate(() => window.axe.run({ preload: false }));
        if (!violations.length) return true;
        throw new Error(violations.map(({ id, help, nodes }) => [`${id}: ${help}`,
            ...nodes.map(({ target, any }) => `  ${JSON.stringify(target)} ${any[0]?.message ?? ''}`)].join('\n'))
                .join('\n'));
    }

    // The avatar in a part of the widget: its address once it is loaded, else its initials.
    avatar(part) {
        return part.locator('.avatar').first().evaluate((avatar) => {
            const image = avatar.querySelector('img');
            return image ? image.complete && image.naturalWidth > 0 && image.src : avatar.textContent;
        });
    }
}

// What the site says of its members, asked as the chat asks.
async function membersOfSite() {
    const ini = Object.fromEntries(fs.readFileSync(chatIni, 'utf8').trim().split('\n')
        .map((line) => line.match(/^(\w+) = "(.*)"$/).slice(1)));
    const ids = Array.from({ length: 50 }, (_, i) => i + 1).join();
    const answer = await fetch(`${site}/imbachat/users?user_ids=${ids}`,
        { headers: { Authorization: `Basic ${btoa(`${ini.login}:${ini.password}`)}` } });
    return Object.fromEntries((await answer.json()).map((user) => [user.user_id, user]));
}

async function run(browser) {
    const users = await membersOfSite();
    const find = (test) => Object.values(users).find(test);
    const [anna, dmitry, priya] = [users[1], users[2], users[3]];
    const hostile = find((user) => user.name.startsWith('</script>'));
    const faceless = find((user) => !user.avatar_url);

    const guest = await Person.at(browser, '/');
    await check('a guest gets the widget', () => guest.launcher.isVisible());
    const invitation = guest.page.locator('[data-imbachat-dialog="2"]');
    await invitation.press('Enter');
    await check('a guest is invited to sign in', () => guest.panel.getByText('Sign in to write messages').isVisible());
    await check('a guest cannot write', async () => await guest.panel.locator('textarea').count() === 0);
    await check('the focus of a guest is in the panel', () => guest.panel.locator(':focus').isVisible());
    await guest.picture('guest');
    await guest.page.keyboard.press('Escape');
    await check('so that Escape closes it', async () => !await guest.panel.isVisible());
    await check('and leads back', () => invitation.evaluate((element) => element === document.activeElement));

    const reader = await Person.at(browser, '/sign-in');
    for (const [name, path] of Object.entries({ 'sign-in': '/sign-in', profile: '/members/2/',
        'not-found': '/none' })) {
        await reader.page.goto(site + path);
        await reader.picture(name);
    }
    reader.troubles = reader.troubles.filter((text) => !text.includes('404')); // which Chromium calls an error

    const a = await Person.signedIn(browser, anna.name);
    const d = await Person.signedIn(browser, dmitry.name,
        { viewport: { width: 390, height: 844 }, colorScheme: 'dark', deviceScaleFactor: 2 });
    await check('a member gets the widget', () => a.launcher.isVisible());
    await a.picture('members');
    await d.picture('phone');
    await a.launcher.click();
    await check('the widget has the avatar of the member',
        async () => await a.avatar(a.panel.locator('.header')) === anna.avatar_url);
    const row = a.panel.locator('.person', { hasText: dmitry.name });
    await check('the widget has the name of the other member',
        async () => await row.locator('strong').textContent() === dmitry.name);
    await check('and the avatar', async () => await a.avatar(row) === dmitry.avatar_url);
    await a.picture('list');
    await a.page.keyboard.press('Escape');
    await check('Escape closes the chat', async () => !await a.panel.isVisible());
    await a.launcher.click();
    await a.launcher.press('Escape');
    await check('also from its button', async () => !await a.panel.isVisible());

    const button = a.page.locator('[data-imbachat-dialog="2"]');
    await button.click();
    await check('"Write message" opens the dialogue',
        async () => await a.panel.locator('h2').textContent() === dmitry.name);
    await check('the cursor is where one writes', () => a.panel.locator('textarea:focus').isVisible());
    await a.write('Привет! Is the road to Mestia open in May? 🏔️');
    await check('the other side sees that there is a message',
        async () => await d.launcher.locator('.count').textContent() === '1');
    await check('and hears it', async () => await d.launcher.getAttribute('aria-label') === 'Open the chat, unread: 1');
    await d.picture('phone-unread');
    await d.launcher.click();
    await check('and whose',
        async () => await d.avatar(d.panel.locator('.person', { hasText: anna.name })) === anna.avatar_url);
    await d.panel.locator('.person', { hasText: anna.name }).click();
    await check('the message arrives',
        async () => (await d.messages.allTextContents()).join() === 'Привет! Is the road to Mestia open in May? 🏔️');
    await check('and is read', () => d.launcher.locator('.count').isHidden());
    await check('which is heard, too', async () => await d.launcher.getAttribute('aria-label') === 'Close the chat');
    await d.write('Обычно с середины мая, но лучше на полном приводе.');
    await check('the answer arrives', async () => (await a.messages.allTextContents()).at(-1)
        === 'Обычно с середины мая, но лучше на полном приводе.');
    await a.write('<img src=x onerror=alert(1)> & </script>');
    await check('HTML in a message is text',
        async () => (await d.messages.allTextContents()).at(-1) === '<img src=x onerror=alert(1)> & </script>');
    await d.write('🙂👍');
    await check('the chat fills a phone',
        async () => { const box = await d.panel.boundingBox(); return box.width === 390 && box.height === 844; });
    await a.messages.nth(3).waitFor();
    await a.picture('dialogue');
    await d.picture('phone-dialogue');
    await check('and keeps Tab, which has nothing to do in the page below', async () => {
        for (let i = 0; i < 10; i++) {
            await d.page.keyboard.press('Tab');
            if (await d.page.evaluate(() => !!document.activeElement.closest('header, main, footer'))) return false;
        }
        return true;
    });
    await d.page.setViewportSize({ width: 844, height: 390 });
    await check('turned, it covers the page no more', async () => await d.page.locator('[inert]').count() === 0);
    await d.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="own" inert></div>'));
    await d.page.setViewportSize({ width: 390, height: 844 });
    await check('and turned back, it does', async () => await d.page.locator('[inert]').count() > 1);
    await d.panel.getByRole('button', { name: 'Close the chat' }).click();
    await check('closed, it leaves the page as it was, with what was inert before',
        async () => await d.page.locator('[inert]').count() === 1
        && await d.page.locator('#own[inert]').count() === 1);
    await a.page.keyboard.press('Escape');
    await check('the focus returns to the button',
        () => button.evaluate((element) => element === document.activeElement));

    await a.page.evaluate(() => {
        const later = document.createElement('button');
        later.dataset.imbachatDialog = '3';
        later.textContent = 'Later';
        document.querySelector('main').prepend(later);
    });
    await a.page.getByRole('button', { name: 'Later', exact: true }).click();
    await check('a button that came later works', async () => await a.panel.locator('h2').textContent() === priya.name);
    await a.page.evaluate(() => window.imbaChat.openChat());
    await check('openChat() shows the list', () => a.panel.getByRole('heading', { name: 'Messages' }).isVisible());
    await check('who is online there is not told by a colour alone',
        () => row.and(a.panel.getByRole('button', { name: /\bonline\b/ })).isVisible());

    await a.page.locator(`[data-imbachat-dialog="${faceless.user_id}"]`).click();
    await check('who has no avatar has initials',
        async () => await a.avatar(a.panel.locator('.header')) === faceless.name.match(/\b\p{L}/gu).join(''));

    // A group room, for two.
    const group = { name: 'Join the group chat' };
    await guest.page.getByRole('button', group).click();
    await check('a guest is invited to sign in for a room, too',
        () => guest.panel.getByText('Sign in to write messages').isVisible());
    await guest.page.keyboard.press('Escape');
    for (const person of [a, d]) {
        await person.page.getByRole('button', group).click();
        await check('the button opens the room',
            async () => await person.panel.locator('h2').textContent() === 'All of Fernweh');
    }
    await a.write('Who is in Tbilisi in June?');
    await check('a message to the room says who wrote it',
        async () => await d.panel.locator('.theirs').last().locator('strong').textContent() === anna.name
        && await d.messages.last().textContent() === 'Who is in Tbilisi in June?');
    await d.write('I am, all month.');
    await a.messages.getByText('I am, all month.').waitFor();
    await check('and how many are in it', () => a.panel.getByText('2 members').isVisible());
    await a.picture('room');
    await d.picture('phone-room');
    await d.panel.getByRole('button', { name: 'Close the chat' }).click();
    await a.panel.getByRole('button', { name: 'Back' }).click();
    await check('the room is in the list', () => a.panel.locator('.person', { hasText: 'All of Fernweh' }).isVisible());
    await a.picture('list-with-room');
    await check('imbaApi opens and closes the chat, and says when it is there', () => a.page.evaluate(async () => {
        await new Promise((resolve) => window.imbaApi.on('imbaChat.loaded', resolve));
        window.imbaApi.closeChat();
        window.imbaApi.openChat();
        return window.imbaApi.room_type.conference !== undefined;
    }));

    const h = await Person.signedIn(browser, hostile.name);
    await check('the hostile name is text on the page',
        async () => await h.page.locator('.me').textContent().then((text) => text.trim()) === hostile.name);
    await h.page.locator('[data-imbachat-dialog="1"]').click();
    await h.write('boo');
    await check('the hostile name is text in the list', async () => {
        await a.page.evaluate(() => window.imbaChat.openChat());
        return await a.panel.locator('.person').first().locator('strong').textContent() === hostile.name;
    });
    await a.picture('hostile-list');
    await a.panel.locator('.person').first().click();
    await check('the hostile name is text in the dialogue',
        async () => await a.panel.locator('h2').textContent() === hostile.name);
    await check('and on its page', async () => {
        await h.page.goto(hostile.profile_url);
        return await h.page.title() === `${hostile.name} · Fernweh`
            && await h.page.locator('h1').textContent() === hostile.name;
    });
    await h.picture('hostile-page');
    await check('no image of the hostile name exists', async () => {
        const counts = await Promise.all([a, d, h, guest].map((person) => person.page.locator('img[src="x"]').count()));
        return counts.join() === '0,0,0,0';
    });

    await a.page.goto(`${site}/?theme=dark&position=left&language=ru`);
    await a.launcher.click();
    await check('language, theme and position are as the page wants', async () => {
        const box = await a.panel.boundingBox();
        const color = await a.panel.evaluate((panel) => getComputedStyle(panel).backgroundColor);
        return box.x === 20 && color === 'rgb(22, 29, 36)'
            && await a.panel.getByRole('heading', { name: 'Сообщения' }).isVisible();
    });
    await a.panel.locator('.person', { hasText: dmitry.name }).waitFor();
    await a.picture('dark-left-russian');

    const tokens = a.tokens.length;
    await a.page.getByRole('button', { name: 'Sign out' }).click();
    await check('after the sign-out the member is a guest',
        () => a.page.getByRole('link', { name: 'Sign in' }).isVisible());
    a.tokens.length = 0;
    await a.launcher.click();
    await check('to the chat, too', () => a.panel.getByText('Sign in to write messages').isVisible());
    await check('members sent their token, guests none',
        () => tokens > 0 && a.tokens.length === 0 && guest.tokens.length === 0);

    for (const person of Person.all) {
        if (person.troubles.length) console.error(person.troubles);
    }
    await check('no console error, no violation of the policy, no dialog',
        () => Person.all.every((person) => person.troubles.length === 0));

    // The counter-proof: what must not happen is noticed when it does.
    await guest.page.evaluate(() => { document.querySelector('main')
        .insertAdjacentHTML('beforeend', '<p onclick="window.hacked = true">x</p>'); });
    await guest.page.getByText('x', { exact: true }).click();
    await check('the policy forbids inline code, and we would see it',
        async () => guest.troubles.length > 0 && !await guest.page.evaluate(() => window.hacked));

    // An answer that comes late writes the panel anew, and takes the keyboard from nobody.
    const late = await Person.at(browser, '/sign-in');
    let answer;
    const answered = new Promise((resolve) => answer = resolve);
    await late.page.route('**/sync', (route) => answered.then(() => route.continue()));
    await late.page.locator('main button', { hasText: priya.name }).click();
    await late.page.locator('.me').waitFor();
    await late.launcher.click();
    await check('before the first answer the focus is in the panel', () => late.panel.locator(':focus').isVisible());
    answer();
    await late.panel.locator('.person').first().waitFor();
    await check('and stays there after it', () => late.panel.locator(':focus').isVisible());
    await late.panel.locator('.person').first().click();
    await late.panel.getByRole('button', { name: 'Back' }).click();
    await check('from a dialogue back to the list, too', () => late.panel.locator('.person:focus').isVisible());
    await late.page.keyboard.press('Escape');
    await check('so that Escape closes what was opened early', async () => !await late.panel.isVisible());

    // A message that is under way takes nothing from what is typed meanwhile.
    const hasty = await Person.signedIn(browser, priya.name);
    const field = hasty.panel.locator('textarea');
    const underWay = async (text) => {
        const request = new Promise((resolve) => hasty.page.route('**/send', resolve, { times: 1 }));
        await hasty.page.goto(`${site}/`);
        await hasty.page.locator('[data-imbachat-dialog="1"]').click();
        await field.fill(text);
        await field.press('Enter');
        return request;
    };
    const refusal = { status: 502, headers: { 'Access-Control-Allow-Origin': '*' }, json: { error: 'Not now.' } };
    let request = await underWay('First');
    await check('a message that is under way leaves the field', async () => await field.inputValue() === '');
    await field.fill('Second');
    await request.continue();
    await hasty.messages.getByText('First', { exact: true }).waitFor();
    await check('what is typed meanwhile stays', async () => await field.inputValue() === 'Second');
    request = await underWay('Third');
    await hasty.page.locator('[data-imbachat-dialog="2"]').click();
    await field.fill('To somebody else');
    await Promise.all([hasty.page.waitForResponse('**/send'), request.continue()]);
    await hasty.page.waitForResponse('**/sync');
    await check('to somebody else, too', async () => await field.inputValue() === 'To somebody else');
    request = await underWay('Fourth');
    await request.fulfill(refusal);
    await hasty.panel.getByText('Not now.').waitFor();
    await check('a message that is refused is back in the field', async () => await field.inputValue() === 'Fourth');
    request = await underWay('Fifth');
    await field.fill('Sixth');
    await request.fulfill(refusal);
    await hasty.panel.getByText('Not now.').waitFor();
    await check('unless the next one is there', async () => await field.inputValue() === 'Sixth');

    // Without a connection a message waits, and is sent once.
    const copies = (text) => hasty.messages.getByText(text, { exact: true }).count();
    const waiting = hasty.panel.getByText('Not sent yet');
    await hasty.page.goto(`${site}/`);
    await hasty.page.locator('[data-imbachat-dialog="4"]').click();
    await hasty.context.setOffline(true);
    for (const text of ['One', 'Two']) {
        await field.fill(text);
        await field.press('Enter');
    }
    await check('messages that are sent offline wait', async () => await waiting.count() === 2);
    await check('which the chat says',
        () => hasty.panel.getByText('The chat cannot be reached. Trying again…').isVisible());
    await hasty.picture('offline');
    await hasty.panel.getByRole('button', { name: 'Back' }).click();
    await hasty.page.evaluate(() => window.imbaChat.openDialog(4));
    await check('also while another dialogue is looked at', async () => await waiting.count() === 2);
    await hasty.context.setOffline(false);
    await check('with the connection they are sent, in their order', async () => await waiting.count() === 0
        && (await hasty.messages.allTextContents()).join() === 'One,Two');
    await hasty.page.route('**/send', (route) => route.fetch().then(() => route.abort()), { times: 1 });
    await field.fill('Three');
    await field.press('Enter');
    await waiting.waitFor();
    await check('and one whose answer was lost is there once',
        async () => await waiting.count() === 0 && await copies('Three') === 1);

    // What a visitor is told is a sentence, whatever comes from the service.
    for (const [what, answer] of Object.entries({
        'a page of HTML': { status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' },
        'half an answer': { status: 200, body: '{"me":' },
    })) {
        await hasty.page.route('**/sync',
            (route) => route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*' }, ...answer }));
        await hasty.page.goto(`${site}/`);
        await hasty.launcher.click();
        await check(`${what} from the chat: a sentence`, async () => await hasty.panel.locator('.alert').textContent()
            === 'The chat cannot be reached. Trying again…');
        await hasty.page.unroute('**/sync');
    }
    await check('which says nothing of messages that nobody has asked for',
        async () => await hasty.panel.getByText('No messages yet').count() === 0);
    await hasty.picture('chat-broken');

    // The chat's script does not come: a click ends with a sentence.
    const alone = await Person.at(browser, '/sign-in');
    await alone.page.route('**/widget', (route) => route.abort());
    await alone.page.goto(`${site}/`);
    const notice = alone.page.getByRole('alert');
    await check('a page without its chat says nothing', async () => await notice.count() === 0);
    await alone.page.locator('[data-imbachat-dialog="1"]').click();
    await check('until somebody wants to chat',
        async () => await notice.textContent() === 'The chat is not available at the moment. Please try again later.');
    await alone.picture('chat-down');

    const plain = await Person.at(browser, '/', { javaScriptEnabled: false });
    await check('without JavaScript there is no dead button', async () =>
        await plain.page.locator(':is([data-imbachat-dialog], [data-imbachat-room]):visible').count() === 0);
    await check('and the page says why', () => plain.page.locator('noscript .notice').isVisible());
    await plain.page.screenshot({ path: `${process.env.SCREENSHOTS}/no-javascript.png` });

    // A page that loads the chat anew has one, which asks once.
    const again = await Person.at(browser, '/');
    await again.launcher.waitFor();
    const questions = await again.page.evaluate(async () => {
        await window.ImbaChat.load();
        await window.ImbaChat.load();
        const { fetch } = window;
        let count = 0;
        window.fetch = (...what) => (count++, fetch(...what));
        document.dispatchEvent(new Event('visibilitychange'));
        return count;
    });
    await check('a chat that was loaded anew asks once', () => questions === 1);

    // When the service has a complaint, the visitor reads it.
    const unlucky = await Person.at(browser, '/sign-in');
    await unlucky.page.route('**/sync',
        (route) => route.fulfill({ status: 502, headers: { 'Access-Control-Allow-Origin': '*' },
            json: { error: 'The site refuses our password.' } }));
    await unlucky.page.locator('main button', { hasText: priya.name }).click();
    await unlucky.page.locator('.me').waitFor();
    await unlucky.launcher.click();
    await check('a complaint of the service is shown',
        () => unlucky.panel.getByText('The site refuses our password.').isVisible());
    await unlucky.picture('complaint');

    // At another name of the site one can sign in, and reads which name the chat knows.
    const elsewhere = await Person.at(browser, `${site.replace('127.0.0.1', 'localhost')}/sign-in`);
    await elsewhere.page.locator('main button', { hasText: priya.name }).click();
    await check('a sign-in at http://localhost works', () => elsewhere.page.locator('.me').isVisible());
    await elsewhere.launcher.click();
    await check('and the chat names the right address',
        () => elsewhere.panel.getByText(`This widget belongs to ${site};`).isVisible());
    await elsewhere.picture('elsewhere');
}

main(run);
