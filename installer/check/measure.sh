#!/bin/sh
# Measures start (B1, B2), memory (B11) and size (B14) of the program folder of this computer's Linux against a
# hello-world of JavaFX from the same runtime. Give the machine nothing else to do. Needs the screen's tools and javac 25.
set -eu
. "$(dirname "$0")/common.sh"
jdk=$(sed -n 's/^ *java.home = //p' "$root/target/dist/java.txt")
place=$work/measure
app=$place/ziping
hello=$place/hello
pairs=${PAIRS:-11}

rm -rf "$place"
mkdir -p "$place/classes" "$hello/lib" "$place/home"
export HOME="$place/home" XDG_DATA_HOME="$place/home" FRAME="$place/Xvfb_screen0"
tar -xzf "$packages/ziping-$version-linux-amd64.tar.gz" -C "$place"
rm -rf "$app/data"

# 1. the hello-world, packed the same way and with a cache of its own
"$jdk/bin/javac" -cp "$app/lib/javafx-base.jar:$app/lib/javafx-graphics.jar:$app/lib/javafx-controls.jar" \
    -d "$place/classes" "$(dirname "$0")/hello/Hello.java"
"$jdk/bin/jar" --create --file "$hello/lib/hello.jar" -C "$place/classes" .
cp "$app"/lib/javafx-*.jar "$app"/lib/*.so "$hello/lib"
cp -R "$app/runtime" "$hello/runtime"

exec 9>"$place/screen"
Xvfb -ac -displayfd 9 -fbdir "$place" -screen 0 1366x768x24 >"$place/xvfb.log" 2>&1 &
later "kill $!"
await 20 test -s "$place/screen"
DISPLAY=:$(cat "$place/screen")
export DISPLAY
openbox >"$place/openbox.log" 2>&1 &
later "kill $!"

options="--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Dprism.lcdtext=false -Dprism.order=sw -Xlog:disable"
"$hello/runtime/bin/java" $options "-XX:AOTCacheOutput=$hello/hello.aot" \
    -cp "$(echo "$hello"/lib/*.jar | tr ' ' ':')" 'Hello$Launcher' >"$place/training.log" 2>&1 &
sleep 10
kill $!
wait $! || true
[ -s "$hello/hello.aot" ] || fail "no cache for the hello-world"
cat >"$place/hello.sh" <<END
#!/bin/sh
exec "$hello/runtime/bin/java" $options -XX:AOTCache=$hello/hello.aot -cp "$(echo "$hello"/lib/*.jar | tr ' ' ':')" 'Hello\$Launcher'
END
chmod 755 "$place/hello.sh"

# 2. size
size() {
    du -s --apparent-size -BM "$@" | cut -f1 | tr -d M
}
echo "B14 installed size: $(size "$app") MB against $(size "$hello") MB; caches $(size "$app/ziping.aot") and $(size "$hello/hello.aot") MB"

# 3. starts, with 200 projects in the list
"$app/ziping" --data "$place/data" project --demo >"$place/demo.json"
mkdir "$place/projects"
copies() {
    for number in $(seq "$1"); do
        sed "s/\"demo-2025\"/\"p-$number\"/; s/智能化提升项目/第${number}项/" "$place/demo.json" >"$place/projects/$number.json"
    done
}
copies 200
"$app/ziping" --data "$place/data" import "$place"/projects/*.json >/dev/null
python3 "$(dirname "$0")/measure.py" "$pairs" "B1 start to the list of 200 projects / hello-world" "$app/ziping-safe" --data "$place/data" -- "$place/hello.sh"
sed 's/-XX:AOTCache="[^"]*"//' "$app/ziping" >"$app/ziping-plain-safe"
chmod 755 "$app/ziping-plain-safe"
python3 "$(dirname "$0")/measure.py" "$pairs" "B2 start with AOT cache / without" "$app/ziping-safe" --data "$place/data" -- "$app/ziping-plain-safe" --data "$place/data"

# 4. memory, with 10 000 small projects in the list
mkdir "$place/light"
"$app/ziping" project --sample | python3 "$(dirname "$0")/light.py" 10000 "$place/light"
find "$place/light" -name '*.json' | xargs -n 1000 "$app/ziping" --data "$place/data-light" import >/dev/null
cat >"$place/first-page.sh" <<END
#!/bin/sh
# at the list, not at the project of the last run
rm -rf "$place/exported"
mkdir "$place/exported"
echo '{ "exportFolder": "$place/exported" }' >"$place/data-light/settings.json"
exec "$app/ziping-safe" --data "$place/data-light"
END
chmod 755 "$place/first-page.sh"
python3 "$(dirname "$0")/memory.py" "${PAIRS:-5}" "B11 memory with 10 000 projects and one export / hello-world" "$place/exported" "$place/first-page.sh" -- "$place/hello.sh"
