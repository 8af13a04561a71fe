# Makes small Debian systems beside this one and runs commands in them, which needs root.

use packages servers

# Runs a command in the way of a server, so that whatever it starts ends with us. What it prints is for a failure.
quietly() {
	start_server "$@"
	wait "$SERVER_PID" && return
	tail -n 30 "$TEMP_DIR/$1.log" >&2
	return 1
}

# The lists of Debian's packages that this machine uses; $1 is what to say of each, in the words of apt-get(8).
debian_lists() {
	apt-get indextargets --format "$1" 'Created-By: Packages' 'Origin: Debian' 2>/dev/null |
		grep . || die "This works only on Debian, because it needs Debian's packages."
}

# The functions that run in other namespaces do so in a bash of their own: this makes COMMAND of one.
make_command() {
	COMMAND=(bash -euc "$(declare -f "$1"); $1 \"\$@\"" "$1")
}

# A user namespace with all users in it. The first process in one cannot say who its users are, so another does.
with_own_users() {
	coproc first { exec unshare --user sh -c 'echo ready; read -r end'; }
	read -r ready <&"${first[0]}"
	echo "0 0 65536" >"/proc/$first_PID/uid_map"
	echo "0 0 65536" >"/proc/$first_PID/gid_map"
	exec {space}<"/proc/$first_PID/ns/user"
	kill "$first_PID"
	exec nsenter --user="/proc/self/fd/$space" "$@"
}

# A user namespace has its own table of emulators (since Linux 6.7), so nobody else sees ours.
with_emulator() {
	mount -t binfmt_misc none /proc/sys/fs/binfmt_misc
	cat "/usr/lib/binfmt.d/qemu-$1.conf" >/proc/sys/fs/binfmt_misc/register
	exec "${@:2}"
}

# Runs a command in the Debian $1, which sees the checkout $2, read-only, as /imbachat.
in_debian() {
	mount --bind "$2" "$1/imbachat"
	mount -o remount,bind,ro "$1/imbachat"
	mount -t proc proc "$1/proc"
	mount --rbind /dev "$1/dev"
	mount -t tmpfs tmpfs "$1/tmp"
	exec env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$1" "${@:3}"
}

# Makes COMMAND run $2... for the processor $1, in namespaces of its own, so that no mount and no process outlives it.
isolate() {
	local inner=(unshare --mount --pid --fork --kill-child --mount-proc) outer=()
	[ "$(id -u)" = 0 ] || die "Only root can enter another Debian system."
	case $1-$(dpkg --print-architecture) in
	i386-amd64) inner+=(setarch i386) ;;
	"$1-$1") ;;
	*)
		make_command with_own_users
		outer=("${COMMAND[@]}")
		make_command with_emulator
		inner+=("${COMMAND[@]}" "$1")
		;;
	esac
	COMMAND=("${outer[@]}" "${inner[@]}" "${@:2}")
}

# Makes a Debian in the folder $1 with the packages $2 (apt's essential ones alone, where that is empty) for the
# processor $3, from the suites $4.... One that was made so before stays as it is.
make_debian() {
	local root=$1 packages=$2 mirror suite sources=() include=()
	[ "$(cat "$root/.packages" 2>/dev/null)" != "${*:3} $packages" ] || return 0
	echo "Creating a Debian system in $root."
	need_packages mmdebstrap arch-test qemu-user-static
	mirror=$(debian_lists '$(REPO_URI)' | sed -n 1p)
	for suite in "${@:4}"; do
		sources+=("deb $mirror $suite main")
	done
	[ -z "$packages" ] || include=(--include="$packages")
	rm -rf "$root"
	# A mirror may be a copy of some day, whose lists have expired.
	isolate "$3" mmdebstrap --variant=apt --mode=root --format=directory --arch="$3" "${include[@]}" \
		--aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Check-Valid-Until "false"' \
		"$4" "$root" "${sources[@]}"
	quietly debian "${COMMAND[@]}" || die "The Debian system cannot be created."
	mkdir "$root/imbachat"
	echo "127.0.0.1 localhost" >"$root/etc/hosts"
	echo "${*:3} $packages" >"$root/.packages"
}
