package isfara.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which scenarios are run, how often, and where their parameters come from, as files say it. A scenario file alone is an experiment
 * of one scenario.
 *
 * @param name its file's name without the ending: results go to a folder of this name
 * @param title in words
 * @param resolved the scenarios, in the order of the file, each with where its values came from
 * @param baseline name of the scenario that the others are compared with
 * @param parameters {@code defaults}, {@code prior}, {@code screened}, {@code posterior}, or the path of a CSV file that exists
 * @param draws parameter draws, at each point of a design, 1 to 1,000,000
 * @param seedsPerDraw seeds for each draw, 1 to 1,000,000
 * @param seed the experiment's luck
 * @param households how many household agents stand for the people, 100 to 200,000
 * @param design at which points; none when nothing is varied but what is uncertain
 * @param compare pairs of scenarios to be compared, besides all with the baseline
 * @param expectations what was written down before the first run
 * @param inputs every file that was read, in that order
 */
public record ExperimentFile(
        String name,
        String title,
        List<ResolvedScenario> resolved,
        String baseline,
        String parameters,
        int draws,
        int seedsPerDraw,
        long seed,
        int households,
        Optional<Design> design,
        List<Comparison> compare,
        Expectations expectations,
        List<Input> inputs) {

    /** Where parameters can come from, a CSV file aside. */
    public static final List<String> SOURCES = List.of("defaults", "prior", "screened", "posterior");

    /** Most draws, and most seeds in a draw. */
    public static final int MOST = 1_000_000;

    /** Fewest household agents: fewer cannot stand for the people of every settlement. */
    public static final int FEWEST_HOUSEHOLDS = 100;

    /** Most household agents: about one for each household there is. */
    public static final int MOST_HOUSEHOLDS = 200_000;

    /** Used when files are silent. */
    static final int DRAWS = 100;

    /** At each point of a design. */
    static final int DRAWS_AT_A_POINT = 1;

    static final int SEEDS_PER_DRAW = 5;
    static final long SEED = 1;
    static final int HOUSEHOLDS = 8_000;

    /** Where parameters come from when nobody says. */
    public static final String PARAMETERS = "posterior";

    /** Keeps copies and checks ranges. */
    public ExperimentFile {
        resolved = List.copyOf(resolved);
        compare = List.copyOf(compare);
        inputs = List.copyOf(inputs);
        within("draws", draws, 1, MOST);
        within("seeds-per-draw", seedsPerDraw, 1, MOST);
        within("households", households, FEWEST_HOUSEHOLDS, MOST_HOUSEHOLDS);
        Set<String> names =
                Set.copyOf(resolved.stream().map(r -> r.scenario().name()).toList());
        if (names.size() < resolved.size() || !names.contains(baseline)) {
            throw new IllegalArgumentException(
                    "need scenarios of different names, the baseline " + baseline + " among them");
        }
    }

    /** The scenarios, in the order of the file. */
    public List<Scenario> scenarios() {
        return resolved.stream().map(ResolvedScenario::scenario).toList();
    }

    /** How many points there are: 1 without a design. */
    public int points() {
        return design.map(Design::size).orElse(1);
    }

    /** The same with other draws and seeds, as the command line may ask; numbers out of range are refused. */
    public ExperimentFile withReplications(int newDraws, int newSeedsPerDraw) {
        return new ExperimentFile(
                name,
                title,
                resolved,
                baseline,
                parameters,
                newDraws,
                newSeedsPerDraw,
                seed,
                households,
                design,
                compare,
                expectations,
                inputs);
    }

    /** The same with another seed. */
    public ExperimentFile withSeed(long newSeed) {
        return new ExperimentFile(
                name,
                title,
                resolved,
                baseline,
                parameters,
                draws,
                seedsPerDraw,
                newSeed,
                households,
                design,
                compare,
                expectations,
                inputs);
    }

    /** The same with parameters from elsewhere: one of {@link #SOURCES}, or a CSV file whose existence the caller has checked. */
    public ExperimentFile withParameters(String newParameters, List<Input> newInputs) {
        return new ExperimentFile(
                name,
                title,
                resolved,
                baseline,
                newParameters,
                draws,
                seedsPerDraw,
                seed,
                households,
                design,
                compare,
                expectations,
                newInputs);
    }

    /** The same with more or fewer household agents; a number out of range is refused. */
    public ExperimentFile withHouseholds(int newHouseholds) {
        return new ExperimentFile(
                name,
                title,
                resolved,
                baseline,
                parameters,
                draws,
                seedsPerDraw,
                seed,
                newHouseholds,
                design,
                compare,
                expectations,
                inputs);
    }

    private static void within(String what, int found, int low, int high) {
        if (found < low || found > high) {
            throw new IllegalArgumentException(what + ": found " + found + ", need " + low + " to " + high);
        }
    }
}
