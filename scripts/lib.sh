# The base of every script: each sources it first, then names the parts it needs: `use build servers`.
# Sets ROOT (the checkout), CACHE (what may be kept) and TEMP_DIR (removed at the end).

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
CACHE=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/imbachat
TEMP_DIR=$(mktemp -d "${TMPDIR:-/tmp}/imbachat.XXXXXX")
chmod 711 "$TEMP_DIR" # a database server that gives up root must get through to its own folder below
AT_EXIT=() # functions that the parts add
declare -A USED=()

# Sources scripts/NAME.sh for each NAME, once.
use() {
	local part
	for part; do
		[ -z "${USED[$part]-}" ] || continue
		USED[$part]=yes
		. "$ROOT/scripts/$part.sh"
	done
}

# Every script fails the same way: one sentence, exit code 1.
die() {
	echo "$(basename "$0"): $*" >&2
	exit 1
}

# A mistake in the command line is no failure, so its exit code differs. The script defines usage().
usage_error() {
	echo "$(basename "$0"): $*" >&2
	usage >&2
	exit 2
}

# Sets OPTION for a script that takes at most one argument, which is $1 if that is not empty. The rest are its
# arguments.
take_option() {
	OPTION=${2-}
	[ "$OPTION" != --help ] || { usage; exit; }
	[ $# = 1 ] || { [ $# = 2 ] && [ "$OPTION" ] && [ "$OPTION" = "$1" ]; } ||
		usage_error "There is no argument ${*: -1}."
}

# Sets FILE for a script that writes one file: by default $1, and its name ends with $2. The rest are the script's
# arguments.
take_file() {
	local default=$1 ending=$2
	shift 2
	[ "${1-}" != --help ] || { usage; exit; }
	[[ ${1-} != -* ]] || usage_error "There is no option $1."
	[ $# -le 1 ] || usage_error "One file is enough."
	FILE=$(realpath -m -- "${1:-$default}")
	[[ $FILE == *"$ending" ]] || usage_error "The name of the file must end with $ending."
	[ ! -d "$FILE" ] || die "$FILE is a folder."
	mkdir -p "$(dirname "$FILE")" || die "The folder of $FILE cannot be created."
}

# The only way out, so that no server, temporary file or policy for packages outlives the script.
clean_up() {
	local status=$? task
	trap '' INT TERM
	for task in "${AT_EXIT[@]}"; do
		"$task"
	done
	rm -rf "$TEMP_DIR"
	exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
