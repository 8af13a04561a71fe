// A guest, members and the owner in Chromium. See the script "wordpress", whose variables it takes.
'use strict';

const fs = require('node:fs');
const { check, main, note } = require('../browser.js');
const site = process.env.SITE_URL;

const face = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">'
    + '<rect width="96" height="96" fill="#c96"/><circle cx="48" cy="40" r="20" fill="#fff"/></svg>';

// A browser of its own, with everything noted that must not happen.
async function open(browser, path) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20000);
    page.troubles = [];
    page.on('pageerror', (error) => page.troubles.push(`${page.url()}: ${error.stack}`));
    page.on('dialog', (dialog) => { page.troubles.push(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
    await context.route(/gravatar\.com/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: face }));
    await context.route(/^https?:\/\/(?!127\.0\.0\.1|\d\.gravatar|secure\.gravatar)/, (route) => route.abort());
    await page.goto(site + path);
    return page;
}

async function signIn(browser, name, password) {
    const page = await open(browser, `/wp-login.php?redirect_to=${encodeURIComponent(`${site}/plain/`)}`);
    await page.locator('#user_login').fill(name);
    await page.locator('#user_pass').fill(password);
    await Promise.all([page.waitForURL(`${site}/plain/`), page.locator('#wp-submit').click()]);
    return page;
}

const picture = async (page, name) => {
    await page.waitForTimeout(400); // the panel slides in
    await page.screenshot({ path: `${process.env.SCREENSHOTS}/wordpress-${name}.png` });
};

