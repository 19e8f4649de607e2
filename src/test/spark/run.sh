#!/usr/bin/env bash
# A real Spark cluster on this machine: a standalone master and two workers from the Maven jars, on the
# loopback address only. An experiment goes through it by spark-submit and by --engine spark on the plain
# class path; both times one worker and its executor are killed (kill -9) half-way. A third time the batch
# itself is told to stop, and goes on on this machine's own cores. The results have to be those of a local
# batch, to the byte. At last an executor has another version of the program, and has to refuse.
#
# After mvn package, with Maven and a JDK:
#
#     src/test/spark/run.sh [target/isfara.jar]
#
# Takes five minutes or so on two cores. KEEP=1 leaves the folder with all logs.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(realpath -- "$here/../../..")
jar=$(realpath -- "${1:-target/isfara.jar}")

say() { printf '== %s\n' "$*"; }
fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

[[ -r $jar ]] || fail "$jar is not there: mvn -DskipTests package"
for tool in java jar mvn setsid; do
    command -v "$tool" >/dev/null || fail "$tool is not there"
done

top=$(mktemp -d /tmp/isfara-spark-XXXXXX)
home=$top/home
mkdir -p "$home" "$top/work" "$top/logs"
export SPARK_HOME=$home SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$top/local

declare -A process # what we started: each leads a group of its own, so that a worker takes its executors along
stop() {
    local status=$? name
    set +e
    for name in "${!process[@]}"; do kill -9 -- "-${process[$name]}" 2>/dev/null; done
    wait 2>/dev/null
    if [[ ${KEEP:-} ]]; then say "kept: $top"; else rm -rf -- "$top"; fi
    exit "$status"
}
trap stop EXIT

begin() { # NAME COMMAND...: in the background
    local name=$1
    shift
    setsid "$@" >"$top/logs/$name.out" 2>"$top/logs/$name.err" &
    process[$name]=$!
}

end() { # NAME: waits for it; gives its status
    local status=0
    wait "${process[$1]}" || status=$?
    unset "process[$1]"
    return "$status"
}

say "Spark's jars"
version=$(sed -n 's|.*<spark.version>\(.*\)</spark.version>.*|\1|p' "$root/pom.xml")
cat >"$top/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>isfara</groupId><artifactId>cluster</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.spark</groupId><artifactId>spark-core_2.13</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -f "$top/pom.xml" dependency:copy-dependencies -DoutputDirectory="$home/jars" -DincludeScope=runtime
say "$(find "$home/jars" -name '*.jar' | wc -l) jars of Spark $version"

port=$((20000 + RANDOM % 5000))
master=spark://127.0.0.1:$port

worker() { # NAME
    begin "$1" java -Xmx200m -cp "$home/jars/*" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 \
        --memory 1g --webui-port 0 --work-dir "$top/work/$1" "$master"
    for _ in {1..60}; do
        grep -q "Successfully registered with master" "$top/logs/$1.err" && return
        sleep 0.5
    done
    tail -n 20 "$top/logs/$1.err" >&2
    fail "$1 did not come up"
}

say "a master and two workers on $master"
begin master java -Xmx200m -cp "$home/jars/*" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" \
    --webui-port 0
worker first
worker second

cat >"$top/trial.yaml" <<'YAML'
title: Two scenarios of a year
scenarios: [baseline, csto-peacekeepers]
baseline: baseline
parameters: prior
draws: 60
seeds-per-draw: 2
YAML
cd -- "$root"
batch=(batch "$top/trial.yaml" --households 4000 --no-report)
loopback=(spark.driver.host=127.0.0.1 spark.driver.bindAddress=127.0.0.1 spark.executor.memory=600m)

submit() { # OUT, as a user types it, but for the script around it
    begin batch java -Xmx500m -cp "$home/jars/*" org.apache.spark.deploy.SparkSubmit --master "$master" \
        "${loopback[@]/#/--conf=}" "${conf[@]/#/--conf=}" --class isfara.Main "$jar" \
        "${batch[@]}" --out "$1" --engine spark
}
plain() { # OUT
    begin batch java -Xmx500m "${loopback[@]/#/-D}" "${conf[@]/#/-D}" -cp "$jar:$home/jars/*" isfara.Main \
        "${batch[@]}" --out "$1" --engine spark --master "$master"
}
conf=()

parts() { wc -l 2>/dev/null <"$1/.work/journal" || echo 0; }

halfway() { # OUT: waits until some of the work is there, and not all of it
    for _ in {1..600}; do
        (($(parts "$1") >= 8)) && break
        kill -0 "${process[batch]}" 2>/dev/null || break
        sleep 0.1
    done
    [[ ! -e $1/manifest.json ]] && (($(parts "$1") >= 8)) || {
        cat "$top/logs/batch.err" >&2
        fail "the batch was never half-way"
    }
}

sums() { (cd -- "$1" && sha256sum ./*.parquet); }
same() { diff <(sums "$top/whole") <(sums "$1") || fail "$1: the results are not those of the local batch"; }

say "a batch on this machine's own cores"
java -Xmx500m -jar "$jar" "${batch[@]}" --out "$top/whole" --quiet
sums "$top/whole"

for way in submit plain; do
    say "$way: a worker and its executor are killed half-way"
    "$way" "$top/$way"
    halfway "$top/$way"
    say "$(parts "$top/$way") lines in the journal; kill -9"
    kill -9 -- "-${process[second]}"
    end second || true
    end batch || {
        cat "$top/logs/batch.err" >&2
        fail "$way: the batch failed"
    }
    cat "$top/logs/batch.out"
    grep -m 1 "Lost executor" "$top/logs/batch.err" || fail "$way: Spark has lost no executor"
    same "$top/$way"
    worker second
done

say "a batch that is told to stop puts its work down, and goes on on this machine's own cores"
plain "$top/stopped"
halfway "$top/stopped"
kill -TERM "${process[batch]}"
! end batch || fail "a batch that was stopped ended with status 0"
grep "stopped: .* runs are safe" "$top/logs/batch.err" || {
    cat "$top/logs/batch.err" >&2
    fail "the signal did not reach the program"
}
java -Xmx500m -jar "$jar" "${batch[@]}" --out "$top/stopped" --quiet --resume
same "$top/stopped"

say "an executor with another version of the program"
cp -- "$jar" "$top/other.jar"
mkdir "$top/isfara"
echo version=0.0.9 >"$top/isfara/version.properties"
jar --update --file "$top/other.jar" -C "$top" isfara/version.properties
conf=("spark.executor.extraClassPath=$top/other.jar")
plain "$top/refused"
! end batch || fail "an executor with another version did not refuse"
grep "^an executor has another program" "$top/logs/batch.err" || {
    cat "$top/logs/batch.err" >&2
    fail "the refusal is not told"
}

say "passed: every table is the same, to the byte"
