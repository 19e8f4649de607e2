package isfara.calibration.fit;

import isfara.experiment.Engine;
import isfara.experiment.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Sequential Monte Carlo: generation by generation, simulate around the lives that came nearest to the record, and keep what comes
 * nearer still.
 *
 * <p>Generation 0 is what is nearest of the prior table. The tolerance of the next is a quantile of the distances of the last; it
 * sets out from those lives that already meet it, their weights scaled up, and weighs what it accepts by prior / proposal density
 * (Beaumont and others 2009; Del Moral, Doucet and Jasra 2012; the start from those alone as in Lenormand, Jabot and Deffuant 2013,
 * <i>Computational Statistics</i> 28). Proposals are numbered, and the first so many that are near enough are accepted in the order of
 * their numbers: the result depends neither on threads nor on interruptions. Each block of finished lives stands in a file.
 */
public final class AbcSmc {

    /**
     * What is asked for.
     *
     * @param free names of the parameters that are searched; all others are drawn anew from their prior each time
     * @param particles lives in a generation
     * @param quantile of the last distances, which becomes the tolerance: 0 to 1, both exclusive
     * @param generations at most so many after the one from the table
     * @param leastAcceptance a generation that accepts less than this share is given up and the last one stands
     * @param mostSimulated lives that may be simulated in all; a generation that needs more is given up
     */
    public record Settings(
            List<String> free,
            int particles,
            double quantile,
            int generations,
            double leastAcceptance,
            int mostSimulated) {

        /** Refuses what cannot work. */
        public Settings {
            free = List.copyOf(free);
            if (particles < 2 || !(quantile > 0 && quantile < 1) || generations < 0) {
                throw new IllegalArgumentException("need 2 or more particles, a quantile between 0 and 1 and 0 or more"
                        + " generations, found " + particles + ", " + quantile + ", " + generations);
            }
        }
    }

    /** Why it ended. */
    public enum End {
        /** As many generations as were asked for. */
        GENERATIONS("as many generations as asked for"),
        /** Hardly anything was near enough any more. */
        ACCEPTANCE("too little was accepted"),
        /** No more lives may be simulated. */
        SIMULATIONS("as many simulations as allowed"),
        /** The distances do not fall any more, or all are zero. */
        TOLERANCE("the tolerance falls no more");

        private final String words;

        End(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    /**
     * What came out.
     *
     * @param population the last complete generation
     * @param generations all complete ones, from the table's on
     * @param simulated lives simulated in all, those of a generation given up included
     * @param end why there is no further one
     */
    public record Result(Population population, List<Generation> generations, int simulated, End end) {}

    private final Study study;
    private final Distance distance;
    private final Settings settings;
    private final Estimator guide;
    private final Engine engine;
    private final Progress progress;
    private final LivesFolder lives;

    private AbcSmc(
            Study study,
            Distance distance,
            Settings settings,
            Estimator guide,
            Engine engine,
            Progress progress,
            LivesFolder lives) {
        this.study = study;
        this.distance = distance;
        this.settings = settings;
        this.guide = guide;
        this.engine = engine;
        this.progress = progress;
        this.lives = lives;
    }

    /**
     * Refines a fit.
     *
     * @param table lives from the prior of the same study, at least as many as the settings ask for
     * @param folder where finished lives stand; made if need be
     * @param guide what makes a belief of the last generation that the next one's proposals set out from: the closer to the posterior,
     *     the fewer are in vain; the weights undo whatever it does
     * @param told each complete generation as it comes, those read again from files included
     * @throws FitException if a file is damaged, made from other inputs, or cannot be written
     * @throws InterruptedException if it was stopped; asked again, it goes on
     */
    public static Result run(
            Study study,
            Particles table,
            Distance distance,
            Settings settings,
            Estimator guide,
            Path folder,
            Engine engine,
            Progress progress,
            Consumer<Generation> told)
            throws InterruptedException {
        try (LivesFolder lives = LivesFolder.open(folder)) {
            AbcSmc fit = new AbcSmc(study, distance, settings, guide, engine, progress, lives);
            progress.begins(settings.mostSimulated(), lives.blocks() * Search.BLOCK);
            return fit.run(
                    Rejection.equallyWeighted(table, distance.of(table), settings.particles()), table.size(), told);
        } catch (FitException e) {
            throw LivesFolder.asInterrupt(e);
        }
    }

    private Result run(Population first, int drawn, Consumer<Generation> told) throws InterruptedException {
        Population population = first;
        List<Generation> complete = new ArrayList<>();
        Generation next =
                new Generation(0, first.tolerance(), drawn, (double) first.size() / drawn, first.effectiveSize());
        complete.add(next);
        told.accept(next);
        int simulated = 0;
        for (int g = 1; g <= settings.generations(); g++) {
            double tolerance = tolerance(population.distances());
            if (!(tolerance < population.tolerance())) {
                return new Result(population, List.copyOf(complete), simulated, End.TOLERANCE);
            }
            progress.stage(String.format(Locale.ROOT, "generation %d, tolerance %.3f", g, tolerance));
            Proposals proposals = new Proposals(study, settings.free(), g, guided(within(tolerance, population)));
            Search search = new Search(proposals, distance, settings, population.particles(), g, tolerance);
            Optional<End> givenUp = search.run(simulated, lives, engine, progress);
            simulated += search.simulated();
            if (givenUp.isPresent()) {
                return new Result(population, List.copyOf(complete), simulated, givenUp.get());
            }
            population = search.population();
            next = new Generation(g, tolerance, search.tried(), search.acceptance(), population.effectiveSize());
            complete.add(next);
            told.accept(next);
        }
        return new Result(population, List.copyOf(complete), simulated, End.GENERATIONS);
    }

    private double tolerance(double[] distances) {
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        return sorted[StrictMath.max(1, (int) StrictMath.ceil(settings.quantile() * sorted.length) - 1)];
    }

    /** Lives whose parameters are the guide's. */
    private Population guided(Population near) {
        Posterior belief = guide.estimate(near, distance);
        int size = belief.size();
        int unknowns = belief.unknowns().size();
        double[] values = new double[size * unknowns];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = belief.weight(i);
            for (int u = 0; u < unknowns; u++) {
                values[i * unknowns + u] = belief.value(i, u);
            }
        }
        float[] unknown = new float[size * near.particles().quantities().size()];
        Particles lives = new Particles(belief.unknowns(), near.particles().quantities(), size, values, unknown);
        return new Population(lives, new double[size], weights, near.tolerance());
    }

    private static Population within(double tolerance, Population population) {
        int[] which = IntStream.range(0, population.size())
                .filter(i -> population.distances()[i] <= tolerance)
                .toArray();
        return new Population(
                population.particles().select(which),
                Arrays.stream(which).mapToDouble(i -> population.distances()[i]).toArray(),
                Arrays.stream(which).mapToDouble(i -> population.weights()[i]).toArray(),
                tolerance);
    }
}
