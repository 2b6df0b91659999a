# What the checks share; sourced. Everything they make lies in target/checks, pictures in target/checks/pictures.
root=$(cd "$(dirname "$0")" && git rev-parse --show-toplevel)
packages=$root/target/installers
work=$root/target/checks
pictures=$work/pictures
version=$(sed -n 's/^version=//p' "$root/target/classes/ziping/app/version.properties" 2>/dev/null || true) # none before the first build
mkdir -p "$work" "$pictures"
cleanup=:

fail() {
    echo "FAILED: $1" >&2
    exit 1
}

passed() {
    echo "passed: $1"
}

# later TEXT: does TEXT when the script ends, the last one first
later() {
    cleanup="$1; $cleanup"
    trap 'eval "$cleanup"' EXIT
}

# The packages are what the list beside them says; a damaged download is told from a sound one.
check_sums() {
    (cd "$packages" && sha256sum --check --quiet SHA256SUMS.txt) || fail "the packages are not what SHA256SUMS.txt says"
}

# clean_root ARCHITECTURE TREE: a bare Debian to install into, made once
clean_root() {
    if [ ! -e "$2/etc/debian_version" ] || [ -e "$2/debootstrap" ]; then
        rm -rf "$2"
        # from where this computer takes its own packages
        mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' | sed -n 's/ bookworm$//p' | head -1)
        debootstrap --arch="$1" --variant=minbase bookworm "$2" "$mirror" >"$work/debootstrap.log" ||
            fail "no clean root, see debootstrap.log"
    fi
    cp /etc/resolv.conf "$2/etc/resolv.conf"
    mountpoint -q "$2/proc" || mount -t proc proc "$2/proc"
    later "umount '$2/proc'"
}

# A screen of its own, with a window manager so that windows can be closed as people do it
open_screen() {
    exec 9>"$work/screen"
    Xvfb -ac -displayfd 9 -screen 0 1366x768x24 >"$work/xvfb.log" 2>&1 &
    later "kill $!"
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        [ ! -s "$work/screen" ] || break
        sleep 1
    done
    DISPLAY=:$(cat "$work/screen")
    export DISPLAY
    openbox >"$work/openbox.log" 2>&1 &
    later "kill $!"
    sleep 1
}

# await SECONDS COMMAND...: until the command is true
await() {
    patience=$(($(date +%s) + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$(date +%s)" -lt $patience ] || return 1
        sleep 1
    done
}

# await_window TITLE [SECONDS]: titles are regular expressions
await_window() {
    await "${2:-120}" xdotool search --onlyvisible --name "$1" || {
        picture missing
        fail "no window “$1”"
    }
    await 120 painted "$1" || fail "the window “$1” stays black"
    sleep 3
}

painted() {
    window=$(xdotool search --onlyvisible --name "$1" | tail -1)
    [ "$(import -window "$window" -resize 1x1 -format '%[fx:round(100*mean)]' info:)" -gt 20 ]
}

window_is_gone() {
    ! xdotool search --onlyvisible --name "$1" >/dev/null 2>&1
}

# Keys arrive only in a window that has the focus.
press() {
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 1
    done
}

picture() {
    import -window root "$pictures/$1.png"
}

close_window() {
    for window in $(xdotool search --onlyvisible --name "$1"); do
        wmctrl -i -c "$window" || true # another one of its windows went along
    done
    await 60 window_is_gone "$1" || fail "the window “$1” does not close"
}

# Opens the demonstration by its entry in the search (打开示例, by the first letters of its pinyin)
open_demo() {
    press ctrl+k
    xdotool type --delay 200 dksl
    sleep 2
    press Return
    await_window ' - 绩效自评'
}
