package isfara.cli;

import isfara.analysis.Digits;
import isfara.analysis.ResultsFolder;
import isfara.analysis.TellingRuns;
import isfara.analysis.TellingRuns.Told;
import isfara.experiment.RunId;
import isfara.outcome.Outcome;
import isfara.world.Spelling;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which run of a results folder: by its id, or the worst, the median or the most typical one. */
final class RunChoice {

    private static final List<String> WORDS = List.of("worst", "median", "typical");

    @Option(
            names = "--run",
            required = true,
            paramLabel = "WHICH",
            description =
                    "An id such as 17.3.baseline (column run of runs.parquet); or worst: the run with the most of the"
                            + " outcome; median: nearest to its median; typical: nearest to the medians of all headline"
                            + " outcomes.")
    private String run;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "By what runs are chosen and placed; default ${DEFAULT-VALUE}.")
    private String outcome = Outcome.DEATHS.column();

    /**
     * The run chosen.
     *
     * @param id which
     * @param why it was chosen, and its place among the others, in a sentence
     */
    record Chosen(RunId id, String why) {}

    /** The scenario that the id names, if the run is named by an id. */
    Optional<String> scenario() {
        return WORDS.contains(run) ? Optional.empty() : Optional.of(id().scenario());
    }

    private RunId id() {
        if (!run.contains(".")) {
            throw new UsageMistake("--run: found " + run + ", nearest is " + Spelling.nearest(run, WORDS)
                    + ", need one of " + String.join(", ", WORDS) + ", or DRAW.SEED.SCENARIO such as 17.3.baseline");
        }
        return StoredRun.id(run);
    }

    /** Chooses among the runs of a scenario, which the results must have. */
    Chosen among(ResultsFolder results, String scenario) {
        Outcome by = OutcomeName.of(outcome);
        TellingRuns runs = TellingRuns.of(results.runs(scenario), by);
        Optional<Told> told = switch (run) {
            case "worst" -> runs.worst();
            case "median" -> runs.median();
            case "typical" -> runs.typical();
            default -> {
                RunId id = id();
                yield runs.of(id.draw(), id.seed());
            }
        };
        if (told.isEmpty()) {
            return notThere(scenario, by);
        }
        Told t = told.get();
        return new Chosen(new RunId(t.draw(), t.seedIndex(), scenario), reason(scenario, by) + place(t, by));
    }

    private Chosen notThere(String scenario, Outcome by) {
        if (WORDS.contains(run)) {
            throw new UsageMistake("--run: found " + run + ", but no run of " + scenario + " has a value of "
                    + by.column() + "; need an id, or another --outcome");
        }
        // Perhaps it broke down: whoever looks for its row finds that out, or tells what ids there are.
        RunId id = id();
        return new Chosen(new RunId(id.draw(), id.seed(), scenario), "asked for by its id.");
    }

    private String reason(String scenario, Outcome by) {
        return switch (run) {
            case "worst" -> "the run of " + scenario + " with the most of " + by.column() + ": ";
            case "median" -> "the run of " + scenario + " nearest to its median of " + by.column() + ": ";
            case "typical" -> "the run of " + scenario + " nearest to the medians of its headline outcomes together: ";
            default -> "asked for by its id: ";
        };
    }

    private static String place(Told t, Outcome by) {
        if (Double.isNaN(t.value())) {
            return "it has no " + by.column() + ".";
        }
        return by.column() + " " + Digits.number(t.value()) + " (" + by.unit() + "), as much or more in "
                + Digits.number(t.asMuch()) + " of " + Digits.number(t.runs()) + " runs ("
                + Digits.percent((double) t.asMuch() / t.runs()) + "); the median is " + Digits.number(t.median())
                + ".";
    }

    /** Refuses a scenario that the results do not have. */
    static String known(String option, String scenario, ResultsFolder results) {
        List<String> names =
                results.manifest().scenarios().stream().map(s -> s.name()).toList();
        if (!names.contains(scenario)) {
            throw new UsageMistake(option + ": found " + scenario + ", nearest is " + Spelling.nearest(scenario, names)
                    + ", need one of " + String.join(", ", names));
        }
        return scenario;
    }
}
