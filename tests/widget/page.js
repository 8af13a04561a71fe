// Just enough of a page for the widget's inline script: a window that hears clicks, and timers that a test turns.
'use strict';
const vm = require('vm');

class Element {
	constructor(attributes, parent = null) {
		this.dataset = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [camelCase(name), value]));
		this.parentElement = parent;
		this.nodeType = 1;
	}
	path() { return [this, ...(this.parentElement ? this.parentElement.path() : [])]; }
}

const camelCase = (name) => name.replace(/^data-/, '').replace(/-(.)/g, (all, letter) => letter.toUpperCase());

class Page {
	constructor() {
		this.timers = [];
		this.listeners = [];
		this.log = [];
		const page = this;
		this.window = {
			console,
			document: { body: {} },
			addEventListener(type, listener) { page.listeners.push([type, listener]); },
			clearTimeout() {},
			setTimeout(callback, delay, ...args) { page.timers.push({ callback, delay, args }); return page.timers.length; },
		};
		this.window.window = this.window;
		vm.createContext(this.window);
	}
	run(...scripts) { scripts.forEach(script => vm.runInContext(script, this.window)); }
	/** Fires the timers that wait for so long or less. */
	tick(milliseconds) {
		const due = this.timers.filter(timer => timer.delay <= milliseconds);
		this.timers = this.timers.filter(timer => timer.delay > milliseconds);
		due.forEach(timer => timer.callback(...timer.args));
	}
	button(id) { return new Element({ 'data-imbachat-dialog': id }); }
	inside(element) { return new Element({}, new Element({}, element)); }
	click(target) {
		const path = [...target.path(), this.window.document, this.window];
		this.listeners.filter(([type]) => type === 'click').forEach(([, listener]) => listener({ composedPath: () => path }));
	}
	/** The widget's own script has arrived: load() and openDialog() say how they are called. */
	arrive() {
		const tell = name => (...args) => console.log(name, args.length, typeof args[0], JSON.stringify(args[0]));
		this.window.ImbaChat = { load: tell('load') };
		this.window.imbaChat = { openDialog: tell('openDialog') };
	}
}
