#!/bin/sh
# Draws the icons from their SVG in all sizes: icons.sh TARGET. Needs rsvg-convert, icotool and ImageMagick.
set -eu
target=$1
icons=$(cd "$(dirname "$0")/../icons" && pwd)
mkdir -p "$target"
for name in app submission; do
    for size in 16 24 32 48 64 128 256 512; do
        rsvg-convert --width $size --height $size "$icons/$name.svg" --output "$target/$name-$size.png"
    done
    icotool --create --output="$target/$name.ico" "$target/$name-16.png" "$target/$name-24.png" \
        "$target/$name-32.png" "$target/$name-48.png" "$target/$name-64.png" --raw="$target/$name-256.png"
done
# the picture beside the first and last page of the Windows setup
convert -size 164x314 xc:'#1f5fbf' "$target/app-128.png" -gravity center -composite "BMP3:$target/setup.bmp"
