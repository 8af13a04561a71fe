/* Written by scripts/widget-script from src/widget.js. Source hash: 75cc8dbf251d29304af918d47366ac2c4f34dc6f */

#ifndef IMBACHAT_WIDGET_SCRIPT_H
#define IMBACHAT_WIDGET_SCRIPT_H

#define IMBACHAT_SCRIPT_BEFORE_OPTIONS \
	"function imbachatWidget(a){if(!window.ImbaChat)return setTimeout(imbachatWidget,50,a);window.ImbaCha" \
	"t.load(a)}function imbachatDialog(a){if(!window.imbaChat)return setTimeout(imbachatDialog,50,a);wind" \
	"ow.imbaChat.openDialog(Number.isSafeInteger(+a)?+a:a)}window.imbachatClicks||(window.imbachatClicks=" \
	"!0,document.addEventListener(\"click\",a=>{const t=a.target.closest&&a.target.closest(\"[data-imbachat-" \
	"dialog]\");t&&imbachatDialog(t.getAttribute(\"data-imbachat-dialog\"))})),imbachatWidget("
#define IMBACHAT_SCRIPT_AFTER_OPTIONS \
	");"

#endif
