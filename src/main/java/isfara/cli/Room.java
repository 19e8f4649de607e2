package isfara.cli;

import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.ModelRuns;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.scenario.Expectations;
import isfara.store.Batch;
import isfara.store.Existing;
import isfara.store.PlaceIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much room the results of a plan need, found by writing some of its runs twice, a few and a few more, to a folder that is then
 * removed: what the files need whatever is in them, and what each run adds.
 *
 * @param runs how many were written
 * @param fixed bytes whatever the number of runs
 * @param perRun bytes that each run adds
 */
record Room(int runs, double fixed, double perRun) {

    private static final int MOST_SCENARIOS = 4;
    private static final int FEWEST_DRAWS = 2;
    private static final int MOST_DRAWS = 12;
    private static final double SECONDS = 2;
    private static final double THOUSAND = 1_000;

    /** Bytes of the results of so many runs. */
    double bytes(int of) {
        return fixed + of * perRun;
    }

    /** In words: {@code 4.4 MB}. */
    static String told(double bytes) {
        String[] units = {"kB", "MB", "GB", "TB"};
        double number = bytes / THOUSAND;
        int unit = 0;
        while (number >= THOUSAND && unit < units.length - 1) {
            number /= THOUSAND;
            unit++;
        }
        return String.format(Locale.ROOT, number < 10 ? "%.1f %s" : "%.0f %s", number, units[unit]);
    }

    static Room of(Plan plan, Ground ground, Pace pace, int threads) throws InterruptedException {
        int scenarios =
                StrictMath.min(MOST_SCENARIOS, plan.experiment().scenarios().size());
        int draws = (int) (SECONDS / (pace.secondsPerRun() * scenarios));
        int more = StrictMath.max(FEWEST_DRAWS + 1, StrictMath.min(MOST_DRAWS, draws));
        try {
            Path aside = Files.createTempDirectory("isfara-dry-run");
            try {
                double few = written(plan, ground, threads, FEWEST_DRAWS, aside.resolve("few"));
                double many = written(plan, ground, threads, more, aside.resolve("more"));
                double perRun = (many - few) / ((more - FEWEST_DRAWS) * scenarios);
                return new Room(more * scenarios, many - more * scenarios * perRun, perRun);
            } finally {
                remove(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write aside to measure", e);
        }
    }

    private static double written(Plan plan, Ground ground, int threads, int draws, Path folder)
            throws IOException, InterruptedException {
        Batch batch = new Batch(
                sample(plan.experiment(), draws),
                plan.space(),
                PlaceIds.of(ground.world()),
                Ground.provenance(List.of()),
                Clock.systemUTC());
        batch.run(
                folder,
                Existing.REFUSE,
                new LocalEngine(threads),
                new ModelRuns(ground.world()),
                Progress.SILENT,
                Integer.MAX_VALUE);
        try (Stream<Path> files = Files.list(folder)) {
            double bytes = 0;
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    /** A few scenarios and draws of an experiment, the baseline among them; the rows are those of any point of its design. */
    private static Experiment sample(Experiment e, int draws) {
        return new Experiment(
                e.name(),
                e.title(),
                e.scenarios().stream()
                        .sorted(Comparator.comparing(s -> !s.name().equals(e.baseline())))
                        .limit(MOST_SCENARIOS)
                        .toList(),
                e.baseline(),
                e.parameters(),
                draws,
                1,
                e.seed(),
                e.households(),
                Optional.empty(),
                List.of(),
                Expectations.NONE);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
