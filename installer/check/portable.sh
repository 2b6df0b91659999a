#!/bin/sh
# Runs the portable package of this computer's Linux from a folder with 中文 and a space, from one of 200
# characters, after a move, and from a place that cannot be written. Needs root and the screen's tools.
set -eu
. "$(dirname "$0")/common.sh"
home=$work/portable-home
place=$work/portable

rm -rf "$place" "$home"
mkdir -p "$home"
folder="$place/绩效自评 试用"
while [ "$(printf %s "$folder" | wc -m)" -lt 150 ]; do
    folder="$folder/很深的 文件夹"
done
mkdir -p "$folder"
tar -xzf "$packages/ziping-$version-linux-amd64.tar.gz" -C "$folder"
program=$folder/ziping
run() {
    env -i PATH=/usr/bin:/bin HOME="$home" DISPLAY="${DISPLAY:-}" ${options:+JAVA_TOOL_OPTIONS="$options"} "$@"
}

# 1. from a deep folder; the data lies beside
run "$program/ziping" export --demo --to "$folder/导出" 2>/dev/null
run "$program/ziping" project --demo >"$work/demo.json"
run "$program/ziping" import "$work/demo.json" >/dev/null
[ -s "$program/data/ziping.mv.db" ] || fail "the data does not lie beside the program"
passed "commands from a folder of $(printf %s "$program" | wc -m) characters"

# 2. Java takes the cache, here and after a move; "on" makes it complain if it does not
options=-XX:AOTMode=on
run "$program/ziping" --version >/dev/null 2>&1 || fail "Java does not take the AOT cache"
moved="$place/搬 过"
mv "$folder" "$moved"
program=$moved/ziping
run "$program/ziping" --version >/dev/null 2>&1 || fail "Java does not take the AOT cache after a move"
options=
passed "the AOT cache is taken, also after a move"

# 3. the window, normal and 安全模式
open_screen
for launcher in ziping ziping-safe; do
    run "$program/$launcher" >"$work/portable-$launcher.log" 2>&1 &
    await_window '绩效自评'
    sleep 3
    picture "portable-$launcher"
    close_window '绩效自评'
done
[ -z "$(find "$home" -name .openjfx -o -name ziping)" ] || fail "something of ours was written into the home folder"
passed "window and 安全模式, nothing of ours in the home folder"

# 4. a place that cannot be written: the data goes to the user's place, and the window says so
rm -rf "$program/data"
mkdir "$program/data"
mount --bind "$moved" "$moved"
later "umount '$moved'"
mount -o remount,bind,ro "$moved"
run "$program/ziping" import "$work/demo.json" >/dev/null 2>"$work/portable-read-only.log"
grep -q '不能写入' "$work/portable-read-only.log" || fail "nothing is said about the read-only place"
run "$program/ziping" >/dev/null 2>&1 &
await_window '绩效自评'
sleep 3
picture portable-read-only
close_window '绩效自评'
[ -s "$home/.local/share/ziping/ziping.mv.db" ] || fail "no data in the user's place"
passed "from a read-only place"
