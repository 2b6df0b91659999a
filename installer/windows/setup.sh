#!/bin/sh
# Packs the program folder as the setup program: setup.sh APP. Needs NSIS.
set -eu
app=$1 platform=windows-amd64
. "$(dirname "$0")/../platforms.sh"

makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$version" -DAPP="$app" -DICON="$build/icons/app.ico" \
    -DPICTURE="$build/icons/setup.bmp" \
    -DOUTPUT="$out/ziping-$version-windows-amd64-setup.exe" "$root/installer/windows/ziping.nsi"
