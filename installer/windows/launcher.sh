#!/bin/sh
# Compiles the launchers into the program folder: launcher.sh APP. Needs mingw-w64.
set -eu
app=$1 platform=windows-amd64
. "$(dirname "$0")/../platforms.sh"
here=$root/installer/windows
work=$build/launcher
mingw=x86_64-w64-mingw32

mkdir -p "$work"
$mingw-windres -I "$build/icons" -I "$here" -DVERSION="\\\"$version\\\"" -DCOMMAS="$(echo "$version" | tr . ,)" \
    "$here/launcher.rc" "$work/launcher.o"

build() {
    $mingw-gcc -O2 -s -Wall -Werror -finput-charset=UTF-8 -Wl,--no-insert-timestamp "$@" \
        "$here/launcher.c" "$work/launcher.o"
}
build -mwindows -o "$app/ziping.exe"
build -mconsole -DCONSOLE -o "$app/ziping-console.exe"
cp "$app/ziping.exe" "$app/ziping-safe.exe"
find "$app" -maxdepth 1 -name '*.exe' -exec touch --date="@$SOURCE_DATE_EPOCH" {} +