async function run(browser) {
    const guest = await open(browser, '/shortcodes/');
    await check('a guest sees the widget', () => guest.locator('.launcher').isVisible());
    await guest.locator('[data-imbachat-dialog="2"]').click();
    await check('and is invited to sign in',
        () => guest.locator('.panel').getByText('Sign in to write messages').isVisible());
    await picture(guest, 'guest');

    const member = await signIn(browser, 'member5', "pass'word\\5");
    await member.goto(`${site}/shortcodes/`);
    await check('the buttons are on the page',
        async () => (await member.locator('[data-imbachat-dialog]').allTextContents()).join('|')
            === 'Write message|Ask "Tom" & <b>Jerry</b>|Write to her');
    await member.locator('[data-imbachat-dialog="3"]').click();
    await check("a button opens the dialogue, with the member's name",
        async () => await member.locator('.panel h2').textContent() === 'Tom & Jerry');
    await check('and avatar', () => member.locator('.panel .header .avatar img').first()
        .evaluate((image) => image.complete && image.naturalWidth > 0));
    await member.locator('.panel textarea').fill('Привет, Tom! 🏔️');
    await member.locator('.panel textarea').press('Enter');
    await check('a message is written',
        async () => (await member.locator('.panel .message p').allTextContents()).join() === 'Привет, Tom! 🏔️');
    await picture(member, 'member');

    // The stand-in shows no room in an element, so the calls are noted.
    await member.addInitScript(() => {
        let api;
        window.shown = [];
        Object.defineProperty(window, 'imbaApi', {
            get: () => api,
            set: (value) => { api = { ...value, placeHolder: (...room) => window.shown.push(room.join()) }; },
        });
    });
    for (const path of ['elements', 'vendor']) {
        await member.goto(`${site}/${path}/`);
        await member.waitForFunction(() => window.shown.length > 1);
        const rooms = { elements: 'lounge,lounge|lounge-2,lounge', vendor: 'lounge,lounge|garden,Garden <b>' };
        await check(`${path}: rooms are shown in the page`,
            async () => await member.evaluate(() => window.shown.join('|')) === rooms[path]);
        await picture(member, path);
        await member.locator('[data-imbachat-chat="open"]').first().click();
        await check(`${path}: a button opens the chat`, () => member.locator('.panel').isVisible());
        await member.locator('[data-imbachat-chat="close"]').first().click();
        await check(`${path}: another one closes it`,
            () => member.locator('.panel').waitFor({ state: 'hidden' }).then(() => true));
        const form = member.locator('.imbachat-new-room');
        await check(`${path}: a room needs a name`, () => form.locator('button').isDisabled());
        await form.locator('[data-imbachat-field="title"]').fill(`The ${path} room`);
        await form.locator('button').click();
        await check(`${path}: a room is created`,
            async () => await member.locator('.panel h2').textContent() === `The ${path} room`);
    }

    const tom = await signIn(browser, 'member3', "pass'word\\3");
    await tom.goto(`${site}/blocks/`);
    await check('the other member is told', async () => await tom.locator('.launcher .count').textContent() === '1');
    await tom.locator('.launcher').click();
    await tom.locator('.panel .person', { hasText: '100% Cotton' }).click();
    await check('and reads it',
        async () => (await tom.locator('.panel .message p').allTextContents()).join() === 'Привет, Tom! 🏔️');
    await check("nobody's own block has a button",
        async () => (await tom.locator('[data-imbachat-dialog]').allTextContents()).join('|') === 'Call <b>her</b>');
    await picture(tom, 'block');

    const owner = await signIn(browser, 'admin', process.env.ADMIN_PASSWORD);
    await owner.goto(`${site}/wp-admin/options-general.php?page=imbachat`);
    await check('the settings page has empty fields for secrets', async () => await owner.locator('#imbachat-password')
        .inputValue() === '' && await owner.locator('#imbachat-secret_key').inputValue() === '');
    await owner.screenshot({ path: `${process.env.SCREENSHOTS}/wordpress-settings.png`, fullPage: true });

    await owner.goto(`${site}/wp-admin/post-new.php`);
    await owner.waitForFunction(() => window.wp?.blocks?.getBlockType('imbachat/button')
        && window.wp.data.select('core/editor')?.getCurrentPostId());
    await owner.evaluate(() => {
        window.wp.data.dispatch('core/preferences')?.set?.('core/edit-post', 'welcomeGuide', false);
        window.wp.data.dispatch('core/editor').editPost({ title: 'Made in the editor', status: 'publish' });
        window.wp.data.dispatch('core/block-editor').insertBlock(window.wp.blocks.createBlock('imbachat/button'));
    });
    await check('it has all blocks', () => owner.evaluate(() => window.wp.blocks.getBlockTypes()
        .filter(({ name }) => name.startsWith('imbachat/')).map(({ name }) => name.slice(9)).sort().join()
        === 'button,chat,embed,room'));
    const frame = () => owner.frame({ name: 'editor-canvas' }) ?? owner;
    await check('the editor shows the block',
        async () => await frame().locator('.wp-block-imbachat-button').textContent() === 'Write message');
    await owner.getByLabel('Member id').fill('4');
    await owner.getByLabel('Button label').fill('Ask "her"');
    await check('and what is typed',
        async () => await frame().locator('.wp-block-imbachat-button').textContent() === 'Ask "her"');
    await picture(owner, 'editor');
    await owner.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
    await check('the post is published',
        () => owner.evaluate(() => window.wp.data.select('core/editor').isCurrentPostPublished()));
    await guest.goto(await owner.evaluate(() => window.wp.data.select('core/editor').getPermalink()));
    await check('with the button',
        async () => await guest.locator('[data-imbachat-dialog="4"]').textContent() === 'Ask "her"');
    await owner.goto(`${site}/wp-admin/post.php?post=${await owner.evaluate(() =>
        window.wp.data.select('core/editor').getCurrentPostId())}&action=edit`);
    await check('which the editor finds valid',
        () => owner.evaluate(() => window.wp.data.select('core/block-editor').getBlocks()
            .filter((block) => block.name === 'imbachat/button' && block.isValid).length === 1));

    for (const [name, label, text, look] of [
        ['chat', 'Button label', 'Come in', 'Come in'], ['room', 'Button label', 'To the news', 'To the news'],
        ['embed', 'Name of the room', 'Garden', 'Garden'],
    ]) {
        await owner.evaluate((block) => window.wp.data.dispatch('core/block-editor')
            .insertBlock(window.wp.blocks.createBlock(`imbachat/${block}`)), name);
        await owner.getByLabel(label, { exact: true }).fill(text);
        await check(`the block ${name} shows what is typed`,
            async () => (await frame().locator(`.wp-block-imbachat-${name}`).textContent()).includes(look));
    }
    await picture(owner, 'blocks');

    await owner.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
    await owner.goto(`${site}/wp-admin/options-general.php?page=imbachat`);
    await owner.getByLabel('Delete it').last().check();
    await owner.locator('#submit').click();
    await check("the values of the vendor's plugin are offered",
        () => owner.getByRole('button', { name: 'Use these values' }).isVisible());
    await owner.screenshot({ path: `${process.env.SCREENSHOTS}/wordpress-offer.png`, fullPage: true });
    await owner.getByRole('button', { name: 'Use these values' }).click();
    await check('and taken', async () => await owner.locator('.notice-success').innerText()
        .then((text) => text.includes("The values of the vendor's plugin are saved."))
        && await owner.getByText('Use these values').count() === 0);

    await check('no script failed', async () => {
        const troubles = [guest, member, tom, owner].flatMap((page) => page.troubles);
        if (troubles.length) note(troubles.join('\n'));
        return troubles.length === 0;
    });
}

fs.mkdirSync(process.env.SCREENSHOTS, { recursive: true });
main(run);
