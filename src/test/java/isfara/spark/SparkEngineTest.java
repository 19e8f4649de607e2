package isfara.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.calibration.Subcritical;
import isfara.experiment.Chunk;
import isfara.experiment.Engine;
import isfara.experiment.LocalEngine;
import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.experiment.Part;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.store.Batch;
import isfara.store.BatchWork;
import isfara.store.Existing;
import isfara.store.PlaceIds;
import isfara.store.Provenance;
import isfara.store.Sha256;
import isfara.store.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spark on two cores of this machine, in this process: what it gives is what threads give. */
class SparkEngineTest {

    private static final PlaceIds PLACES = PlaceIds.of(Trial.WORLD);

    /** Engaged hours after which a run of these experiments is given up: many never have as many, some have. */
    private static final int SOON = 12;

    private static SparkEngine spark;

    @TempDir
    static Path folder;

    private static Plan plain;
    private static Plan designed;

    @BeforeAll
    static void begin() throws Exception {
        spark = SparkEngine.open(Optional.of("local[2]"), Path.of("no-jar"));
        Path season = Files.writeString(folder.resolve("season.yaml"), "title: Season\nextends: baseline\ndays: 60\n");
        Files.writeString(folder.resolve("keepers.yaml"), """
                title: Keepers
                extends: season
                interventions:
                  - csto-peacekeepers: { personnel: 500 }
                """);
        String scenarios = "scenarios: [" + season.getFileName().toString().replace(".yaml", "") + ", keepers]\n";
        plain = plan("plain", scenarios + "draws: 15\nseeds-per-draw: 2\n");
        designed = plan("designed", scenarios + """
                draws: 3
                design:
                  kind: full-factorial
                  over:
                    csto-peacekeepers.personnel: [0, 4000]
                    csto-peacekeepers.sectors: [[golovnoy, maksat], all]
                    shots.mortarRate: [0.1, 0.2]
                """);
    }

    @AfterAll
    static void end() {
        spark.close();
    }

