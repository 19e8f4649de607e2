#!/usr/bin/env bash
# Times whole commands, as a user waits for them: the headline experiment with its report on all cores within 1 GB of heap; seven
# times as many runs without the report on one thread, on one thread that has one core for everything, and on two threads; then the
# whole report of eight scenarios with 2,000 replications of a year.
# Run it by hand on an idle machine, after `mvn -q package -DskipTests`.
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=target/isfara.jar
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
repeats=${1:-5}
under= # what the command is started by, if anything

run() { # label, then the arguments of the command
    local label=$1
    shift
    for _ in $(seq "$repeats"); do
        rm -rf "$out/result"
        local before after
        before=$(date +%s%N)
        # shellcheck disable=SC2086 # nothing, or a command with its options
        $under java -Xmx1g -jar "$jar" "$@" --out "$out/result" --quiet >"$out/log" 2>&1 || { cat "$out/log"; exit 1; }
        after=$(date +%s%N)
        echo $(((after - before) / 1000000))
    done | sort -n | awk -v label="$label" '{t[NR]=$1} END {printf "%-40s median %6d ms, least %6d, most %6d, %d times\n", label, t[int((NR+1)/2)], t[1], t[NR], NR}'
}

run "headline, report, all cores, 1 GB heap" batch scenarios/experiments/headline.yaml
many=(batch scenarios/experiments/headline.yaml --seeds-per-draw 35 --no-report)
run "headline x 7, one thread" "${many[@]}" --threads 1
under="taskset -c 0"
run "headline x 7, one thread on one core" "${many[@]}" --threads 1
under=
run "headline x 7, two threads" "${many[@]}" --threads 2

scenarios=(baseline csto-peacekeepers civilian-militias peacekeepers-and-militias hotline drones water-sharing pull-back)
java -jar "$jar" batch "${scenarios[@]}" --parameters posterior --draws 400 --seeds-per-draw 5 --no-report --quiet --out "$out/eight"
for _ in $(seq "$repeats"); do
    before=$(date +%s%N)
    java -Xmx1g -jar "$jar" report "$out/eight" >"$out/log" 2>&1 || { cat "$out/log"; exit 1; }
    after=$(date +%s%N)
    echo $(((after - before) / 1000000))
done | sort -n | awk '{t[NR]=$1} END {printf "%-40s median %6d ms, least %6d, most %6d, %d times\n", "report of 16,000 runs, 1 GB heap", t[int((NR+1)/2)], t[1], t[NR], NR}'
