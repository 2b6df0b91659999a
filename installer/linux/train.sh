#!/bin/sh
# Lets the packed program start once with a project in its list, and keeps what Java learned from it as
# the cache that the next starts use: train.sh APP. Needs Xvfb.
set -eu
app=$1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home"

"$app/ziping" project --demo >"$home/demo.json"
"$app/ziping" --data "$home/data" import "$home/demo.json" >/dev/null
cp "$(dirname "$0")/../training-settings.json" "$home/data/settings.json"
# The window is ended by a signal; Java writes the cache after it.
xvfb-run -a -s '-screen 0 1366x768x24' timeout --signal=TERM 25 \
    "$app/runtime/bin/java" "@$app/jvm.options" -Dprism.order=sw -XX:AOTCacheOutput="$app/ziping.aot" \
    -Xlog:disable -cp "$app/lib/ziping.jar" ziping.Launcher --data "$home/data" >"$home/training.log" 2>&1 || true
[ -s "$app/ziping.aot" ] || { cat "$home/training.log" >&2; exit 1; }
