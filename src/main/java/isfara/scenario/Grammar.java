package isfara.scenario;

import java.nio.file.Path;
import java.util.List;

/** What may stand in files, for those who describe it to others: a JSON Schema, a guide. */
public final class Grammar {

    /** Keys of a scenario. */
    public static final List<String> SCENARIO_KEYS = DraftReader.KEYS;

    /** Keys of an experiment. */
    public static final List<String> EXPERIMENT_KEYS = ExperimentReader.KEYS;

    /** Longest scenario, days. */
    public static final int MOST_DAYS = DraftReader.LONGEST;

    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = Fields.LONGEST_TITLE;

    /** Longest text of any other kind, in characters. */
    public static final int LONGEST_TEXT = Fields.LONGEST_TEXT;

    /** Draws, when an experiment does not say how many. */
    public static final int DRAWS = ExperimentFile.DRAWS;

    /** Seeds per draw, when an experiment does not say how many. */
    public static final int SEEDS_PER_DRAW = ExperimentFile.SEEDS_PER_DRAW;

    /** The seed of an experiment that says none. */
    public static final long SEED = ExperimentFile.SEED;

    /** Household agents, when an experiment does not say how many. */
    public static final int HOUSEHOLDS = ExperimentFile.HOUSEHOLDS;

    /** Where parameters come from, when an experiment does not say. */
    public static final String PARAMETERS = ExperimentFile.PARAMETERS;

    private Grammar() {}

    /** Names of the scenarios in a folder, in order; none if there is no such folder. */
    public static List<String> scenarioNames(Path folder) {
        return Locator.names(List.of(folder));
    }
}
