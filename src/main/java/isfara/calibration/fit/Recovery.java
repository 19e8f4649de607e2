package isfara.calibration.fit;

import isfara.experiment.InParallel;
import isfara.random.Mix;
import isfara.random.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Would the fit have found the truth, had it been one of ours? Lives of the prior table play the record in turn: their numbers become
 * ranges as wide as the documented ones, the rest of the table is fitted to these, and one counts how often the intervals hold the
 * parameters that the life was lived with.
 *
 * <p>Over truths from the prior, intervals of a right fit cover as often as they say, and the truth's place among the draws is
 * uniform (Talts and others 2018, <i>Validating Bayesian inference algorithms with simulation-based calibration</i>). That stays so
 * when only lives near the record play it (Prangle, Blum, Popovic and Sisson 2014, <i>Diagnostic tools for approximate Bayesian
 * computation using the coverage property</i>), which asks the question where it matters.
 *
 * @param truths how many lives played the record
 * @param parameters what was found of each
 */
public record Recovery(int truths, List<Recovered> parameters) {

    /**
     * What is asked for.
     *
     * @param truths lives that play the record
     * @param among they are drawn from this share of the table, the nearest to the record: 0 exclusive to 1
     * @param kept nearest lives that each is fitted with
     * @param seed which ones, and where their ranges lie
     * @param threads how many work on it
     */
    public record Settings(int truths, double among, int kept, long seed, int threads) {

        /** Refuses what cannot work. */
        public Settings {
            if (truths < 1 || kept < 2 || threads < 1 || !(among > 0 && among <= 1)) {
                throw new IllegalArgumentException("need 1 or more truths and threads, 2 or more kept lives and a share"
                        + " above 0 and up to 1, found " + truths + ", " + threads + ", " + kept + ", " + among);
            }
        }
    }

    /**
     * Does the study.
     *
     * @param table lives from the prior
     * @param distance from the true record: its quantities, widths and spreads are used
     * @param estimator what makes a posterior of near lives
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static Recovery run(Particles table, Distance distance, Settings settings, Estimator estimator)
            throws InterruptedException {
        int columns = distance.terms().size();
        float[] scaled = new float[table.size() * columns];
        double[] fromRecord = new double[table.size()];
        InParallel.each(table.size(), settings.threads(), i -> {
            float[] row = distance.scaled(table, i);
            System.arraycopy(row, 0, scaled, i * columns, columns);
            fromRecord[i] = distance.ofRow(row, 0);
        });
        int[] truths = truths(table, fromRecord, settings);
        FittedLife[] fitted = new FittedLife[truths.length];
        InParallel.each(truths.length, settings.threads(), t -> {
            float[] row = Arrays.copyOfRange(scaled, truths[t] * columns, (truths[t] + 1) * columns);
            Distance around = distance.around(row, Mix.with(Mix.with(settings.seed(), "range"), truths[t]));
            double[] distances = new double[table.size()];
            for (int i = 0; i < distances.length; i++) {
                distances[i] = around.ofRow(scaled, i * columns);
            }
            Population near = Rejection.nearest(table, distances, settings.kept(), truths[t]);
            fitted[t] = FittedLife.of(estimator.estimate(near, around), table, truths[t]);
        });
        return new Recovery(
                truths.length,
                IntStream.range(0, table.unknowns().size())
                        .mapToObj(p -> Recovered.of(p, table, fitted))
                        .toList());
    }

    /** Lives drawn without return from the nearest; one without any number leaves no record. */
    private static int[] truths(Particles table, double[] distances, Settings settings) {
        int count = StrictMath.max(1, (int) StrictMath.round(settings.among() * table.size()));
        int[] near = Arrays.stream(Rejection.places(distances, count, -1))
                .filter(i -> !table.brokeDown(i))
                .toArray();
        if (near.length < settings.truths()) {
            throw new IllegalArgumentException("need " + settings.truths() + " lives to play the record, only "
                    + near.length + " are near enough: take a larger share");
        }
        Stream luck = Stream.of(Mix.with(settings.seed(), "truths"));
        for (int t = 0; t < settings.truths(); t++) {
            int other = luck.between(t, near.length - 1);
            int drawn = near[other];
            near[other] = near[t];
            near[t] = drawn;
        }
        return Arrays.copyOf(near, settings.truths());
    }
}
