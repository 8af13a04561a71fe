// Unit tests of src/widget.js. NODE_MODULES is the folder that has jsdom.
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { JSDOM, VirtualConsole } = require(`${process.env.NODE_MODULES}/jsdom`);
const source = fs.readFileSync(path.join(__dirname, '../../src/widget.js'), 'utf8');

const button = '<button data-imbachat-dialog="2"><b>Write</b></button>';
const element = '<script src="https://chat.example/imbachat/v1/1234/widget"></script>';

// A page with the HTML in its body, whose clock the test turns. It notes the calls of the chat's methods.
class Page {
	constructor(body = button) {
		this.errors = [];
		const virtualConsole = new VirtualConsole();
		virtualConsole.on('error', (error) => this.errors.push(error.message));
		this.window = new JSDOM(`<!doctype html><body>${body}`, { runScripts: 'outside-only', virtualConsole }).window;
		this.document = this.window.document;
		this.calls = [];
		this.now = 0;
		this.fired = 0;
		this.timers = new Map();
		this.window.setTimeout = (callback, delay, ...args) => {
			this.timers.set(++this.lastTimer, { at: this.now + delay, run: () => callback(...args) });
			return this.lastTimer;
		};
		this.window.clearTimeout = (id) => this.timers.delete(id);
		this.lastTimer = 0;
	}

	// Runs the script as the page does that has it.
	run(options = {}) {
		this.window.eval(source.replace('(OPTIONS)', () => `(${JSON.stringify(options)})`));
		return this;
	}

	pass(milliseconds) {
		const end = this.now + milliseconds;
		for (;;) {
			const [id, timer] = [...this.timers].sort((a, b) => a[1].at - b[1].at)[0] ?? [];
			if (!timer || timer.at > end) break;
			this.timers.delete(id);
			this.now = timer.at;
			this.fired++;
			timer.run();
		}
		this.now = end;
	}

	// The chat, or a part of it, is there.
	arrive(...names) {
		const note = (name) => (...args) => { this.calls.push([name, ...JSON.parse(JSON.stringify(args))]); };
		const objects = {
			ImbaChat: { load: note('load') },
			imbaChat: { openDialog: note('openDialog'), openChat: note('openChat') },
			imbaApi: {
				openDialog: note('api.openDialog'), closeChat: note('closeChat'), addToRoom: note('addToRoom'),
				room_type: { conference: 'c' },
			},
		};
		(names.length ? names : ['ImbaChat', 'imbaChat']).forEach((name) => { this.window[name] = objects[name]; });
	}

	find(selector) {
		return this.document.querySelector(selector);
	}

	click(selector = 'button') {
		this.find(selector).click();
	}

	// What an event at the widget's element tells.
	script(type) {
		this.find('script').dispatchEvent(new this.window.Event(type));
	}

	// Notes what is told to the site from now on.
	listen() {
		const events = [];
		this.document.addEventListener('imbachat:unavailable', (event) => events.push(event.composedPath()[0].id));
		return events;
	}
}

test('load() is called at once if the chat is there, and nothing waits', () => {
	const page = new Page();
	page.arrive();
	page.run({ user_id: '7', token: 't' });
	assert.deepEqual(page.calls, [['load', { user_id: '7', token: 't' }]]);
	assert.equal(page.timers.size, 0);
});

test('load() is called once when the chat comes', () => {
	const page = new Page().run();
	page.pass(500);
	page.arrive();
	page.pass(100000);
	assert.deepEqual(page.calls, [['load', {}]]);
});

test('load() is called as soon as the widget\'s script has run', () => {
	const page = new Page(element).run();
	page.pass(40000);
	page.arrive();
	page.script('load');
	assert.deepEqual(page.calls, [['load', {}]]);
});

test('load() waits for the body, if the script stands in the head', () => {
	const page = new Page();
	const body = page.document.body;
	body.remove();
	page.arrive();
	page.run();
	assert.deepEqual(page.calls, []);
	page.document.documentElement.append(body);
	page.pass(100);
	assert.deepEqual(page.calls, [['load', {}]]);
});

test('load() that throws is called once, and clicks still work', () => {
	const page = new Page();
	page.arrive();
	page.window.ImbaChat.load = () => { page.calls.push('throws'); throw new Error('of the chat'); };
	page.run();
	page.click();
	page.pass(1000);
	assert.deepEqual(page.calls, ['throws', ['openDialog', 2]]);
	assert.equal(page.errors.length, 1);
});

