#!/bin/sh
# Makes the program folder of one system, the same in every package: app.sh PLATFORM TARGET
#   lib/       the program and its jars; on Linux with JavaFX's native libraries beside them
#   bin/       JavaFX's native libraries on Windows: JavaFX looks there and unpacks nothing
#   runtime/   Java
#   licences/  our licence and the list of all parts
set -eu
platform=$1 target=$2
. "$(dirname "$0")/platforms.sh"

rm -rf "$target"
mkdir -p "$target/lib" "$target/licences"
cp "$build"/lib/*.jar "$target/lib"
for module in base controls fxml graphics; do
    mvn -q -B -ntp -f "$root/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:copy -Dartifact="org.openjfx:javafx-$module:$javafx:jar:$javafx_platform" \
        -DoutputDirectory="$target/lib" -Dmdep.stripVersion=true -Dmdep.stripClassifier=true
done
graphics=$target/lib/javafx-graphics.jar
case $platform in
windows-*)
    # Windows 10 brings the rest of the C runtime itself
    unzip -q "$graphics" '*.dll' -x 'api-ms-*' ucrtbase.dll -d "$target/bin"
    ;;
linux-*)
    unzip -q "$graphics" '*.so' -d "$target/lib"
    ;;
esac
python3 "$root/installer/store.py" "$SOURCE_DATE_EPOCH" "$target"/lib/*.jar
"$root/installer/runtime.sh" "$platform" "$target/runtime"
cp "$root/installer/jvm.options" "$target"
cp "$root/installer/licence.txt" "$root/target/classes/ziping/app/third-party.txt" "$target/licences"

find "$target" -type f -exec chmod 644 {} +
find "$target/runtime/bin" "$target/runtime/lib" \( -name 'java' -o -name 'jspawnhelper' -o -name 'jexec' \) -exec chmod 755 {} +
find "$target" -type d -exec chmod 755 {} +
find "$target" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
