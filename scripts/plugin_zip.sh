# Makes the zip of a plugin: what git tracks of it, with lib/polyfill and lib/endpoint within.

# $1 is the plugin's folder in the checkout, $2 its path in the zip, $3 the zip. The same files always make the same
# zip, whatever their times, the umask and the time zone.
package_plugin() {
	local plugin=$1 path=$2 file tree=$TEMP_DIR/tree release=$TEMP_DIR/release
	file=$(realpath -m -- "$3")
	[[ ${file##*/} == *.zip ]] || usage_error "The name of the file must end with .zip."
	[ ! -d "$file" ] || die "$file is a folder."
	mkdir -p "$(dirname "$file")" || die "The folder of $file cannot be created."
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
	install -m 644 "$TEMP_DIR/plugin.zip" "$file" || die "$file cannot be written."
	echo "$file has $(stat -c %s "$file") bytes."
}
