# Installs what is missing, from Debian, from npm and from Packagist.

SUDO=()
APT_UPDATED=
CLUSTER_POLICIES=/etc/postgresql-common/createcluster.d
POLICIES=()
AT_EXIT+=(remove_policies)

# Installs what is missing; root is needed only if something is.
# A package counts as installed when another one provides it, and php8.3-dev counts as php-dev.
need_packages() {
	local package missing=()
	if command -v dpkg-query >/dev/null; then
		dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' |
			sed -n 's/([^)]*)//g; s/^installed //p' | tr -s ', ' '\n' |
			sed -E 'p; s/^php[0-9.]+-/php-/' >"$TEMP_DIR/installed"
	else
		: >"$TEMP_DIR/installed"
	fi
	for package; do
		grep -qxF -- "$package" "$TEMP_DIR/installed" || missing+=("$package")
	done
	[ ${#missing[@]} -gt 0 ] || return 0
	command -v apt-get >/dev/null ||
		die "This is not Debian or Ubuntu; please install the equivalents of these packages: ${missing[*]}."
	if [ "$(id -u)" != 0 ]; then
		command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 2 ]; } ||
			die "These packages are missing, and only root can install them: apt-get install ${missing[*]}"
		SUDO=(sudo)
	fi
	echo "Installing ${missing[*]}."
	write_policies "${missing[@]}"
	[ "$APT_UPDATED" ] || apt_get update
	APT_UPDATED=yes
	apt_get install -y --no-install-recommends "${missing[@]}"
	remove_policies
}

# apt-get is loud, asks questions and reads stdin: all three would disturb a script.
apt_get() {
	"${SUDO[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" \
		</dev/null >"$TEMP_DIR/apt.log" 2>&1 && return
	tail -n 20 "$TEMP_DIR/apt.log" >&2
	die "apt-get $1 failed; its last lines are above."
}

# Packages would start their daemons, which nobody asked for, and PostgreSQL's would make a cluster that starts with the
# machine from then on. $@ are the packages. A policy that is there already stays.
write_policies() {
	write_policy /usr/sbin/policy-rc.d 755 $'#!/bin/sh\nexit 101'
	[[ " $* " != *' postgresql '* ]] || write_policy "$CLUSTER_POLICIES/imbachat.conf" 644 'create_main_cluster = false'
}

# $1 is the file, $2 its mode, $3 its text.
write_policy() {
	[ ! -e "$1" ] || return 0
	POLICIES+=("$1")
	"${SUDO[@]}" install -D -m "$2" /dev/stdin "$1" <<<"$3" ||
		die "The file $1, which prevents packages from starting daemons, cannot be written."
}

# Only what write_policies wrote; also called when the script is interrupted.
remove_policies() {
	[ ${#POLICIES[@]} -gt 0 ] || return 0
	"${SUDO[@]}" rm -f "${POLICIES[@]}"
	[ ! -d "$CLUSTER_POLICIES" ] || "${SUDO[@]}" rmdir --ignore-fail-on-non-empty "$CLUSTER_POLICIES"
	POLICIES=()
}

# Node.js, and packages of npm's (NAME@VERSION...) in a folder of the cache that the first one names: NODE_MODULES.
need_node_packages() {
	local folder=$CACHE/${1%@*}-${1##*@} package missing=
	command -v node >/dev/null || need_packages nodejs
	NODE_MODULES=$folder/node_modules
	for package; do
		[ -d "$NODE_MODULES/${package%@*}" ] || missing=yes
	done
	[ "$missing" ] || return 0
	command -v npm >/dev/null || need_packages npm ca-certificates
	npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts "$@" >"$TEMP_DIR/npm.log" 2>&1 ||
		die "npm cannot install $*: $(tail -n 1 "$TEMP_DIR/npm.log")"
}

# Packages of Packagist's (NAME:VERSION...), and options for Composer, in a folder of the cache that the first one
# names: VENDOR.
need_composer_packages() {
	local folder=${1#*/}
	folder=$CACHE/${folder/:/-}
	VENDOR=$folder/vendor
	[ ! -f "$folder/.complete" ] || return 0
	need_packages php-cli unzip ca-certificates
	command -v composer >/dev/null || need_packages composer
	mkdir -p "$folder"
	COMPOSER_ALLOW_SUPERUSER=1 composer require --working-dir="$folder" --no-interaction --no-progress "$@" \
		</dev/null >"$TEMP_DIR/composer.log" 2>&1 ||
		{ tail -n 20 "$TEMP_DIR/composer.log" >&2; die "Composer cannot install $1; its last lines are above."; }
	touch "$folder/.complete"
}
