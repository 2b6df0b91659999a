#!/bin/sh
# Proves that the program calls nothing newer than JavaFX 21, which the arm64 packages carry: compiles a copy of
# the sources against it, starts that, works in the window and closes it. Needs the screen's tools (README.md).
set -eu
. "$(dirname "$0")/common.sh"
copy=$work/javafx21

rm -rf "$copy" "$work/javafx21-data"
mkdir -p "$copy"
git -C "$root" ls-files -z | tar -C "$root" --null --files-from=- -c --ignore-failed-read | tar -C "$copy" -x
maven="mvn -q -B -ntp -f $copy/pom.xml -Djavafx.version=21"
$maven compile || fail "the program does not compile against JavaFX 21"
passed "compiles against JavaFX 21"

open_screen
$maven compile exec:exec -Dziping.args="--data $work/javafx21-data" >"$work/javafx21.log" 2>&1 &
program=$!
await_window '^绩效自评$'
open_demo
sleep 5
for page in 1 2 3 4 5 6 7 8 9; do
    press "ctrl+$page"
    sleep 1
    picture "javafx21-$page"
done
press ctrl+0 F1
picture javafx21-help
close_window '用户手册|使用说明' || true
close_window '绩效自评'
wait $program || fail "the program on JavaFX 21 ends with $?"
! grep -rqE 'NoSuchMethodError|NoClassDefFoundError|NoSuchFieldError' "$work/javafx21.log" "$work/javafx21-data/log" ||
    fail "the program misses something in JavaFX 21"
passed "starts, shows all pages and closes on JavaFX 21"