for (const [name, options, calls] of [
	['once for a user, however often the script runs', ['7', '7', '7'], ['7']],
	['once for a guest', [undefined, undefined], [undefined]],
	['again for another user', ['7', '8', '7'], ['7', '8', '7']],
	['again for a guest who signs in', [undefined, '7'], [undefined, '7']],
	['again for a member who signs out', ['7', undefined], ['7', undefined]],
]) {
	test(`load() is called ${name}`, () => {
		const page = new Page();
		page.arrive();
		options.forEach((user_id) => page.run({ user_id }));
		assert.deepEqual(page.calls.map(([, { user_id }]) => user_id), calls);
	});
}

test('load() gets the newest options if the script runs again before the chat is there', () => {
	const page = new Page();
	[{ user_id: '7', token: 'old' }, { user_id: '7', token: 'new' }].forEach((options) => page.run(options));
	page.arrive();
	page.pass(1000);
	assert.deepEqual(page.calls, [['load', { user_id: '7', token: 'new' }]]);
});

for (const [name, html, selector, call] of [
	['a click within a button opens the dialogue', button, 'b', ['openDialog', 2]],
	['the nearest element counts', `<p data-imbachat-dialog="3">${button}</p>`, 'b', ['openDialog', 2]],
	['the greatest number', '<a data-imbachat-dialog="9007199254740991">', 'a', ['openDialog', 9007199254740991]],
	['a greater id stays a string', '<a data-imbachat-dialog="9007199254740992">', 'a',
		['openDialog', '9007199254740992']],
	['a dialogue with a token', '<a data-imbachat-dialog="2" data-imbachat-token="a.b.c">', 'a',
		['api.openDialog', 2, 0, 'a.b.c']],
	['opens the chat', '<a data-imbachat-chat="open">', 'a', ['openChat']],
	['closes the chat, by imbaApi', '<a data-imbachat-chat="close">', 'a', ['closeChat']],
	['joins a room', '<a data-imbachat-room="news" data-imbachat-title="News">', 'a',
		['addToRoom', { pipe: 'news', title: 'News', is_public: 1, type: 'c' }]],
	['a room without a title has its name', '<a data-imbachat-room="news">', 'a',
		['addToRoom', { pipe: 'news', title: 'news', is_public: 1, type: 'c' }]],
	['an element in SVG', '<svg data-imbachat-dialog="2"><circle/></svg>', 'circle', ['openDialog', 2]],
]) {
	test(`clicks: ${name}`, () => {
		const page = new Page(html).run();
		page.arrive('ImbaChat', 'imbaChat', 'imbaApi');
		page.find(selector).dispatchEvent(new page.window.MouseEvent('click', { bubbles: true, composed: true }));
		assert.deepEqual(page.calls, [['load', {}], call]);
		assert.deepEqual(page.errors, []);
	});
}


for (const attribute of [
	...['', '0', '-1', '1.5', '1e3', '007', ' 2', '2 ', '2\n', 'abc', '__proto__', '٣'].map((id) => `dialog="${id}"`),
	...['', 'toggle', 'constructor', '__proto__', 'openClose', 'OPEN'].map((state) => `chat="${state}"`),
	'room=""', 'title="x"', 'token="x"',
]) {
	test(`clicks: data-imbachat-${JSON.stringify(attribute).slice(1, -1)} is nothing for the chat`, () => {
		const page = new Page(`<button data-imbachat-${attribute}>`).run();
		page.arrive('ImbaChat', 'imbaChat', 'imbaApi');
		page.pass(1000);
		page.click();
		page.click();
		assert.deepEqual(page.calls, [['load', {}]]);
		assert.equal(page.timers.size, 0);
		assert.deepEqual(page.errors, []);
	});
}

test('clicks: an ancestor stops the event, a button is added later, another is in an open shadow root', () => {
	const page = new Page('<div id=stop></div><div id=host></div>').run();
	page.arrive();
	page.find('#stop').addEventListener('click', (event) => event.stopImmediatePropagation(), true);
	page.find('#stop').innerHTML = button;
	page.find('#host').attachShadow({ mode: 'open' }).innerHTML = button.replace('2', '3');
	page.click('#stop b');
	page.find('#host').shadowRoot.querySelector('b').click();
	assert.deepEqual(page.calls.slice(1), [['openDialog', 2], ['openDialog', 3]]);
});

