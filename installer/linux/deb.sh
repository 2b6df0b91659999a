#!/bin/sh
# Packs the program folder as a .deb: deb.sh PLATFORM APP
set -eu
platform=$1 app=$2
. "$(dirname "$0")/../platforms.sh"
here=$root/installer/linux
tree=$build/deb-$platform
architecture=${platform#linux-}

rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" \
    "$tree/usr/share/mime/packages" "$tree/usr/share/doc/ziping"
cp -a "$app" "$tree/opt/ziping"
ln -s /opt/ziping/ziping "$tree/usr/bin/ziping"
ln -s /opt/ziping/ziping-safe "$tree/usr/bin/ziping-safe"
cp "$here"/*.desktop "$tree/usr/share/applications"
cp "$here/ziping.xml" "$tree/usr/share/mime/packages"
cp "$root/installer/licence.txt" "$tree/usr/share/doc/ziping/copyright"
hicolor=$tree/usr/share/icons/hicolor
for icon in "$build"/icons/app-*.png; do
    size=$(basename "$icon" .png | sed 's/app-//')
    install -D -m 644 "$icon" "$hicolor/${size}x$size/apps/ziping.png"
    install -D -m 644 "$build/icons/submission-$size.png" "$hicolor/${size}x$size/mimetypes/application-x-ziping.png"
done
install -D -m 644 "$root/icons/app.svg" "$hicolor/scalable/apps/ziping.svg"
install -D -m 644 "$root/icons/submission.svg" "$hicolor/scalable/mimetypes/application-x-ziping.svg"

sed -e "s/@version@/$version/; s/@architecture@/$architecture/" \
    -e "s/@size@/$(du -sk --exclude=DEBIAN "$tree" | cut -f1)/" "$here/control" >"$tree/DEBIAN/control"
(cd "$tree" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$tree" -type d -exec chmod 755 {} +
chmod 644 "$tree"/usr/share/applications/* "$tree"/usr/share/mime/packages/* "$tree"/usr/share/doc/ziping/* "$tree"/DEBIAN/*
# xz, because dpkg 1.19 of UOS cannot read anything newer
dpkg-deb -Zxz --root-owner-group --build "$tree" "$out/ziping_${version}_$architecture.deb" >/dev/null
rm -rf "$tree"
