package isfara.cli;

import isfara.analysis.sensitivity.Method;
import isfara.scenario.ExperimentFile;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How much a study of sensitivity lives through; each method has its own defaults, which take some minutes for four scenarios. */
final class SensitivitySize {

    private static final int MOST_WALKS = 10_000;
    private static final int MOST_POINTS = 1 << 20;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description =
                    "Draws of all that is not moved, at every setting; default 30 for one-at-a-time, 2 for morris, 5"
                            + " for sobol, as the file says for structures.")
    private Optional<Integer> draws = Optional.empty();

    @Option(
            names = "--seeds-per-draw",
            paramLabel = "N",
            description = "Seeds that each draw lives through; default 2, as the file says for structures.")
    private Optional<Integer> seeds = Optional.empty();

    @Option(names = "--walks", paramLabel = "N", description = "Walks of morris, 2 or more; default ${DEFAULT-VALUE}.")
    private int walks = 5;

    @Option(
            names = "--points",
            paramLabel = "N",
            description =
                    "Points in each of the two sets of sobol, 4 or more, best a power of two; default ${DEFAULT-VALUE}.")
    private int points = 128;

    int walks() {
        Limits.within("--walks", walks, 2, MOST_WALKS);
        return walks;
    }

    int points() {
        Limits.within("--points", points, 4, MOST_POINTS);
        return points;
    }

    /** The file with the draws and seeds of a method. */
    ExperimentFile over(ExperimentFile file, Method method) {
        draws.ifPresent(n -> Limits.within("--draws", n, 1, ExperimentFile.MOST));
        seeds.ifPresent(n -> Limits.within("--seeds-per-draw", n, 1, ExperimentFile.MOST));
        int defaultDraws = switch (method) {
            case ONE_AT_A_TIME -> 30;
            case MORRIS -> 2;
            case SOBOL -> 5;
            case STRUCTURES -> file.draws();
        };
        int defaultSeeds = method == Method.STRUCTURES ? file.seedsPerDraw() : 2;
        return file.withReplications(draws.orElse(defaultDraws), seeds.orElse(defaultSeeds));
    }
}
