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
