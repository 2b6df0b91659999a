# What differs between the systems, and what all scripts here share; sourced with $platform set.
root=$(cd "$(dirname "$0")" && git rev-parse --show-toplevel)
build=$root/target/dist
out=$root/target/installers
jdk=$(sed -n 's/^ *java.home = //p' "$build/java.txt")
version=$(sed -n 's/^version=//p' "$root/target/classes/ziping/app/version.properties")
# Every file gets the time of the build (pom.xml): the same input makes the same packages, and the AOT
# cache, which remembers the times of the jars, fits after unpacking.
SOURCE_DATE_EPOCH=$(date -d "$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' "$root/pom.xml")" +%s)
export SOURCE_DATE_EPOCH

fail() {
    echo "$1" >&2
    exit 1
}

case $platform in
windows-amd64)
    wheel_platform=win_amd64
    wheel_sha256=7391951d1b3746f5f941ed842cbd05ed632f7d2fce9a8ba732a8f4a9236354d4
    jmod_platform=windows-amd64
    javafx=$(sed -n 's:.*<javafx.version>\(.*\)</.*:\1:p' "$root/pom.xml")
    javafx_platform=win
    ;;
linux-amd64)
    wheel_platform=manylinux2014_x86_64
    wheel_sha256=cc820991b6ea2b4f586c69b4a5d2a946da71f0a924bf45dddb85331ffdd32c97
    jmod_platform=linux-amd64
    javafx=$(sed -n 's:.*<javafx.version>\(.*\)</.*:\1:p' "$root/pom.xml")
    javafx_platform=linux
    ;;
linux-arm64)
    wheel_platform=manylinux2014_aarch64
    wheel_sha256=bbbec3da37a6193f815753204e5ca327021b16dfc8b69b86779aaf97bcbfd68f
    jmod_platform=linux-aarch64
    # the last one that runs on the glibc 2.28 of UOS 20 and Kylin V10
    javafx=21
    javafx_platform=linux-aarch64
    ;;
*)
    fail "Unknown platform: $platform"
    ;;
esac
