#!/bin/sh
# Installs the .deb in a clean Debian root, works with it as a user does, and removes it: deb.sh amd64 | arm64
# Needs root, debootstrap, the screen's tools (README.md), and for arm64 qemu-user-static.
set -eu
. "$(dirname "$0")/common.sh"
architecture=$1
deb=$packages/ziping_${version}_$architecture.deb
tree=$work/root-$architecture
home=/home/张三

[ "$architecture" = "$(dpkg --print-architecture)" ] || "$(dirname "$0")/emulate.sh"
clean_root "$architecture" "$tree"

within() {
    chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
}

# as the user 张三, who has nothing but a home folder and whose locale is not even set
as_user() {
    chroot --userspec=zhangsan "$tree" env -i PATH=/usr/bin:/bin HOME="$home" DISPLAY="${DISPLAY:-}" "$@"
}

# start LOG COMMAND...: in the background
start() {
    log=$work/$1.log
    shift
    as_user "$@" >"$log" 2>&1 &
}

# 1. install, with nothing but what the package asks for
within apt-get -qq update
within apt-get -qqy purge ziping >/dev/null 2>&1 || true
rm -rf "${tree:?}$home"
within id zhangsan >/dev/null 2>&1 || within useradd --home-dir "$home" --shell /bin/sh zhangsan
mkdir -p "$tree$home"
within chown -R zhangsan: "$home"
cp "$deb" "$tree/tmp/ziping.deb"
within apt-get -qqy install --no-install-recommends /tmp/ziping.deb >"$work/apt-$architecture.log" 2>&1 ||
    fail "the package does not install, see apt-$architecture.log"
[ "$(within fc-list :lang=zh | wc -l)" -gt 0 ] || fail "no Chinese font came with the package"
[ "$(as_user ziping --version)" = "ziping $version" ] || fail "the installed program does not say its version"
passed "installs in a clean $architecture root and runs"

# 2. commands
as_user ziping export --demo --to "$home/导出 一" >"$work/export-$architecture.log"
rm -rf "$work/export-$architecture"
cp -r "$tree$home/导出 一" "$work/export-$architecture"
as_user ziping handin --demo --file --to "$home/U盘" >"$work/handin-$architecture.log"
as_user ziping verify "$(cat "$work/handin-$architecture.log")" >/dev/null
passed "export and hand-in, read back"

# 3. the window: an empty home, the demonstration, an export, close, start again
open_screen
began=$(date +%s%N)
start window ziping
await_window '^绩效自评'
echo "first window after $((($(date +%s%N) - began) / 1000000)) ms (with 3 s of patience)"
picture "deb-$architecture-1-empty"
open_demo
sleep 5
picture "deb-$architecture-2-demo"
press ctrl+e
sleep 3
picture "deb-$architecture-3-export"
press Return
await 180 sh -c "find '$tree$home' -name '*.docx' -newer '$work/handin-$architecture.log' | grep -v '导出 一' | grep -q ." ||
    fail "the window exports nothing"
sleep 3
picture "deb-$architecture-4-exported"
close_window ' - 绩效自评'
[ "$(as_user ziping projects --json | grep -c '"id"')" = 1 ] || fail "the project was not kept"
start window-again ziping
await_window ' - 绩效自评'
picture "deb-$architecture-5-again"
passed "window: demonstration, export, close, start again at the same place"

# 4. a second start with a package, as a double-click gives it, goes to the window that is there
as_user ziping "$(cat "$work/handin-$architecture.log")"
sleep 15
picture "deb-$architecture-6-package"
press Escape
# an upgrade while it runs leaves the running one alone
within apt-get -qqy install --reinstall --no-install-recommends /tmp/ziping.deb >/dev/null 2>&1 ||
    fail "no upgrade while the program runs"
press ctrl+1
picture "deb-$architecture-7-upgraded"
close_window ' - 绩效自评'
[ "$(as_user ziping projects --json | grep -c '"id"')" = 1 ] || fail "the upgrade lost the project"
passed "package opened by a second start, upgraded while running, data kept"

# 5. nothing was unpacked into the home folder; removal keeps the data
[ -z "$(find "$tree$home" -maxdepth 1 -name '.openjfx')" ] || fail "something was unpacked into the home folder"
within apt-get -qqy purge ziping >/dev/null 2>&1 || fail "the package does not go away"
[ ! -e "$tree/opt/ziping" ] || fail "the package leaves /opt/ziping behind"
[ -s "$tree$home/.local/share/ziping/ziping.mv.db" ] || fail "the data went away with the package"
passed "purged, the data stays"
