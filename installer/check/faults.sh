#!/bin/sh
# What goes wrong at the offices: a damaged download, a full disk, a folder that cannot be written.
# After deb.sh and portable.sh of this computer's Linux. Needs root and the screen's tools.
set -eu
. "$(dirname "$0")/common.sh"
place=$work/faults
architecture=$(dpkg --print-architecture)
tree=$work/root-$architecture

for mounted in "$place/full" "$tree/opt"; do
    ! mountpoint -q "$mounted" || umount "$mounted"
done
rm -rf "$place"
mkdir -p "$place/full" "$place/download"

# 1. a damaged download: the list of sums tells, and the package itself does not install
check_sums
passed "all packages are what SHA256SUMS.txt says"
cp "$packages/SHA256SUMS.txt" "$packages/ziping_${version}_$architecture.deb" "$place/download"
printf 'x' | dd of="$place/download/ziping_${version}_$architecture.deb" bs=1 seek=9000000 conv=notrunc 2>/dev/null
! (cd "$place/download" && sha256sum --check --ignore-missing --status SHA256SUMS.txt) || fail "a damaged package has the right sum"
! dpkg-deb --fsys-tarfile "$place/download/ziping_${version}_$architecture.deb" >/dev/null 2>&1 ||
    fail "a damaged package can be unpacked"
passed "a damaged download is told"

# 2. no room for the program: the package says so, and goes in once there is room
mkdir -p "$tree/opt" # it went away with the last package in it
mount -t tmpfs -o size=40m none "$tree/opt"
later "! mountpoint -q '$tree/opt' || umount '$tree/opt'"
cp "$packages/ziping_${version}_$architecture.deb" "$tree/tmp/ziping.deb"
! chroot "$tree" dpkg --install /tmp/ziping.deb >"$place/no-room.log" 2>&1 || fail "installed on a full disk"
grep -qi 'no space' "$place/no-room.log" || fail "the full disk is not told"
umount "$tree/opt"
chroot "$tree" dpkg --install /tmp/ziping.deb >/dev/null 2>&1 || fail "cannot be installed after a full disk"
chroot "$tree" dpkg --purge ziping >/dev/null 2>&1
passed "no room for the program: told, and installed once there is"

# 3. no room for the data, and none for an export
rm -rf "$place/program"
mkdir "$place/program"
tar -xzf "$packages/ziping-$version-linux-amd64.tar.gz" -C "$place/program"
program=$place/program/ziping/ziping
"$program" project --demo >"$place/demo.json"
mount -t tmpfs -o size=64k none "$place/full"
later "! mountpoint -q '$place/full' || umount '$place/full'"
told() {
    code=0
    "$@" >"$place/told.log" 2>&1 || code=$?
    [ $code = 3 ] || fail "ends with $code and not with 3: $(cat "$place/told.log")"
    ! grep -q 'Exception' "$place/told.log" || fail "a stack trace for the user"
}
told "$program" --data "$place/full/data" import "$place/demo.json"
grep -q '空间' "$place/told.log" || fail "the full disk is not told: $(cat "$place/told.log")"
rm -rf "$place/full/data"
told "$program" export --demo --to "$place/full/out"
grep -q '空间' "$place/told.log" || fail "the full disk is not told: $(cat "$place/told.log")"
# a file that still had room stays, and is whole
find "$place/full/out" -type f 2>/dev/null | while read -r file; do
    unzip -tqq "$file" || fail "half an export is left"
done
passed "no room for data and exports: told, nothing half-written"

# 4. a data folder that cannot be written: the window says so and can be closed
mount -o remount,ro "$place/full"
told "$program" --data "$place/full/data" import "$place/demo.json"
open_screen
"$program" --data "$place/full/data" >"$place/window.log" 2>&1 &
await_window '绩效自评'
picture faults-read-only
press Escape
await 60 window_is_gone '绩效自评' || fail "the window of the fault does not close"
passed "a data folder that cannot be written: told by command and window"
