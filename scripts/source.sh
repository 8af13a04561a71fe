# Gets Debian's sources of PHP and of other packages. STORE is where they are kept, SOURCE_VERSION which PHP.

use debian

STORE=$CACHE/matrix
SOURCE_VERSION=8.2

# Debian's source of the package $1 into the folder $2, by a separate list, since a machine's own names no sources as a
# rule. The newest version in a list may be gone from the mirror already, so older ones are tried too.
download_source() {
	local package=$1 to=$2 temp apt version
	echo "Downloading the source of $package."
	mkdir -p "$TEMP_DIR/lists"
	debian_lists 'deb-src $(REPO_URI) $(CODENAME) $(COMPONENT)' >"$TEMP_DIR/sources.list"
	apt=(-q -o "Dir::Etc::SourceList=$TEMP_DIR/sources.list" -o Dir::Etc::SourceParts=/dev/null
		-o "Dir::State::Lists=$TEMP_DIR/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=)
	quietly update apt-get "${apt[@]}" update || die "Debian's package lists cannot be downloaded."
	for version in $(apt-cache "${apt[@]}" showsrc "$package" | sed -n 's/^Version: //p' | sort -Vru); do
		temp=$(mktemp -d "$TEMP_DIR/source.XXXXXX") # a failed download leaves parts behind
		quietly download env -C "$temp" apt-get "${apt[@]}" source --download-only "$package=$version" || continue
		rm -rf "$to.new"
		mkdir "$to.new"
		tar -C "$to.new" --strip-components=1 -xf "$(ls "$temp"/*.orig.tar.?z)"
		mv "$to.new" "$to"
		return
	done
	die "Debian's source of $package cannot be downloaded."
}

# Puts the source of the package $1 (none: PHP) into $STORE/source-NAME, once for all who want it.
get_source() {
	local to=$STORE/source-${1:-$SOURCE_VERSION} lock
	need_packages xz-utils
	mkdir -p "$STORE"
	exec {lock}>"$STORE/source.lock"
	flock "$lock"
	[ -d "$to" ] || download_source "${1:-php$SOURCE_VERSION}" "$to"
	exec {lock}>&-
}