    private static Plan plan(String name, String more) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name + ".yaml"), "title: A trial\nparameters: prior\nhouseholds: 500\n" + more);
        return Trial.plan(file, new ParameterSource.Prior(new Subcritical(Trial.WORLD)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesTheSameBytesFailingRunsAmongThem(boolean design) throws Exception {
        Plan plan = design ? designed : plain;
        Path out = folder.resolve("same");
        Summary local = run(plan, out, Existing.OVERWRITE, new LocalEngine(2));
        Map<String, String> expected = hashes(out);
        Summary there = run(plan, out, Existing.OVERWRITE, spark);
        assertThat(hashes(out)).isEqualTo(expected).hasSizeGreaterThanOrEqualTo(6);
        assertThat(there.failures()).isEqualTo(local.failures()).isBetween(1, plan.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBatchThatIsStoppedGoesOnWithTheOtherEngine(boolean sparkFirst) throws Exception {
        Path out = folder.resolve("stopped");
        run(plain, out, Existing.OVERWRITE, new LocalEngine(2));
        Map<String, String> expected = hashes(out);
        Engine first = sparkFirst ? spark : new LocalEngine(2);
        Engine second = sparkFirst ? new LocalEngine(2) : spark;

        Path again = folder.resolve("elsewhere").resolve("stopped");
        assertThatThrownBy(() -> run(plain, again, Existing.OVERWRITE, interruptedAfter(3, first)))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        nothingIsAtWork();
        Summary resumed = run(plain, again, Existing.RESUME, second);

        assertThat(resumed.evaluated()).isBetween(1, plain.size() - 1);
        Map<String, String> found = hashes(again);
        found.remove("failures.parquet"); // names its own folder in the replay command
        assertThat(expected).containsAllEntriesOf(found);
        delete(again);
    }

    @Test
    void holdsABoundedNumberOfParts() throws Exception {
        AtomicInteger given = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        spark.evaluate(counted(chunks(plain), given), work(plain), part -> {
            most.accumulateAndGet(given.get() - taken.getAndIncrement(), StrictMath::max);
            sleep(20); // the cluster is faster than the disk
        });
        assertThat(taken.get()).isEqualTo(plain.size());
        assertThat(most.get()).isGreaterThan(2).isLessThanOrEqualTo(spark.threads() + 2);
    }

    @Test
    void whatTheTakerThrowsComesOutAndNothingIsAtWorkAnyMore() throws Exception {
        IllegalStateException full = new IllegalStateException("the disk is full");
        assertThatThrownBy(() -> spark.evaluate(chunks(plain), work(plain), part -> {
                    throw full;
                }))
                .isSameAs(full);
        nothingIsAtWork();
        AtomicInteger runs = new AtomicInteger();
        spark.evaluate(chunks(plain), work(plain), part -> runs.addAndGet(part.runs()));
        assertThat(runs.get()).isEqualTo(plain.size());
    }

    @Test
    void anExecutorWithAnotherProgramRefuses() {
        Identity here = Identity.here();
        Order other = new Order(new Identity("0.0.9+abcdef", here.world()), Packing.pack(work(plain)));
        List<Part> parts = new ArrayList<>();
        assertThatThrownBy(() -> spark.evaluate(chunks(plain), other, parts::add))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("found isfara " + here.program())
                .hasMessageContaining("need isfara 0.0.9+abcdef")
                .hasMessageContaining("jar");
        assertThat(parts).isEmpty();
        nothingIsAtWork();
    }

    @Test
    void anExecutorThatCannotReadTheOrderIsToldApartFromARunThatFails() {
        Order torn = new Order(Identity.here(), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> spark.evaluate(chunks(plain), torn, part -> {}))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("Spark could not evaluate a chunk of runs")
                .hasMessageContaining("an order to executors cannot be read")
                .hasMessageNotContaining("\tat ")
                .hasMessageContaining("--resume");
    }

    private static Summary run(Plan plan, Path out, Existing existing, Engine engine) throws InterruptedException {
        return new Batch(
                        plan.experiment(),
                        plan.space(),
                        PLACES,
                        new Provenance("0.1.0", "world", new TreeMap<>()),
                        Clock.systemUTC())
                .run(out, existing, engine, new ModelRuns(Trial.WORLD, SOON), Progress.SILENT, Integer.MAX_VALUE);
    }

    private static BatchWork work(Plan plan) {
        return new BatchWork(plan, PLACES, new ModelRuns(Trial.WORLD, SOON));
    }

    /** One run each. */
    private static List<Chunk> chunks(Plan plan) {
        return Stream.iterate(0, place -> place + 1)
                .limit(plan.size())
                .map(place -> new Chunk(List.of(plan.work(place))))
                .toList();
    }

    private static Iterable<Chunk> counted(List<Chunk> chunks, AtomicInteger given) {
        return () -> {
            Iterator<Chunk> all = chunks.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public Chunk next() {
                    given.incrementAndGet();
                    return all.next();
                }
            };
        };
    }

    /** An engine whose user presses Ctrl-C while a part is kept. */
    private static Engine interruptedAfter(int parts, Engine engine) {
        AtomicInteger taken = new AtomicInteger();
        return new Engine() {
            @Override
            public void evaluate(Iterable<Chunk> chunks, Work work, Taker taker) throws InterruptedException {
                engine.evaluate(chunks, work, part -> {
                    taker.take(part);
                    if (taken.incrementAndGet() == parts) {
                        Thread.currentThread().interrupt();
                    }
                });
            }

            @Override
            public int threads() {
                return engine.threads();
            }
        };
    }

    private static void nothingIsAtWork() {
        assertThat(SparkContext.getOrCreate().statusTracker().getActiveStageIds())
                .isEmpty();
        assertThat(Thread.getAllStackTraces().values())
                .as("threads inside a run")
                .noneMatch(stack ->
                        Stream.of(stack).anyMatch(frame -> frame.getClassName().equals(BatchWork.class.getName())));
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> hashes(Path place) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".parquet")).toList()) {
                found.put(file.getFileName().toString(), Sha256.of(file));
            }
        }
        return found;
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