test('clicks: there is one listener, however often the script runs', () => {
	const page = new Page();
	page.arrive();
	page.run().run().run({ user_id: '7' });
	page.click();
	assert.deepEqual(page.calls.slice(2), [['openDialog', 2]]);
});

test('clicks that wait: one for each element, in the order of their last clicks', () => {
	const page = new Page('<a id=a data-imbachat-dialog=2></a><a id=b data-imbachat-dialog=3></a>').run();
	['#a', '#a', '#b', '#a', '#b', '#a'].forEach((selector) => page.click(selector));
	page.arrive();
	page.pass(1000);
	page.pass(1000);
	assert.deepEqual(page.calls, [['load', {}], ['openDialog', 3], ['openDialog', 2]]);
});

test('clicks that wait: openDialog comes later than imbaChat', () => {
	const page = new Page().run();
	page.window.imbaChat = {};
	page.click();
	page.pass(1000);
	page.arrive();
	page.pass(1000);
	assert.deepEqual(page.calls, [['load', {}], ['openDialog', 2]]);
	assert.deepEqual(page.errors, []);
});

test('clicks that wait: a room, for the kinds of rooms', () => {
	const page = new Page('<button data-imbachat-room=news>').run();
	page.arrive('ImbaChat', 'imbaApi');
	const kinds = page.window.imbaApi.room_type;
	delete page.window.imbaApi.room_type;
	page.click();
	page.pass(1000);
	page.window.imbaApi.room_type = kinds;
	page.pass(1000);
	assert.deepEqual(page.calls.map(([name]) => name), ['load', 'addToRoom']);
	assert.deepEqual(page.errors, []);
});

test('clicks that wait: one that throws does not keep the others', () => {
	const page = new Page('<a id=a data-imbachat-chat=open></a><a id=b data-imbachat-dialog=3></a>').run();
	page.click('#a');
	page.click('#b');
	page.arrive();
	page.window.imbaChat.openChat = () => { throw new Error('of the chat'); };
	page.pass(1000);
	page.pass(1000);
	assert.deepEqual(page.calls, [['load', {}], ['openDialog', 3]]);
	assert.equal(page.errors.length, 1);
});

test('clicks that wait: a click within the call is one more, and nothing is called twice', () => {
	const page = new Page('<a id=a data-imbachat-dialog=2></a><a id=b data-imbachat-dialog=3></a>').run();
	page.click('#a');
	page.arrive();
	const load = page.window.ImbaChat.load;
	page.window.ImbaChat.load = (options) => { load(options); page.click('#b'); };
	page.pass(1000);
	assert.deepEqual(page.calls.map(String).sort(), ['load,[object Object]', 'openDialog,2', 'openDialog,3']);
});

for (const html of [
	'<p id=NAME>', '<p id=NAME><p id=NAME>', '<video id=NAME>', '<iframe name=NAME></iframe>',
	'<object id=NAME></object>', '<form id=NAME><input name=load><input name=openDialog></form>', '<embed id=NAME>',
	'<img name=NAME>',
	'<a id=imbachatWidget name=NAME>', '<form id=imbachatWidget><input name=isOurs></form>',
]) {
	test(`elements that browsers make global: ${html}`, () => {
		const elements = ['ImbaChat', 'imbaChat', 'imbaApi'].map((name) => html.replaceAll('NAME', name));
		const page = new Page(elements.join('') + button).run();
		page.pass(500);
		page.click();
		page.arrive();
		page.pass(500);
		assert.deepEqual(page.calls, [['load', {}], ['openDialog', 2]]);
		assert.deepEqual(page.errors, []);
	});
}

for (const name of ['addEventListener', 'body', 'currentScript', 'dataset', 'querySelector']) {
	test(`elements that hide ${name}`, () => {
		const form = `<form id=dataset name=${name}><input name=remove><input name=imbachatRoom></form>`;
		const page = new Page(`<img name=${name}>${form}${button}${element}`).run();
		page.click('input');
		page.click();
		page.arrive('ImbaChat', 'imbaChat', 'imbaApi');
		page.script('load');
		assert.deepEqual(page.calls, [['load', {}], ['openDialog', 2]]);
		assert.deepEqual(page.errors, []);
	});
}

