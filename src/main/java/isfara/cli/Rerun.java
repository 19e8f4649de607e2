package isfara.cli;

import isfara.experiment.InParallel;
import isfara.experiment.RunId;
import isfara.store.Comparison;
import isfara.store.Finding;
import isfara.store.Finding.Kind;
import isfara.store.Results;
import isfara.store.RunSample;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Lives through a sample of runs again and compares them with what is stored. */
final class Rerun {

    private final Results results;
    private final Ground ground;
    private final int threads;

    /** What came of one run. */
    private record Outcome(Finding finding, long values) {}

    Rerun(Results results, Ground ground, int threads) {
        this.results = results;
        this.ground = ground;
        this.threads = threads;
    }

    /** Tells of every run that is not identical, then of all together; returns whether all are identical. */
    boolean of(int count, long seed, ProgressLine progress, Consumer<Finding> listener) throws InterruptedException {
        List<RunId> sample = RunSample.of(results.manifest(), count, seed);
        progress.begins(sample.size(), 0);
        List<Outcome> outcomes = InParallel.map(
                sample.size(), threads, place -> compare(sample.get(place)), done -> progress.done(1, 0));
        long values = 0;
        int identical = 0;
        int unlived = 0;
        for (Outcome outcome : outcomes) {
            values += outcome.values();
            switch (outcome.finding().kind()) {
                case OK -> identical++;
                case NOTE -> unlived++;
                case WRONG -> listener.accept(outcome.finding());
            }
        }
        outcomes.stream()
                .map(Outcome::finding)
                .filter(f -> f.kind() == Kind.NOTE)
                .forEach(listener);
        boolean well = identical + unlived == outcomes.size();
        listener.accept(new Finding(
                well ? Kind.OK : Kind.WRONG,
                "rerun",
                String.format(
                        Locale.ROOT,
                        "%,d of %,d runs drawn with seed %d are identical, %,d values compared",
                        identical,
                        outcomes.size(),
                        seed,
                        values)));
        return well;
    }

    private Outcome compare(RunId id) {
        StoredRun stored;
        synchronized (results) { // one connection, one question at a time
            stored = StoredRun.alone(results, id, ground);
        }
        if (!stored.replay().begun()) {
            String why = "broke down before it began, as the batch says: "
                    + stored.replay().row().get("message");
            return new Outcome(new Finding(Kind.NOTE, id.toString(), why), 0);
        }
        Comparison comparison = stored.live(ground).comparison();
        String lines = String.join("\n        ", stored.told(comparison));
        return new Outcome(
                new Finding(comparison.identical() ? Kind.OK : Kind.WRONG, id.toString(), lines), comparison.values());
    }
}
