# Debian's WordPress, in a folder that scripts copy sites from.

# Sets WORDPRESS, unless it names a folder already: Debian's package, with its theme and what its links lead to. These
# are only unpacked: installed, they would bring Apache along.
unpack_wordpress() {
	local version packages package
	[ -z "${WORDPRESS-}" ] || return 0
	version=$(wordpress_version)
	if [ -z "$version" ] && [ "$(id -u)" = 0 ]; then
		apt_get update
		version=$(wordpress_version)
	fi
	[ "$version" ] ||
		die "There is no package wordpress; apt-get update may help, or WORDPRESS may name a folder that holds it."
	WORDPRESS=$CACHE/wordpress-$version
	[ ! -d "$WORDPRESS" ] || return 0
	packages=(wordpress $(apt-cache depends wordpress |
		sed -nE 's/^ *(Depends|Recommends): (libjs-.*|php-getid3|wordpress-theme-.*)$/\2/p'))
	mkdir -p "$CACHE" "$TEMP_DIR/packages" "$TEMP_DIR/unpacked"
	if ! download "${packages[@]}"; then
		# Old lists name files that are gone.
		[ "$(id -u)" = 0 ] && apt_get update && download "${packages[@]}" ||
			die "WordPress cannot be had: $(tail -n 1 "$TEMP_DIR/download.log")"
	fi
	for package in "$TEMP_DIR"/packages/*.deb; do
		dpkg-deb -x "$package" "$TEMP_DIR/unpacked"
	done
	# What leads out of these packages is Apache's, and a list of certificates.
	find "$TEMP_DIR/unpacked" -xtype l -delete
	rm -rf "$WORDPRESS.new" "$TEMP_DIR/unpacked/usr/share/wordpress/wp-config.php"
	cp -rL "$TEMP_DIR/unpacked/usr/share/wordpress" "$WORDPRESS.new"
	mv "$WORDPRESS.new" "$WORDPRESS"
}

wordpress_version() {
	LC_ALL=C apt-cache policy wordpress | sed -n 's/^  Candidate: \([0-9].*\)/\1/p'
}

download() {
	(cd "$TEMP_DIR/packages" && apt-get -q download "$@") >"$TEMP_DIR/download.log" 2>&1
}
