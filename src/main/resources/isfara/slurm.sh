#!/bin/bash
#SBATCH --nodes=1
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=@CPUS@
#SBATCH --mem=@MEMORY@M
#SBATCH --time=@TIME@
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --signal=B:TERM@60
@DIRECTIVES@
# An experiment of isfara on Slurm: an array of shards, then a job that merges them into
# the results. Printed by: @COMMAND@
#
# To be started on a login node with bash, not with sbatch:
#
#   bash THIS_FILE            submits the array and, behind it, the merge
#   bash THIS_FILE 3,7-9      submits only these shards again, and the merge
#   bash THIS_FILE merge      submits only the merge
#
# All of that is safe at any time: a shard goes on where it stopped and does nothing when it
# is complete; so does the merge. Put %20 behind the numbers (bash THIS_FILE 1-@SHARDS@%20) to have
# at most 20 shards at work at a time. The lines above are for each shard; change them, or
# those below, as your cluster wants it. The merge has its own time and memory, below.
#
# When a shard fails, or its node does, the merge starts all the same when the array is over:
# it names what is missing, writes nothing and fails. It never waits for ever.
# By hand, without the first form:
#
#   sbatch --array=3,7 THIS_FILE shard
#   bash THIS_FILE merge-here        merges on this machine, without Slurm

set -euo pipefail

# Where this was printed: relative paths begin here. It must be seen by all nodes.
place=@PLACE@
# The program.
jar=@JAR@
# What isfara batch is told about the experiment.
experiment=(@EXPERIMENT@)
# Where the results go; the shards and the logs go to a folder beside it.
results=@RESULTS@
# Into how many shards the experiment is cut. Not to be changed once a shard was begun. (Slurm's
# own count of the array is no help: it is that of the shards submitted together.)
shards=@SHARDS@
# For the merge.
merge_time=@MERGE_TIME@
merge_memory=@MERGE_MEMORY@
merge_options=(@MERGE_OPTIONS@)
# Java 17 or newer. Clusters often have it as a module: if so, load it here.
# module load java/17
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Better here than on a hundred nodes.
check() {
    cd -- "$place" || fail "$place: is not there (on $(hostname)); it has to be on a disk that all nodes see"
    [[ -r $jar ]] || fail "$jar: is not there (on $(hostname)); print this script again where the jar lies now"
    command -v -- "$java" >/dev/null \
        || fail "$java: is not there (on $(hostname)); load a module with Java 17 or newer in this script, or set JAVA_HOME"
}

# Hands this job over to Java: it gets the signals that are meant for the job, so that before the
# time limit (--signal, above) it drops the runs in flight and keeps the rest. Of the job's memory
# 400 MB are for DuckDB, which writes the results outside of Java's heap, and 400 MB for Java
# itself. $1: memory in MB, should Slurm not tell
isfara() {
    local memory=${SLURM_MEM_PER_NODE:-$1} cores=${SLURM_CPUS_PER_TASK:-@CPUS@}
    shift
    ((memory >= 1200)) || fail "found $memory MB of memory, need 1200 or more: change --mem"
    exec "$java" "-Xmx$((memory - 800))m" "-XX:ActiveProcessorCount=$cores" -jar "$jar" "$@"
}

# $1: number of a shard
shard() {
    isfara @MEMORY@ batch "${experiment[@]}" --shard "$1/$shards" --out "$results.shards/$1-of-$shards" \
        --threads "${SLURM_CPUS_PER_TASK:-@CPUS@}" --resume
}

merge() {
    echo "Should shards be missing: bash ${1:-THIS_FILE} NUMBERS (such as 3,7) runs them again and merges."
    isfara "$merge_memory" merge "$results.shards" --out "$results" --resume \
        ${merge_options[@]+"${merge_options[@]}"}
}

# Submits this file: $1 as array, unless empty, then as merge.
submit() {
    local array="" logs merge after=()
    command -v sbatch >/dev/null || fail "sbatch: is not there; start this on a machine of a Slurm cluster"
    mkdir -p -- "$results.shards/logs"
    logs=$(cd -- "$results.shards/logs" && pwd)
    echo "logs: $logs"
    logs=${logs//%/%%} # a per cent sign is Slurm's own in names of logs
    if [[ -n $1 ]]; then
        array=$(sbatch --parsable --job-name=isfara --array="$1" --output="$logs/shard-%a.log" "$script" shard)
        array=${array%%;*}
        after=(--dependency="afterany:$array")
        echo "array job $array: shards $1 of $shards"
    fi
    merge=$(sbatch --parsable --job-name=isfara-merge ${after[@]+"${after[@]}"} --time="$merge_time" \
        --mem="${merge_memory}M" --output="$logs/merge.log" "$script" merge-here "$script")
    echo "merge job ${merge%%;*}${array:+, when the array is over}: results go to $results"
}

script=$(realpath -- "${BASH_SOURCE[0]}")
check
case ${1:-} in
    shard) shard "${2:-${SLURM_ARRAY_TASK_ID:?needs the number of a shard}}" ;;
    merge-here) merge "${2:-}" ;;
    merge) submit "" ;;
    *)
        [[ ${1:-1} =~ ^[0-9,%:-]+$ ]] || fail "found $1, need numbers of shards such as 3,7-9, or merge"
        [[ -z ${SLURM_ARRAY_TASK_ID:-} ]] || fail "start this with bash, not with sbatch (or with: sbatch --array=... FILE shard)"
        submit "${1:-1-$shards}"
        ;;
esac
