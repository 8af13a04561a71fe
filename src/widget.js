// What imbachat_widget() puts into a page. scripts/widget-script minifies it and writes src/widget_script.h. OPTIONS is
// what load() is called with.

// The documented loop that waits for the widget's own script.
function imbachatWidget(opt) {
	if (!window.ImbaChat) {
		return setTimeout(imbachatWidget, 50, opt);
	}
	window.ImbaChat.load(opt);
}

// openDialog() takes a number; an id that a JavaScript number cannot hold stays a string.
function imbachatDialog(id) {
	if (!window.imbaChat) {
		return setTimeout(imbachatDialog, 50, id);
	}
	window.imbaChat.openDialog(Number.isSafeInteger(+id) ? +id : id);
}

// Clicks are caught at the document, so that buttons added later work too; once, should a page have two widgets.
if (!window.imbachatClicks) {
	window.imbachatClicks = true;
	document.addEventListener('click', function (event) {
		const button = event.target.closest && event.target.closest('[data-imbachat-dialog]');
		if (button) {
			imbachatDialog(button.getAttribute('data-imbachat-dialog'));
		}
	});
}

imbachatWidget(OPTIONS);
