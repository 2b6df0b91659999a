#!/bin/sh
# Packs the program folder as a .tar.gz that runs from any folder and keeps its data beside itself:
# targz.sh PLATFORM APP
set -eu
platform=$1 app=$2
. "$(dirname "$0")/../platforms.sh"
tree=$build/targz-$platform

rm -rf "$tree"
mkdir -p "$tree"
cp -a "$app" "$tree/ziping"
mkdir "$tree/ziping/data"
tar -C "$tree" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -c ziping |
    gzip -9n >"$out/ziping-$version-$platform.tar.gz"
rm -rf "$tree"
