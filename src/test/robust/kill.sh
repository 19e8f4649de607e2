#!/bin/bash
# Kills batches without warning (kill -9) at random moments of their lives, resumes them, and compares every results file with
# that of a batch nobody disturbed. Nothing may be lost, and nothing may be left over.
#
#   src/test/robust/kill.sh [KILLS] [SEED]
#
# Needs target/isfara.jar, or a command in ISFARA. Three kinds of batch take turns: into a new folder, more draws for finished
# results (--resume), and a replacement of finished results (--overwrite). One moment in three is drawn from the whole life of the
# process; the others from what is shorter than its start: while runs are evaluated, while files are written, and while they are
# put in place. Every third batch is killed again while it resumes. Status 0: every batch came out as if undisturbed.
set -u

kills=${1:-20}
RANDOM=${2:-1}
root=$(cd "$(dirname "$0")/../../.." && pwd)
isfara=${ISFARA:-java -jar $root/target/isfara.jar}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/tmp"
export JDK_JAVA_OPTIONS="-Djava.io.tmpdir=$place/tmp"
cd "$root" || exit 2

small=(batch baseline csto-peacekeepers --parameters prior --households 500 --no-report --quiet --threads 1)
wrong=0
declare -A hit

# What is run in a kind of batch; $1 is a mode such as --resume.
command_of() {
    case $kind in
        new) echo "${small[@]} --draws 60 --seed 7 $1" ;;
        extension) echo "${small[@]} --draws 90 --seed 7 --resume" ;;
        replacement) echo "${small[@]} --draws 60 --seed 8 --overwrite" ;;
    esac
}

hashes() { (cd "$1" 2>/dev/null && sha256sum -- *.parquet 2>/dev/null); }
listing() { (cd "$1" && find . | sort); }
complain() { echo "WRONG: $*"; wrong=$((wrong + 1)); }
now() { date +%s%3N; }

# Where a batch was when it was killed, as its folder shows it.
stage() {
    local at=$1
    [ "$kind" = replacement ] && at=$place/.out.new
    if [ $alive = no ]; then echo "after its end"
    elif [ "$kind" = replacement ] && [ ! -e "$1" ]; then echo "between two moves"
    elif [ "$kind" = replacement ] && [ -e "$place/.out.old" ]; then echo "removing what was replaced"
    elif [ ! -e "$at/.work/inputs.json" ] && [ "$(hashes "$at")" = "$(hashes "$place/whole.$kind")" ]; then echo "ending"
    elif [ ! -e "$at/.work/journal" ]; then echo "planning"
    elif [ ! -e "$at/.work/files" ]; then echo "evaluating"
    elif [ -e "$at/manifest.json" ] && [ "$kind" != extension ]; then echo "clearing away"
    elif [ ! -e "$at/manifest.json" ] && [ -e "$at/runs.parquet" ]; then echo "putting in place"
    else echo "writing files"; fi
}

# Waits in the way that was drawn, then kills process $1, whose work shows in folder $2.
strike() {
    local at=$2
    [ "$kind" = replacement ] && at=$place/.out.new
    case $aim in
        life) sleep "$(printf '%d.%03d' $((delay / 1000)) $((delay % 1000)))" ;;
        evaluating)
            while kill -0 "$1" 2>/dev/null && [ ! -e "$at/.work/journal" ]; do sleep 0.01; done
            sleep "$(printf '%d.%03d' $((delay % 2000 / 1000)) $((delay % 1000)))" ;;
        writing)
            while kill -0 "$1" 2>/dev/null && [ ! -e "$at/.work/files" ]; do sleep 0.01; done
            sleep "0.$(printf '%03d' $((delay % 600)))" ;;
        placing)
            while kill -0 "$1" 2>/dev/null && [ ! -e "$at/.work/files/failures.parquet" ]; do sleep 0.01; done
            while kill -0 "$1" 2>/dev/null && [ -e "$at/.work/files/runs.parquet" ]; do :; done
            [ $((delay % 2)) = 0 ] || sleep "0.$(printf '%03d' $((delay % 20)))" ;;
    esac
    alive=no
    kill -9 "$1" 2>/dev/null && alive=yes
    wait "$1" 2>/dev/null
}

