#!/usr/bin/env bash
# A real Slurm on this machine runs the script that isfara slurm prints, one of its shards is killed
# on purpose, the merge has to say which, that shard is submitted again, and the results have to be
# those of a batch in one go, to the byte. Then Slurm is stopped and everything is removed.
#
# As root, with the packages slurm-wlm and munge, after mvn package:
#
#     src/test/slurm/run.sh [target/isfara.jar]
#
# Takes two minutes or so. KEEP=1 leaves the folder with all logs.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
jar=$(realpath -- "${1:-target/isfara.jar}")
shards=4

say() { printf '== %s\n' "$*"; }
fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

[[ -r $jar ]] || fail "$jar is not there: mvn -DskipTests package"
((EUID == 0)) || fail "slurmd and munged of their own need root"
for tool in slurmctld slurmd sbatch squeue scontrol munged unmunge java; do
    command -v "$tool" >/dev/null || fail "$tool is not there: apt-get install slurm-wlm munge"
done

top=$(mktemp -d /tmp/isfara-slurm-XXXXXX)
chmod 755 "$top"
state=$top/state
# The work goes on in a folder whose name would trip a careless script.
work="$top/it's 100% work"
mkdir -p "$state/controller" "$state/node" "$work"
export SLURM_CONF=$state/slurm.conf

stop() {
    local status=$? pid
    set +e
    if [[ -e $state/slurmctld.pid ]]; then scancel --user=root --quiet 2>/dev/null; fi
    for pid in slurmd slurmctld munged; do
        [[ -s $state/$pid.pid ]] && kill "$(<"$state/$pid.pid")" 2>/dev/null
    done
    sleep 2
    if [[ ${KEEP:-} ]]; then say "kept: $top"; else rm -rf -- "$top"; fi
    exit "$status"
}
trap stop EXIT

start() {
    local memory
    memory=$(slurmd -C | sed -n 's/.*RealMemory=\([0-9]*\).*/\1/p')
    sed -e "s|@HOST@|$(hostname -s)|g" -e "s|@STATE@|$state|g" -e "s|@CPUS@|$(nproc)|" \
        -e "s|@MEMORY@|$memory|" -e "s|@PORT@|$1|" -e "s|@NODE_PORT@|$2|" \
        "$here/slurm.conf" >"$SLURM_CONF"
    dd if=/dev/urandom of="$state/munge.key" bs=1024 count=1 status=none
    chmod 400 "$state/munge.key"
    munged --force --key-file="$state/munge.key" --socket="$state/munge.socket" --pid-file="$state/munged.pid" \
        --log-file="$state/munged.log" --seed-file="$state/munge.seed"
    slurmctld
    sleep 2
    slurmd
    for _ in {1..30}; do
        [[ $(sinfo --noheader --format=%T 2>/dev/null) == idle* ]] && return
        sleep 1
    done
    tail -n 20 "$state"/slurm*.log >&2
    fail "Slurm did not come up"
}

# Waits until all jobs are over.
settled() {
    for _ in {1..300}; do
        [[ -z $(squeue --noheader 2>/dev/null) ]] && return
        sleep 1
    done
    squeue >&2
    fail "jobs are still there after five minutes"
}

# How the last job with a name like $1 ended.
state_of() {
    sed -n "s/.* Name=$1 JobState=\([A-Z]*\) .*/\1/p" "$state/jobs.txt" | tail -n 1
}

isfara() { java -Xmx600m -jar "$jar" "$@"; }

sums() { (cd -- "$1" && sha256sum ./*.parquet); }

cd -- "$work"
mkdir scenarios
cat >scenarios/trial.yaml <<'YAML'
title: Two scenarios of a year
scenarios: [baseline, csto-peacekeepers]
baseline: baseline
parameters: prior
draws: 40
seeds-per-draw: 2
YAML
experiment=(scenarios/trial.yaml --households 4000)
shipped=$(realpath -- "$here/../../../scenarios")
find "$shipped" -maxdepth 1 -name '*.yaml' -exec cp -t scenarios {} +

say "a batch in one go"
isfara batch "${experiment[@]}" --out results/whole --no-report --quiet

say "Slurm starts"
start "$((20000 + RANDOM % 5000))" "$((25000 + RANDOM % 5000))"
sinfo

isfara slurm "${experiment[@]}" --shards $shards --mem 1200M --merge-mem 1500M --time 00:10:00 \
    --out results/trial --no-report >trial.sh
bash -n trial.sh

say "all shards, one of them killed with kill -9"
bash trial.sh
victim=
for _ in {1..120}; do
    victim=$(pgrep --full -- "$jar batch .*--shard 2/$shards " | head -n 1) || true
    [[ -n $victim && -s results/trial.shards/2-of-$shards/.work/journal ]] && break
    sleep 0.2
done
[[ -n $victim ]] || fail "shard 2 was never at work"
kill -9 "$victim"
settled
cat results/trial.shards/logs/merge.log
[[ $(state_of isfara-merge) == FAILED ]] || fail "the merge should have failed, it is $(state_of isfara-merge)"
grep -q "shard 2 of $shards: .* runs are there; run it again" results/trial.shards/logs/merge.log \
    || fail "the merge does not say that shard 2 is missing"
! grep -q "shard [134] of $shards" results/trial.shards/logs/merge.log || fail "the merge says that others are missing"
[[ ! -e results/trial ]] || fail "the merge has written something"

say "only that shard again, and the merge"
bash trial.sh 2
settled
tail -n 3 results/trial.shards/logs/shard-2.log results/trial.shards/logs/merge.log
[[ $(state_of isfara-merge) == COMPLETED ]] || fail "the merge should be complete, it is $(state_of isfara-merge)"
diff <(sums results/whole) <(sums results/trial) || fail "the results are not those of the batch in one go"
sums results/trial

say "a shard that is told to stop in time drops what is in flight and goes on later"
rm -r results/trial results/trial.shards/1-of-$shards
bash trial.sh 1
for _ in {1..120}; do
    job=$(squeue --noheader --states=RUNNING --name=isfara --format=%A | head -n 1)
    [[ -n $job && -s results/trial.shards/1-of-$shards/.work/part-000001 ]] && break
    sleep 0.2
done
scancel --batch --signal=TERM "$job" # as Slurm does by itself before the time limit: --signal=B:TERM@60
settled
tail -n 4 results/trial.shards/logs/shard-1.log
grep -q "stopped: .* runs are safe" results/trial.shards/logs/shard-1.log || fail "the signal did not reach the program"
bash trial.sh 1
settled
diff <(sums results/whole) <(sums results/trial) || fail "the results are not those of the batch in one go"

say "passed: every table is the same, to the byte"
