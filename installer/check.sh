#!/bin/sh
# Works with the packages of target/installers as the offices do, and ends at the first thing that is not right:
#   check.sh able       whether what comes from outside can be had here: tools, the runtime, a clean root, mounts
#   check.sh ci         JavaFX 21, then the .deb and the portable package of this computer's Linux (builds them first)
#   check.sh windows    setup, window, upgrade and removal under Wine; after `check.sh ci`, whose export it compares with
#   check.sh arm64      the .deb under qemu
#   check.sh faults     full disk, folder that cannot be written, damaged download
#   check.sh all        all of it; build.sh all comes first
# Needs root. Pictures to look at lie in target/checks/pictures.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
check=$here/check
tools="debootstrap xvfb openbox wmctrl xdotool x11-utils imagemagick fonts-noto-cjk python3"

# Keys in windows can come too early on a machine that is busy just then: once more, from the start
patiently() {
    "$@" || {
        echo "once more: $*" >&2
        "$@"
    }
}

case ${1:-} in
able)
    "$here/tools.sh" $tools python3-pip git unzip
    "$check/able.sh"
    ;;
ci)
    "$here/tools.sh" $tools
    "$here/build.sh" linux-amd64
    patiently "$check/javafx21.sh"
    patiently "$check/deb.sh" amd64
    patiently "$check/portable.sh"
    ;;
windows)
    "$here/tools.sh" $tools wine64 locales
    "$check/windows.sh"
    ;;
arm64)
    "$here/tools.sh" $tools qemu-user-static
    "$check/deb.sh" arm64
    ;;
faults)
    "$here/tools.sh" $tools
    "$check/faults.sh"
    ;;
all)
    "$here/tools.sh" $tools wine64 locales qemu-user-static
    "$check/javafx21.sh"
    "$check/deb.sh" amd64
    "$check/portable.sh"
    "$check/windows.sh"
    "$check/deb.sh" arm64
    "$check/faults.sh"
    ;;
*)
    sed -n '2,9s/^# //p' "$0" >&2
    exit 2
    ;;
esac