test('waiting is cheap: 30 timers in a minute, however many clicks', () => {
	const page = new Page().run();
	for (let i = 0; i < 5; i++) page.click();
	page.pass(59000);
	assert.ok(page.timers.size === 1 && page.fired <= 30, `${page.fired} timers`);
	page.pass(600000);
	assert.equal(page.timers.size, 0);
	assert.equal(page.fired, 30);
});

test('giving up after a minute: one event at each clicked element, another for each later click', () => {
	const page = new Page('<a id=a data-imbachat-dialog=2></a><a id=b data-imbachat-chat=open><b id=c></b></a>').run();
	const events = page.listen();
	page.click('#a');
	page.click('#c');
	page.click('#a');
	page.pass(59000);
	assert.deepEqual(events, []);
	page.pass(2000);
	assert.deepEqual(events, ['b', 'a']);
	page.click('#c');
	assert.deepEqual(events, ['b', 'a', 'b']);
	assert.equal(page.timers.size, 0);
});

test('giving up when the widget\'s script fails: at once; nothing is told if nothing was clicked', () => {
	const page = new Page(`<a id=a data-imbachat-dialog=2></a>${element}`).run();
	const events = page.listen();
	page.pass(100);
	page.script('error');
	assert.deepEqual(events, []);
	assert.equal(page.timers.size, 0);
	page.click('#a');
	assert.deepEqual(events, ['a']);
});

test('giving up: what fails elsewhere on the page does not count', () => {
	const image = '<img src="https://chat.example/imbachat/v1/1/widget">';
	const page = new Page(`<a id=a data-imbachat-dialog=2></a>${image}`).run();
	const events = page.listen();
	page.click('#a');
	page.find('img').dispatchEvent(new page.window.Event('error'));
	page.document.dispatchEvent(new page.window.Event('error'));
	page.window.dispatchEvent(new page.window.ErrorEvent('error', { message: 'of the site' }));
	page.arrive();
	page.pass(100);
	assert.deepEqual(events, []);
	assert.deepEqual(page.calls, [['load', {}], ['openDialog', 2]]);
});

test('giving up: the event leaves a shadow root', () => {
	const page = new Page('<div id=host></div>' + element).run();
	const events = page.listen();
	page.find('#host').attachShadow({ mode: 'open' }).innerHTML = '<a id=a data-imbachat-dialog=2></a>';
	page.script('error');
	page.find('#host').shadowRoot.querySelector('a').click();
	assert.deepEqual(events, ['a']);
});

test('giving up: a listener may click again', () => {
	const page = new Page('<a id=a data-imbachat-dialog=2></a><a id=b data-imbachat-dialog=3></a>' + element).run();
	const events = page.listen();
	page.find('#a').addEventListener('imbachat:unavailable', () => page.click('#b'));
	page.click('#a');
	page.script('error');
	assert.deepEqual(events.sort(), ['a', 'b']);
});

for (const when of ['a click', 'the widget\'s script', 'another page in the same document']) {
	test(`after giving up, the chat comes up with ${when}`, () => {
		const page = new Page('<a id=a data-imbachat-dialog=2></a>' + element).run();
		const events = page.listen();
		page.pass(70000);
		page.arrive('ImbaChat');
		if (when === 'a click') page.click('#a');
		else if (when === 'the widget\'s script') page.script('load');
		else page.run();
		assert.deepEqual(page.calls, [['load', {}]]);
		page.click('#a');
		page.arrive('imbaChat');
		page.pass(1000);
		assert.deepEqual(page.calls, [['load', {}], ['openDialog', 2]]);
		assert.deepEqual(events, []);
	});
}

test('the window has one name more', () => {
	const page = new Page();
	const before = Object.getOwnPropertyNames(page.window);
	page.run();
	assert.deepEqual(Object.getOwnPropertyNames(page.window).filter((name) => !before.includes(name)),
		['imbachatWidget']);
});

test('a function imbachatWidget() of the site, as the vendor documents it, is replaced', () => {
	const page = new Page();
	page.window.eval('function imbachatWidget() {}');
	page.arrive();
	page.run();
	page.click();
	assert.deepEqual(page.calls, [['load', {}], ['openDialog', 2]]);
});
