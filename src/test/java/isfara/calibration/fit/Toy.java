package isfara.calibration.fit;

import isfara.calibration.target.Group;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import isfara.calibration.target.Scale;
import isfara.experiment.Engine;
import isfara.experiment.LocalEngine;
import isfara.experiment.Progress;
import isfara.parameter.Evidence;
import isfara.parameter.Pair;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.parameter.Prior;
import isfara.random.Stream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Made-up models so simple that their posterior is known. */
final class Toy {

    private Toy() {}

    /** Their parameters. */
    record Place(
            @Parameter(
                    unit = "m",
                    value = 0,
                    low = -5,
                    high = 5,
                    prior = Prior.UNIFORM,
                    meaning = "east",
                    evidence = Evidence.ASSUMED,
                    source = "made up")
            double east,

            @Parameter(
                    unit = "m",
                    value = 0,
                    low = -5,
                    high = 5,
                    prior = Prior.UNIFORM,
                    meaning = "north",
                    evidence = Evidence.ASSUMED,
                    source = "made up")
            double north,

            @Parameter(
                    unit = "1/day",
                    value = 0.1,
                    low = 0,
                    high = 2,
                    prior = Prior.LOG_UNIFORM,
                    priorLow = 0.01,
                    priorHigh = 1,
                    meaning = "how often",
                    evidence = Evidence.ASSUMED,
                    source = "made up")
            double rate,

            @Parameter(
                    unit = "share",
                    value = 0.5,
                    low = 0,
                    high = 1,
                    prior = Prior.UNIFORM,
                    meaning = "pull of each side",
                    evidence = Evidence.ASSUMED,
                    source = "made up")
            Pair pull,

            @Parameter(
                    unit = "people",
                    value = {1, 4},
                    low = 0,
                    high = 9,
                    meaning = "guards, known",
                    evidence = Evidence.MEASURED,
                    source = "made up")
            Pair guards) {}

    static final ParameterSpace SPACE = ParameterSpace.of(List.of(new isfara.parameter.Group("place", Place.class)));

    static final Structure OPEN = new Structure("open", "Everything open", Map.of(), false);

    /** Where it is, told with an error of half a metre each: the posterior of a coordinate seen at x is normal(x, 0.5). */
    static final Simulator SEEN = (p, seed) -> {
        Stream luck = Stream.of(seed);
        return new double[] {
            p.get("place.east") + 0.5 * luck.nextGaussian(), p.get("place.north") + 0.5 * luck.nextGaussian()
        };
    };

    static Study study(Simulator simulator, int quantities) {
        return study(OPEN, simulator, quantities, 7);
    }

    static Study study(Structure structure, Simulator simulator, int quantities, long seed) {
        List<String> ids = quantities(quantities).stream().map(Quantity::id).toList();
        return new Study(SPACE, structure, Toy::anything, ids, simulator, seed, Map.of("households", "80"));
    }

    static boolean anything(ParameterVector vector) {
        return vector.space().size() > 0;
    }

    /** Quantities y1, y2, ... on the plain scale, all of one group. */
    static List<Quantity> quantities(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> quantity("y" + i, Group.PATTERN, Scale.PLAIN))
                .toList();
    }

    static Quantity quantity(String id, Group group, Scale scale) {
        return new Quantity(id, group, id, "m", scale, LocalDate.of(2022, 10, 19), life -> Double.NaN);
    }

    static Observation observed(String quantity, double low, double high) {
        double best = Double.isInfinite(low) ? high : Double.isInfinite(high) ? low : (low + high) / 2;
        return new Observation(quantity, low, high, best, true, "made up");
    }

    static Particles table(Study study, Path folder, int draws) throws InterruptedException {
        return PriorTable.make(study, folder, draws, engine(2), Progress.SILENT);
    }

    static Engine engine(int threads) {
        return new LocalEngine(threads);
    }

    /** Particles with these numbers, a row each, whose parameters are the first draws of the prior. */
    static Particles particles(Study study, double[]... rows) {
        double[] values = new double[rows.length * study.unknowns().size()];
        float[] numbers = new float[rows.length * rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            double[] own = study.unknowns().values(study.draw(i));
            System.arraycopy(own, 0, values, i * own.length, own.length);
            for (int q = 0; q < rows[i].length; q++) {
                numbers[i * rows[i].length + q] = (float) rows[i][q];
            }
        }
        return new Particles(study.unknowns(), study.quantities(), rows.length, values, numbers);
    }
}
