# Finds or installs Chromium and what drives it.

use packages

# Node.js, Chromium and playwright-core, which Debian does not have. PLAYWRIGHT_CORE may name the folder of the last,
# CHROMIUM the browser, IMBACHAT_SCREENSHOTS where pictures go. Exports PLAYWRIGHT_CORE, CHROMIUM and SCREENSHOTS.
need_browser() {
	command -v node >/dev/null || need_packages nodejs
	CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
	[ "$CHROMIUM" ] || { need_packages chromium; CHROMIUM=$(command -v chromium); }
	if [ -z "${PLAYWRIGHT_CORE-}" ]; then
		need_node_packages playwright-core@1.56.1
		PLAYWRIGHT_CORE=$NODE_MODULES/playwright-core
	elif [ -d "$PLAYWRIGHT_CORE/node_modules/playwright-core" ]; then
		PLAYWRIGHT_CORE=$PLAYWRIGHT_CORE/node_modules/playwright-core
	fi
	SCREENSHOTS=${IMBACHAT_SCREENSHOTS:-$CACHE/screenshots}
	mkdir -p "$SCREENSHOTS"
	export CHROMIUM PLAYWRIGHT_CORE SCREENSHOTS
}
