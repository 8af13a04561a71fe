// What imbachat_widget() puts into a page. scripts/widget-script minifies it and writes src/widget_script.h. OPTIONS is
// what load() is called with. To be well-formed in XHTML too, the minified script holds neither "<" nor "&".

// If the page's scripts run again in the same document (Turbo, htmx), the first function stays. Another function of
// that name, or an element with that id, is not ours.
if ((window.imbachatWidget || 0).isOurs !== 1) {
	(function () {
		const SOON = 51; // ms until the first look for the chat; each later one waits 1.2 times as long
		const RARELY = 12e3; // at most: the 30th look, a minute after the first, is the last
		const clicks = new Map(); // element => what its last click asks for, until the chat can do it
		let user = 0; // whose load() was called or waits: a string, or undefined for a guest
		let options = 0; // of the load() that waits; nothing keeps its token after the call
		let delay;
		let timer;

		// Calls a method of the chat if it is there; values() returns its arguments. Returns whether it was there.
		// Browsers make ids global variables, so an element is not the chat.
		function call(name, method, values) {
			let list;
			try {
				const chat = window[name];
				if (!chat.nodeType) {
					list = typeof chat[method] === 'function' ? values(chat) : 0;
				}
				if (list) {
					chat[method](...list);
				}
			} catch (error) {
				// Without a list, it was not there yet, or is the frame of another site.
				if (list) {
					console.error(error);
				}
			}
			return list;
		}

		// Does what can be done by now. For the rest, it looks again later, or gives up.
		function look(isDue) {
			if (isDue) {
				clearTimeout(timer);
				timer = 0;
			}
			if (document.body) {
				const next = options;
				options = 0; // before the call, which may lead to another look
				if (next) {
					if (call('ImbaChat', 'load', () => [next])) {
						delay = SOON;
					} else {
						options = next;
					}
				}
			}
			[...clicks].forEach(([element, action]) => {
				clicks.delete(element);
				if (!action()) {
					clicks.set(element, action);
				}
			});
			if (options || clicks.size) {
				if (delay > RARELY) {
					const elements = [...clicks.keys()];
					clicks.clear();
					elements.forEach((element) => element.dispatchEvent(
						new CustomEvent('imbachat:unavailable', { bubbles: true, composed: true })));
				} else if (!timer) {
					timer = setTimeout(look, delay, true);
					delay *= 1.2;
				}
			}
		}

		function start(first) {
			delay = first;
			look(true);
		}

		// What a click on an element with this dataset asks of the chat: a function that says whether it could be done.
		function actionOf(dataset) {
			const {
				imbachatDialog: id, imbachatToken: token, imbachatChat: state, imbachatRoom: room, imbachatTitle: title,
			} = dataset;
			if (/^[1-9]\d*$/.test(id)) {
				// openDialog() takes a number; an id that a JavaScript number cannot hold stays a string.
				const user_id = Number.isSafeInteger(+id) ? +id : id;
				return () => token ? call('imbaApi', 'openDialog', () => [user_id, 0, token])
					: call('imbaChat', 'openDialog', () => [user_id]);
			}
			if (/^(open|close)$/.test(state)) {
				return () => ['imbaChat', 'imbaApi'].some((name) => call(name, state + 'Chat', () => []));
			}
			return room ? () => call('imbaApi', 'addToRoom', (api) => [
				{ pipe: room, title: title || room, is_public: 1, type: api.room_type.conference },
			]) : 0;
		}

		// At the window and before all other listeners, so that no ancestor keeps a click from it. The path ends with
		// the document and the window, where an element's name could pass for a dataset.
		addEventListener('click', (event) => event.composedPath().slice(0, -2).some((node) => {
			const action = actionOf(node.dataset || 0);
			if (action) {
				clicks.delete(node);
				clicks.set(node, action);
				look();
			}
			return action;
		}), true);

		// An element's name can hide a method of the document, but not of the window.
		['load', 'error'].forEach((type) => addEventListener.call(document, type, ({ target }) => {
			if (/^script.*\/imbachat\/v1\//.test(target.localName + target.src)) {
				start(type === 'load' ? SOON : Infinity);
			}
		}, true));

		(window.imbachatWidget = (next) => {
			if (options || next.user_id !== user) {
				user = next.user_id;
				options = next;
				start(SOON);
			}
			// Whatever keeps the page for later or records it has no token then.
			try {
				document.currentScript.remove();
			} catch {
				// nothing to remove, or an element has that name
			}
		}).isOurs = 1;
	})();
}

imbachatWidget(OPTIONS);
