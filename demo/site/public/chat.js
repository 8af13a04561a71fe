// Says that the chat is not available when a click had to be given up, until the next click. The page loads this before
// the chat's snippet, so that this hears the click first.
(() => {
    const notice = document.querySelector('.toast');
    addEventListener('click', () => notice.hidden = true, true);
    document.addEventListener('imbachat:unavailable', () => notice.hidden = false);
})();
