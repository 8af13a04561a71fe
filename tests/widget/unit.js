// Unit tests of src/widget.js. NODE_MODULES is the folder that has jsdom.
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { JSDOM } = require(`${process.env.NODE_MODULES}/jsdom`);
const source = fs.readFileSync(path.join(__dirname, '../../src/widget.js'), 'utf8');

// A page with the HTML in its body, whose timers the test turns.
class Page {
	constructor(body) {
		this.window = new JSDOM(`<!doctype html><body>${body}`, { runScripts: 'outside-only' }).window;
		this.calls = [];
		this.timers = [];
		this.window.setTimeout = (callback, delay, ...args) => this.timers.push({ callback, delay, args });
	}

	run(options = {}) {
		this.window.eval(source.replace('(OPTIONS)', () => `(${JSON.stringify(options)})`));
	}

	// Fires the timers that are due by then.
	tick(delay) {
		const due = this.timers.filter((timer) => timer.delay <= delay);
		this.timers = this.timers.filter((timer) => timer.delay > delay);
		due.forEach(({ callback, args }) => callback(...args));
	}

	// The chat has arrived.
	arrive() {
		this.window.ImbaChat = { load: (options) => this.calls.push(['load', { ...options }]) };
		this.window.imbaChat = { openDialog: (id) => this.calls.push(['openDialog', id]) };
	}

	click(selector) {
		this.window.document.querySelector(selector).click();
	}
}

const button = '<button data-imbachat-dialog="2"><b>Write</b></button>';

test('load() is called at once if the chat is there', () => {
	const page = new Page('');
	page.arrive();
	page.run({ language: 'en' });
	assert.deepEqual(page.calls, [['load', { language: 'en' }]]);
	assert.equal(page.timers.length, 0);
});

test('load() is called once when the chat comes', () => {
	const page = new Page('');
	page.run({ language: 'en' });
	page.tick(50);
	page.arrive();
	page.tick(50);
	page.tick(50);
	assert.deepEqual(page.calls, [['load', { language: 'en' }]]);
});

test('a click within a button opens the dialogue, another click nothing', () => {
	const page = new Page(`${button}<p>Text</p>`);
	page.arrive();
	page.run();
	page.click('b');
	page.click('p');
	assert.deepEqual(page.calls.slice(1), [['openDialog', 2]]);
});

test('a click before the chat has come waits for it', () => {
	const page = new Page(button);
	page.run();
	page.click('button');
	page.arrive();
	page.tick(50);
	assert.deepEqual(page.calls, [['load', {}], ['openDialog', 2]]);
});
