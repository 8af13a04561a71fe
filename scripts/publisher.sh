# Who publishes imbachat, and where: the one place that has both. scripts/release sets them here and in every other
# place. Before the first release they are placeholders, in the domain that never exists (RFC 2606).

REPOSITORY='https://repository.invalid/imbachat'
MAINTAINER='the imbachat authors <maintainers@imbachat.invalid>'

# A line for each place: its file, whose value it has, and a regular expression with @ for the value.
publisher_places() {
	cat <<-'END'
		scripts/publisher.sh	REPOSITORY	^REPOSITORY='@'$
		scripts/publisher.sh	MAINTAINER	^MAINTAINER='@'$
		SECURITY.md	REPOSITORY	\(@/security/advisories/new\)
		SECURITY.md	ADDRESS	: write to `@`, or
		composer.json	REPOSITORY	^    "homepage": "@",$
		composer.json	REPOSITORY	^        "issues": "@/issues",$
		composer.json	REPOSITORY	^        "security": "@/security/policy",$
		composer.json	REPOSITORY	^        "source": "@"$
		lib/composer.json	REPOSITORY	^    "homepage": "@",$
		lib/composer.json	REPOSITORY	^        "issues": "@/issues",$
		lib/composer.json	REPOSITORY	^        "security": "@/security/policy",$
		lib/composer.json	REPOSITORY	^        "source": "@"$
		debian/control	REPOSITORY	^Homepage: @$
		debian/control	REPOSITORY	^Vcs-Browser: @$
		debian/control	REPOSITORY	^Vcs-Git: @\.git$
		debian/control	MAINTAINER	^Maintainer: @$
		debian/control.in	REPOSITORY	^Homepage: @$
		debian/control.in	REPOSITORY	^Vcs-Browser: @$
		debian/control.in	REPOSITORY	^Vcs-Git: @\.git$
		debian/control.in	MAINTAINER	^Maintainer: @$
		debian/copyright	REPOSITORY	^Source: @$
		debian/copyright	MAINTAINER	^Upstream-Contact: @$
		debian/imbachat-check.1	REPOSITORY	^\.UR @/issues$
		integrations/october/Plugin.php	REPOSITORY	^ +'homepage' => '@',$
		integrations/wordpress/imbachat/imbachat.php	REPOSITORY	^ \* Plugin URI: +@$
	END
}

# Prints REPOSITORY, MAINTAINER, or the parts of the latter: NAME and ADDRESS.
publisher_value() {
	case $1 in
	NAME) echo "${MAINTAINER% <*}" ;;
	ADDRESS) sed 's/.*<\(.*\)>/\1/' <<<"$MAINTAINER" ;;
	*) echo "${!1}" ;;
	esac
}

# Writes the values into all places.
set_publisher() {
	local file name pattern value
	while IFS=$'\t' read -r file name pattern; do
		value=$(publisher_value "$name")
		sed -Ei "s~(${pattern/@/).*(})~\\1${value//&/\\&}\\2~" "$ROOT/$file"
	done < <(publisher_places)
}

# Says which places have another value.
stale_publisher() {
	local file name pattern value found
	while IFS=$'\t' read -r file name pattern; do
		value=$(publisher_value "$name")
		found=$(sed -nE "s~.*${pattern/@/(.*)}.*~\\1~p" "$ROOT/$file" | head -n 1)
		[ "$found" = "$value" ] || echo "$file has \"$found\" in the place of \"$value\"."
	done < <(publisher_places)
}
