# Gets Debian's source of PHP. STORE is where it is kept, SOURCE_VERSION which one.

use debian

STORE=$CACHE/matrix
SOURCE_VERSION=8.2

# Debian's source of PHP, by a list of our own, since the machine's name no sources as a rule. The newest version in a
# list may be gone from the mirror already, so older ones are tried too.
download_source() {
	local to=$1 package=php$SOURCE_VERSION apt version
	echo "Downloading the source of PHP $SOURCE_VERSION."
	mkdir "$TEMP_DIR/lists" "$TEMP_DIR/source"
	debian_lists 'deb-src $(REPO_URI) $(CODENAME) $(COMPONENT)' >"$TEMP_DIR/sources.list"
	apt=(-q -o "Dir::Etc::SourceList=$TEMP_DIR/sources.list" -o Dir::Etc::SourceParts=/dev/null
		-o "Dir::State::Lists=$TEMP_DIR/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=)
	quietly update apt-get "${apt[@]}" update || die "Debian's package lists cannot be downloaded."
	for version in $(apt-cache "${apt[@]}" showsrc "$package" | sed -n 's/^Version: //p' | sort -Vru); do
		quietly download env -C "$TEMP_DIR/source" apt-get "${apt[@]}" source --download-only "$package=$version" || continue
		rm -rf "$to.new"
		mkdir "$to.new"
		tar -C "$to.new" --strip-components=1 -xf "$TEMP_DIR/source/$package"_*.orig.tar.xz
		mv "$to.new" "$to"
		return
	done
	die "Debian's source of PHP $SOURCE_VERSION cannot be downloaded."
}

# Puts it into $STORE/source-$SOURCE_VERSION, once for all who want it.
get_source() {
	local to=$STORE/source-$SOURCE_VERSION lock
	need_packages xz-utils
	mkdir -p "$STORE"
	exec {lock}>"$STORE/source.lock"
	flock "$lock"
	if [ ! -d "$to" ]; then
		download_source "$to"
	fi
	exec {lock}>&-
}
