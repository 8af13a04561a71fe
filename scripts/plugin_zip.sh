# Makes the zip of a plugin: what git tracks of it, with lib/polyfill and lib/endpoint within.

# Writes FILE. $1 is the plugin's folder in the checkout, $2 its path in the zip. The same files always make the same
# zip, whatever their times, the umask and the time zone.
package_plugin() {
	local plugin=$1 path=$2 tree=$TEMP_DIR/tree release=$TEMP_DIR/release
	need_packages zip git
	read_release
	export_release "$release"
	mkdir -p "$tree/$path/lib"
	cp -r "$release/$plugin/." "$tree/$path/"
	cp -r "$release/lib/polyfill" "$release/lib/endpoint" "$tree/$path/lib/"
	cp "$release/LICENSE" "$tree/$path/"
	find "$tree" -exec touch -d 2000-01-01T00:00:00Z {} +
	chmod -R u=rwX,go=rX "$tree"
	(cd "$tree" && find "${path%%/*}" -type f | LC_ALL=C sort |
		env -u ZIP -u ZIPOPT TZ=UTC zip -q -X -@ "$TEMP_DIR/plugin.zip")
	install -m 644 "$TEMP_DIR/plugin.zip" "$FILE" || die "$FILE cannot be written."
	echo "$FILE has $(stat -c %s "$FILE") bytes."
}
