// Just enough of a page for the snippet's inline scripts: load() and openDialog() say how they are called.
'use strict';
const vm = require('vm');

const tell = (name) => (...args) => console.log(name, args.length, typeof args[0], JSON.stringify(args[0]));
const listeners = [];
const window = vm.createContext({
	console,
	document: { body: {} },
	setTimeout,
	clearTimeout,
	addEventListener: (type, listener) => type === 'click' && listeners.push(listener),
	ImbaChat: { load: tell('load') },
	imbaChat: { openDialog: tell('openDialog') },
});
window.window = window;
const run = () => scripts.forEach((script) => vm.runInContext(script, window));
const click = (imbachatDialog) => listeners.forEach((listener) => {
	listener({ composedPath: () => [{ dataset: { imbachatDialog } }, window.document, window] });
});
