#!/bin/sh
# Packs the program folder as the portable .zip (绿色版), data beside the program: zip.sh APP
set -eu
app=$1 platform=windows-amd64
. "$(dirname "$0")/../platforms.sh"
tree=$build/zip

rm -rf "$tree"
mkdir -p "$tree"
cp -a "$app" "$tree/ziping"
mkdir "$tree/ziping/data"
touch --date="@$SOURCE_DATE_EPOCH" "$tree/ziping/data"
rm -f "$out/ziping-$version-windows-amd64.zip"
# A zip holds local times: written as Chinese ones, so that the AOT cache finds the jars as they were.
(cd "$tree" && find ziping | sort | TZ=Asia/Shanghai zip -q -9 -X -@ "$out/ziping-$version-windows-amd64.zip")
rm -rf "$tree"
