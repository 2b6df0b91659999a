#!/bin/sh
# Sees to it that Debian packages are installed: tools.sh PACKAGE... Names them where it may not install.
set -eu
missing=
for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
[ "$(id -u)" = 0 ] || {
    echo "Please install first:$missing" >&2
    exit 1
}
apt-get -q update >&2
# shellcheck disable=SC2086 # a list of words
DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends $missing >&2
