#!/bin/sh
# Installs, upgrades and removes the Windows setup under Wine and works with what it installed.
# Needs the screen's tools, wine64 and fonts-noto-cjk (README.md). What Wine cannot prove stands there too.
set -eu
. "$(dirname "$0")/common.sh"
. "$(dirname "$0")/../windows/wine.sh"
setup=$packages/ziping-$version-windows-amd64-setup.exe

rm -rf "$work/wine" "$work/windows"
mkdir -p "$work/windows"
open_screen
open_wine "$work/wine"
later 'in_wine wineserver --kill || true'
drive=$WINEPREFIX/drive_c
local=$(find "$drive/users" -path '*/AppData/Local' | grep -v Public | head -1)
data=$local/ziping
cp "$setup" "$drive/setup-of-ziping.exe"

silent() {
    in_wine 'C:\setup-of-ziping.exe' /S "$@"
}

# what has closed its window may still be writing
has_ended() {
    ! grep -qsF "$1/runtime" /proc/[0-9]*/maps
}

uninstall() {
    await 60 has_ended "$2" || fail "the program does not end"
    in_wine "$1\\uninstall.exe" /S
    await 60 test ! -e "$2/lib" || fail "the program is still there after its removal"
}

registered() {
    in_wine reg query "$1" >/dev/null 2>&1
}

projects() {
    in_wine "$1\\ziping-console.exe" projects --json >"$work/projects.json" 2>"$work/projects.log" || true
    grep -c '"id"' "$work/projects.json"
}

# 1. the pages, one by one, to the started program
in_wine 'C:\setup-of-ziping.exe' &
await_window '绩效自评.*安装'
for page in 1-welcome 2-licence 3-folder; do
    picture "windows-setup-$page"
    press Return
    sleep 2
done
await 180 test -e "$local/Programs/ziping/uninstall.exe" || fail "the setup does not install"
sleep 8
picture windows-setup-4-finish
press Return
await_window '^绩效自评$'
picture windows-first-start
close_window '^绩效自评$'
[ -s "$data/ziping.mv.db" ] || fail "the program started by the setup keeps no data"
uninstall "$(in_wine winepath -w "$local/Programs/ziping" | tr -d '\r')" "$local/Programs/ziping"
[ -s "$data/ziping.mv.db" ] || fail "the silent removal took the data along"
rm -rf "$data"
passed "setup pages, start by the last page, silent removal keeps the data"

# 2. silent, into a folder with 中文 and a space
folder="$drive/绩效自评 试用"
place='C:\绩效自评 试用'
# /D takes the rest of the line, without quotation marks, so each word goes by itself
silent '/D=C:\绩效自评' '试用' || fail "the silent setup ends with $?"
[ -e "$folder/ziping.exe" ] || fail "the silent setup installs nothing in $place"
registered 'HKCU\Software\Classes\.ziping' || fail "the file type is not registered"
[ "$(in_wine "$place\\ziping-console.exe" --version | tr -d '\r')" = "ziping $version" ] || fail "the console launcher does not say its version"
passed "silent setup into $place"

# 3. commands: the same files as on Linux, character outside of the code page included
in_wine "$place\\ziping-console.exe" export --demo --to 'C:\导出 㐂' >"$work/windows/export.log" || fail "the export ends with $?"
[ -d "$work/export-amd64" ] || fail "run deb.sh amd64 first: its export is what this one is compared with"
python3 "$(dirname "$0")/same.py" "$work/export-amd64" "$drive/导出 㐂" || fail "Windows exports something else than Linux"
in_wine "$place\\ziping-console.exe" handin --demo --file --to 'C:\U盘' >"$work/windows/handin.log" || fail "the hand-in ends with $?"
package=$(tr -d '\r' <"$work/windows/handin.log")
in_wine "$place\\ziping-console.exe" verify "$package" >/dev/null || fail "the package does not verify"
passed "export equals the one of Linux, hand-in verifies"

# 4. the window
began=$(date +%s%N)
in_wine "$place\\ziping.exe" &
await_window '^绩效自评$'
echo "window under Wine after $((($(date +%s%N) - began) / 1000000)) ms (with 3 s of patience)"
picture windows-window-0
open_demo
sleep 5
shows_another_page() {
    picture "windows-window-$1"
    ! cmp -s "$pictures/windows-window-$(($1 - 1)).png" "$pictures/windows-window-$1.png"
}
for page in 1 2 3 4 5 6 7 8 9; do
    press "ctrl+$page"
    await 60 shows_another_page $page || fail "the window does not show page $page"
    sleep 3
    picture "windows-window-$page"
done
! grep -q SEVERE "$data"/log/*.log || fail "the program met a fault, see $data/log"
passed "window with the demonstration, all pages"

# 5. upgrade while it runs is refused and changes nothing
before=$(stat -c %Y-%i "$folder/lib/ziping.jar")
if silent; then
    fail "the setup replaced a program that was running"
fi
[ "$(stat -c %Y-%i "$folder/lib/ziping.jar")" = "$before" ] || fail "the refused setup changed files"
passed "upgrade refused while the program runs"

# 6. a package goes to the window that is open. Wine 8 does not look for file types of one user, so what is
# registered is read, and done as the Explorer would do it.
in_wine reg query 'HKCU\Software\Classes\ziping.submission\shell\open\command' /ve | grep -q 'ziping.exe" "%1"' ||
    fail "the file type does not say how it is opened"
in_wine "$place\\ziping.exe" "$package"
sleep 15
picture windows-package
press Escape
close_window '绩效自评'
await 60 has_ended "$folder" || fail "the program does not end"
silent || fail "the upgrade ends with $?"
[ "$(projects "$place")" = 1 ] || fail "the upgrade lost the project"
passed "package opened by its file type; upgraded after closing, data kept"

# 7. a full disk and one that cannot be written: refused, with nothing said to be installed
mkdir -p "$work/full"
mount -t tmpfs -o size=40m none "$work/full"
later "! mountpoint -q '$work/full' || umount '$work/full'"
ln -sfn "$work/full" "$WINEPREFIX/dosdevices/e:"
for state in full read-only; do
    code=0
    silent '/D=E:\ziping' || code=$?
    [ $code = 2 ] || fail "the setup ends with $code on a disk that is $state"
    rm -rf "$work/full/ziping"
    mount -o remount,ro "$work/full"
done
[ -e "$folder/ziping.exe" ] || fail "a setup that failed elsewhere harmed the program"
passed "full disk and read-only disk are refused"

# 8. gone
uninstall "$place" "$folder"
[ -s "$data/ziping.mv.db" ] || fail "the removal took the data along"
await 60 test ! -e "$folder" || fail "the removal leaves files behind"
! registered 'HKCU\Software\Classes\.ziping' || fail "the removal leaves the file type behind"
! registered 'HKCU\Software\ziping' || fail "the removal leaves its key behind"
passed "removed, the data stays"
