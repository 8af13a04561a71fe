// Rooms in a page: elements that show one, and forms that make one.
(() => {
	'use strict';

	let delay = 50; // ms until the next look for the chat

	// The chat says when it is ready to show rooms in elements.
	function embed() {
		if (window.imbaApi && typeof window.imbaApi.on === 'function') {
			window.imbaApi.on('imbaChat.loaded', () => {
				document.querySelectorAll('[data-imbachat-embed]').forEach((element) => {
					window.imbaApi.placeHolder?.(element.id, element.dataset.imbachatEmbed);
				});
			});
		} else if (delay < 12000) {
			setTimeout(embed, delay);
			delay *= 1.2;
		}
	}

	// The button of a form carries what was typed. A room needs a short name; by default it is made of the other.
	function fill(form) {
		const value = (name) => form.querySelector(`[data-imbachat-field="${name}"]`).value.trim();
		const button = form.querySelector('button');
		button.dataset.imbachatTitle = value('title') || value('room');
		button.dataset.imbachatRoom = value('room') || value('title').replace(/\s+/g, '_');
		button.disabled = button.dataset.imbachatRoom === '';
	}

	function start() {
		document.querySelectorAll('.imbachat-new-room').forEach((form) => {
			form.addEventListener('input', () => fill(form));
			fill(form);
		});
		if (document.querySelector('[data-imbachat-embed]')) {
			embed();
		}
	}

	if (document.readyState === 'loading') {
		document.addEventListener('DOMContentLoaded', start);
	} else {
		start();
	}
})();
