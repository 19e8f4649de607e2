#!/bin/bash
# Runs the same small experiment with every Java that Debian has installed, 17 or newer, and compares the results files.
#
#   src/test/robust/jdks.sh
#
# Needs target/isfara.jar, or a class path in ISFARA_CLASSES. Status 0: the same bytes everywhere; with only one Java there is
# nothing to compare, which is told.
set -u

root=$(cd "$(dirname "$0")/../../.." && pwd)
classes=${ISFARA_CLASSES:-$root/target/isfara.jar}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$root" || exit 2

declare -A tried
first=
status=0
for java in /usr/lib/jvm/*/bin/java; do
    version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.vm.version = //p')
    major=${version%%[.+-]*}
    case $major in '' | *[!0-9]*) continue ;; esac
    [ "$major" -ge 17 ] && [ -z "${tried[$version]:-}" ] || continue
    tried[$version]=yes
    out=$place/$version
    "$java" --enable-native-access=ALL-UNNAMED -cp "$classes" isfara.Main batch history-2010 csto-peacekeepers april-2021 \
        --parameters prior --draws 3 --households 2000 --no-report --quiet --out "$out" > "$place/log" 2>&1 ||
        { cat "$place/log"; exit 2; }
    (cd "$out" && sha256sum -- *.parquet) > "$place/$version.sums"
    if [ -z "$first" ]; then
        first=$version
        echo "Java $version: $(wc -l < "$place/$version.sums") files"
    elif diff "$place/$first.sums" "$place/$version.sums"; then
        echo "Java $version: the same bytes as Java $first"
    else
        echo "Java $version: OTHER bytes than Java $first"
        status=1
    fi
done
[ ${#tried[@]} -gt 1 ] || echo "only one Java found: nothing to compare"
exit $status