echo "undisturbed batches, for comparison"
longest=0
for kind in new extension replacement; do
    began=$(now)
    out=$place/whole.$kind
    [ $kind = extension ] && cp -r "$place/whole.new" "$out"
    $isfara $(command_of "") --out "$out" > "$place/log" 2>&1 || { cat "$place/log"; exit 2; }
    took=$(($(now) - began))
    [ $took -gt $longest ] && longest=$took
    listing "$out" > "$place/$kind.listing"
done
kind=extension
# A batch with as many draws from the start has the same bytes as one that was extended.
$isfara "${small[@]}" --draws 90 --seed 7 --out "$place/straight" > "$place/log" 2>&1
[ "$(hashes "$place/straight")" = "$(hashes "$place/whole.extension")" ] || complain "an extended batch has other bytes"

out=$place/out
kinds=(new extension replacement)
for ((i = 0; i < kills; i++)); do
    kind=${kinds[$((i % 3))]}
    rm -rf "$out" "$place"/.out.*
    [ "$kind" = new ] || cp -r "$place/whole.new" "$out"
    delay=$(((RANDOM * 32768 + RANDOM) % longest))
    aims=(life life evaluating evaluating writing placing)
    aim=${aims[$((RANDOM % 6))]}
    $isfara $(command_of "") --out "$out" > "$place/log" 2>&1 &
    strike $! "$out"
    where=$(stage "$out")
    hit[$where]=$((${hit[$where]:-0} + 1))
    told="$kind, killed $where"

    # At every moment: old results whole, or new ones, or work that can be resumed.
    if [ -e "$out/manifest.json" ]; then
        $isfara verify "$out" > "$place/log" 2>&1 || { complain "$told: results are not whole"; cat "$place/log"; }
        if [ "$kind" = replacement ]; then
            found=$(hashes "$out")
            [ "$found" = "$(hashes "$place/whole.new")" ] || [ "$found" = "$(hashes "$place/whole.replacement")" ] ||
                complain "$told: neither the old results nor the new ones"
        fi
    fi

    mode=--resume
    [ "$kind" = new ] || mode=
    if [ $((i % 3)) = $((i / 3 % 3)) ]; then
        delay=$(((RANDOM * 32768 + RANDOM) % longest))
        aim=life
        $isfara $(command_of $mode) --out "$out" > "$place/log" 2>&1 &
        strike $! "$out"
        where=$(stage "$out")
        hit[$where]=$((${hit[$where]:-0} + 1))
        told="$told, again $where"
    fi
    $isfara $(command_of $mode) --out "$out" > "$place/log" 2>&1 || { complain "$told: cannot be resumed"; cat "$place/log"; }
    [ "$(hashes "$out")" = "$(hashes "$place/whole.$kind")" ] || complain "$told: other bytes"
    listing "$out" | diff "$place/$kind.listing" - > "$place/log" || { complain "$told: other files"; cat "$place/log"; }
    left=$(find "$place" -maxdepth 1 -name '.out*')
    [ -z "$left" ] || complain "$told: left over: $left"
    left=$(ls -A "$place/tmp")
    if [ -n "$left" ]; then
        echo "note: $told: in the temporary folder: $(ls -A "$place/tmp" | tr '\n' ' ')"
        rm -rf "${place:?}"/tmp/*
    fi
    echo "$((i + 1)): $told: $(hashes "$out" | wc -l) files as undisturbed"
done

echo
echo "moments hit:"
for where in "${!hit[@]}"; do echo "  ${hit[$where]} x $where"; done | sort -k3
[ $wrong = 0 ] && echo "$kills batches killed: nothing lost, nothing left over"
exit $((wrong > 0))
