#!/bin/sh
# Lets the packed program for Windows start once under Wine with a project in its list, and keeps what Java
# learned from it as the cache that the next starts use: train.sh APP. Needs wine64, Xvfb, xdotool and fonts-noto-cjk.
# A Windows that does not take the cache starts without it, only slower.
set -eu
app=$1
[ -n "${DISPLAY:-}" ] && [ -n "${TRAINING:-}" ] || TRAINING=1 exec xvfb-run -a -s '-screen 0 1366x768x24' "$0" "$app"
. "$(dirname "$0")/wine.sh"

home=$(mktemp -d)
trap 'in_wine wineserver --kill || true; rm -rf "$home"' EXIT
open_wine "$home/wine"
folder=$WINEPREFIX/drive_c/ziping
cp -a "$app" "$folder"
in_wine 'C:\ziping\ziping-console.exe' --data 'C:\data' project --demo >"$home/demo.json"
in_wine 'C:\ziping\ziping-console.exe' --data 'C:\data' import "Z:$(echo "$home/demo.json" | tr / '\\')" >/dev/null
cp "$(dirname "$0")/../training-settings.json" "$WINEPREFIX/drive_c/data/settings.json"

# as launcher.c starts it, but for the cache; the window is asked to close, and Java writes the cache after it
in_wine 'C:\ziping\runtime\bin\java.exe' '-XX:VMOptionsFile=C:\ziping\jvm.options' -Dprism.order=sw -Xlog:disable \
    '-XX:AOTCacheOutput=C:\ziping\ziping.aot' -cp 'C:\ziping\lib\ziping.jar' ziping.Launcher --data 'C:\data' \
    >"$home/training.log" 2>&1 &
java=$!
patience=120
until xdotool search --onlyvisible --name 绩效自评 >/dev/null 2>&1; do
    patience=$((patience - 1))
    [ $patience -gt 0 ] || break
    sleep 1
done
sleep 15
in_wine taskkill /im java.exe >/dev/null
wait $java || true
[ -s "$folder/ziping.aot" ] || {
    cat "$home/training.log" >&2
    exit 1
}
cp "$folder/ziping.aot" "$app"
