# Lists and exports the files of a release, by git.

# An index and objects of our own, so that looking at the files changes nothing in the repository.
release_git() {
	GIT_INDEX_FILE=$TEMP_DIR/release.index GIT_OBJECT_DIRECTORY=$TEMP_DIR/release.objects \
		GIT_ALTERNATE_OBJECT_DIRECTORIES=$RELEASE_OBJECTS git -C "$ROOT" "$@"
}

# Sets RELEASE_TREE to the tracked files as they are in the checkout now, so that a change is looked at before it is
# committed. As in the archive of a tag, all files get the same time.
read_release() {
	local index
	git -C "$ROOT" rev-parse --git-dir >/dev/null 2>"$TEMP_DIR/git.log" ||
		die "git does not read the repository in $ROOT: $(cat "$TEMP_DIR/git.log")"
	index=$(git -C "$ROOT" rev-parse --path-format=absolute --git-path index)
	RELEASE_OBJECTS=$(git -C "$ROOT" rev-parse --path-format=absolute --git-path objects)
	mkdir -p "$TEMP_DIR/release.objects"
	cp "$index" "$TEMP_DIR/release.index"
	release_git add --update 2>"$TEMP_DIR/git.log" || { cat "$TEMP_DIR/git.log" >&2; die "git cannot read the files."; }
	RELEASE_TREE=$(release_git write-tree)
}

# Puts into the folder $1 what the archive of a tag would hold.
export_release() {
	mkdir -p "$1"
	release_git archive --worktree-attributes "$RELEASE_TREE" | tar -xf - -C "$1"
}

# The paths of that, sorted as XML and tests want them.
release_files() {
	release_git archive --worktree-attributes "$RELEASE_TREE" | tar -tf - | grep -v '/$' | LC_ALL=C sort
}

# The one place that has the version.
release_version() {
	sed -n 's/^#define PHP_IMBACHAT_VERSION "\(.*\)"$/\1/p' "$ROOT/php_imbachat.h"
}

# A line for each place of the version: its file and a regular expression with @ for the version. scripts/release sets
# it.
version_places() {
	cat <<-'END'
		php_imbachat.h	^#define PHP_IMBACHAT_VERSION "@"$
		lib/polyfill/declarations.php	^    const IMBACHAT_VERSION = '@';$
		lib/check/main.php	^const VERSION = '@';$
		debian/imbachat-check.1	^\.TH .* "imbachat @"
		integrations/wordpress/imbachat/imbachat.php	^ \* Version: +@$
		integrations/wordpress/imbachat/imbachat.php	^const VERSION = '@';$
		integrations/wordpress/imbachat/readme.txt	^Stable tag: @$
		integrations/wordpress/imbachat/block/editor.asset.php	'version' => '@'
	END
}

# The same for lists of releases, whose first entry is the newest: scripts/release adds to them.
version_histories() {
	cat <<-'END'
		CHANGELOG.md	^## @ 
		debian/changelog	^php-imbachat \(@-1\)
		integrations/wordpress/imbachat/readme.txt	^= @ =$
	END
}

# Says which places have another version than $1; the rest are lines like those above.
stale_places() {
	local version=$1 file pattern found
	while IFS=$'\t' read -r file pattern; do
		found=$(sed -nE "s~.*${pattern/@/([0-9][0-9A-Za-z.]*)}.*~\\1~p" "$ROOT/$file" | head -n 1)
		[ "$found" = "$version" ] || echo "$file has the version \"$found\", not \"$version\"."
	done
}
