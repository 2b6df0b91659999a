#!/bin/sh
# Makes the packages for the offices in target/installers:
#   build.sh linux-amd64     .deb and .tar.gz
#   build.sh linux-arm64     .deb and .tar.gz
#   build.sh windows-amd64   setup .exe and .zip
#   build.sh portable        what runs without installing: .tar.gz and .zip
#   build.sh all
# --runtime FOLDER takes another Java 25 runtime of that system instead of the pinned one.
# What has to be on the building machine is installed or named first.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")

wanted=${1:-}
if [ "${2:-}" = --runtime ]; then
    RUNTIME=$(cd "$3" && pwd)
    export RUNTIME
fi

linux_tools="python3-pip git unzip xvfb xauth librsvg2-bin icoutils imagemagick"
windows_tools="$linux_tools zip nsis gcc-mingw-w64-x86-64 wine64 xdotool fonts-noto-cjk locales"

compile() {
    rm -rf "$root/target/dist/lib"
    mvn -q -B -ntp -f "$root/pom.xml" -Pdist -DskipTests package
    mkdir -p "$root/target/installers"
    "$here/icons.sh" "$root/target/dist/icons"
}

linux() {
    app=$root/target/dist/$1/ziping
    "$here/app.sh" "$1" "$app"
    cp -p "$here/linux/ziping" "$app"
    ln -sf ziping "$app/ziping-safe"
    chmod 755 "$app/ziping"
    # the cache comes from the machine it is for; another processor starts without
    [ "$1" != "linux-$(dpkg --print-architecture)" ] || "$here/linux/train.sh" "$app"
    "$here/linux/targz.sh" "$1" "$app"
    [ "$wanted" = portable ] || "$here/linux/deb.sh" "$1" "$app"
}

windows() {
    app=$root/target/dist/windows-amd64/ziping
    "$here/app.sh" windows-amd64 "$app"
    "$here/windows/launcher.sh" "$app"
    "$here/windows/train.sh" "$app"
    touch --reference="$app/jvm.options" "$app/ziping.aot"
    "$here/windows/zip.sh" "$app"
    [ "$wanted" = portable ] || "$here/windows/setup.sh" "$app"
}

case $wanted in
linux-amd64 | linux-arm64) "$here/tools.sh" $linux_tools && compile && linux "$wanted" ;;
windows-amd64) "$here/tools.sh" $windows_tools && compile && windows ;;
portable | all) "$here/tools.sh" $windows_tools && compile && linux linux-amd64 && linux linux-arm64 && windows ;;
*)
    sed -n '2,8s/^# //p' "$0" >&2
    exit 2
    ;;
esac
cd "$root/target/installers"
sha256sum -- *.deb *.tar.gz *.exe *.zip 2>/dev/null >SHA256SUMS.txt || true
ls -l
