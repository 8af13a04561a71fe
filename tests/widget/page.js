// Just enough of a page for the widget's inline script: a window, a document that hears clicks, timers that a test turns.
'use strict';
const vm = require('vm');

class Element {
	constructor(attributes, parent = null) {
		this.attributes = attributes;
		this.parentElement = parent;
		this.nodeType = 1;
	}
	getAttribute(name) { return name in this.attributes ? this.attributes[name] : null; }
	hasAttribute(name) { return name in this.attributes; }
	matches(selector) {
		const found = /^\[([\w-]+)\]$/.exec(selector);
		if (!found) throw new Error('a selector that this page does not know: ' + selector);
		return this.hasAttribute(found[1]);
	}
	closest(selector) {
		for (let element = this; element; element = element.parentElement) {
			if (element.matches(selector)) return element;
		}
		return null;
	}
}

class Page {
	constructor() {
		this.timers = [];
		this.listeners = [];
		this.log = [];
		const page = this;
		this.window = {
			document: { addEventListener(type, listener) { page.listeners.push([type, listener]); } },
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
		this.listeners.filter(([type]) => type === 'click').forEach(([, listener]) => listener({ type: 'click', target, preventDefault() {} }));
	}
	/** The widget's own script has arrived: load() and openDialog() say how they are called. */
	arrive() {
		const tell = name => (...args) => console.log(name, args.length, typeof args[0], JSON.stringify(args[0]));
		this.window.ImbaChat = { load: tell('load') };
		this.window.imbaChat = { openDialog: tell('openDialog') };
	}
}
