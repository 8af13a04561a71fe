<?php

namespace ImbaChat\Polyfill;

/** Written by scripts/widget-script from src/widget.js. Source hash: e08e40c0c227a3d602daa16a41dbdee36780e02d */
final class WidgetScript
{
    public const BEFORE_OPTIONS
        = 'if(1!==(window.imbachatWidget||0).isOurs)(()=>{const e=new Map;let t,i,a=0,o=0;function c(e,t,i){let'
        . ' a;try{const o=window[e];if(!o.nodeType)a="function"==typeof o[t]?i(o):0;if(a)o[t](...a)}catch(e){if'
        . '(a)console.error(e)}return a}function n(a){if(a)clearTimeout(i),i=0;if(document.body){const e=o;if(o'
        . '=0,e)if(c("ImbaChat","load",()=>[e]))t=51;else o=e}if([...e].forEach(([t,i])=>{if(e.delete(t),!i())e'
        . '.set(t,i)}),o||e.size)if(t>12e3){const t=[...e.keys()];e.clear(),t.forEach(e=>e.dispatchEvent(new Cu'
        . 'stomEvent("imbachat:unavailable",{bubbles:!0,composed:!0})))}else if(!i)i=setTimeout(n,t,!0),t*=1.2}'
        . 'function s(e){t=e,n(!0)}addEventListener("click",t=>t.composedPath().slice(0,-2).some(t=>{const i=(e'
        . '=>{const{imbachatDialog:t,imbachatToken:i,imbachatChat:a,imbachatRoom:o,imbachatTitle:n}=e;if(/^[1-9'
        . ']\\d*$/.test(t)){const e=Number.isSafeInteger(+t)?+t:t;return()=>i?c("imbaApi","openDialog",()=>[e,0,'
        . 'i]):c("imbaChat","openDialog",()=>[e])}if(/^(open|close)$/.test(a))return()=>["imbaChat","imbaApi"].'
        . 'some(e=>c(e,a+"Chat",()=>[]));else return o?()=>c("imbaApi","addToRoom",e=>[{pipe:o,title:n||o,is_pu'
        . 'blic:1,type:e.room_type.conference}]):0})(t.dataset||0);if(i)e.delete(t),e.set(t,i),n();return i}),!'
        . '0),["load","error"].forEach(e=>addEventListener.call(document,e,({target:t})=>{if(/^script.*\\/imbach'
        . 'at\\/v1\\//.test(t.localName+t.src))s("load"===e?51:1/0)},!0)),(window.imbachatWidget=e=>{if(o||e.user'
        . '_id!==a)a=e.user_id,o=e,s(51);try{document.currentScript.remove()}catch{}}).isOurs=1})();imbachatWid'
        . 'get(';
    public const AFTER_OPTIONS
        = ');';
}
