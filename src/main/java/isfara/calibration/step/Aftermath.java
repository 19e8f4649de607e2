package isfara.calibration.step;

import isfara.calibration.evidence.DocumentedIncident;
import isfara.calibration.evidence.Evidence;
import isfara.calibration.validation.Quiet;
import isfara.experiment.Engine;
import isfara.experiment.InitialValues;
import isfara.experiment.ModelRuns;
import isfara.experiment.Progress;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.model.RunawayException;
import isfara.model.constant.Reporting;
import isfara.outcome.History;
import isfara.outcome.Level;
import isfara.parameter.Pair;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.scenario.Scenario;
import isfara.world.World;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * The baseline from 19 October 2022 to the treaty, whose quiet is known and was not fitted: how often the model is as quiet, and under
 * which of its assumptions.
 *
 * @param lines all runs first, then parts of them and the other structure
 */
public record Aftermath(List<Line> lines) {

    /** The day before the treaty was signed. */
    public static final LocalDate UNTIL = LocalDate.of(2025, 3, 12);

    private static final String TALKS = "start.talks";
    private static final String HALF_LIFE = "posture.rampHalfLife";
    private static final double FOR_EVER = 100;
    private static final int THIRDS = 3;
    private static final int LEVELS = Level.values().length;

    /**
     * Some runs.
     *
     * @param name which, in words
     * @param quiet how quiet they were
     */
    public record Line(String name, Quiet quiet) {}

    private record Lived(double talks, Quiet.Run run) {}

    /** What was recorded between two days. */
    public static Quiet.Documented documented(Evidence evidence, LocalDate from, LocalDate until) {
        List<DocumentedIncident> there = evidence.incidents().stream()
                .filter(i -> !i.start().isBefore(from) && !i.start().isAfter(until))
                .toList();
        int wars = (int) there.stream().filter(DocumentedIncident::isWar).count();
        return new Quiet.Documented(from, until, there.size(), wars);
    }

    /**
     * Lives through it.
     *
     * @param baseline the scenario, lengthened to the treaty
     * @param parameters of a draw, by its number
     * @param draws how many
     */
    static Aftermath of(
            World world,
            Evidence evidence,
            Scenario baseline,
            IntFunction<ParameterVector> parameters,
            int draws,
            int households,
            long seed,
            Engine engine,
            Progress progress)
            throws InterruptedException {
        Scenario toTreaty = new Scenario(
                baseline.name(),
                baseline.title(),
                baseline.question(),
                baseline.start(),
                (int) ChronoUnit.DAYS.between(baseline.start(), UNTIL) + 1,
                baseline.situation(),
                baseline.parameters(),
                baseline.interventions());
        Quiet.Documented documented = documented(evidence, baseline.start(), UNTIL);
        ModelRuns model = new ModelRuns(world);
        List<Line> lines = new ArrayList<>();
        for (boolean held : new boolean[] {false, true}) {
            double[][] answers = Answers.of(
                    (vector, luck) -> answer(model, toTreaty, vector, luck, households),
                    draws,
                    i -> held ? parameters.apply(i).with(HALF_LIFE, FOR_EVER) : parameters.apply(i),
                    i -> Mix.with(Mix.with(seed, "aftermath"), i),
                    engine,
                    progress);
            List<Lived> runs = new ArrayList<>();
            for (int i = 0; i < draws; i++) {
                if (!Double.isNaN(answers[i][0])) {
                    runs.add(lived(i, answers[i]));
                }
            }
            if (held) {
                lines.add(new Line("build-up held at its height", quiet(documented, runs, seed)));
            } else {
                lines.add(new Line("all runs", quiet(documented, runs, seed)));
                lines.addAll(byTalks(documented, runs, seed));
            }
        }
        return new Aftermath(List.copyOf(lines));
    }

    /** The share of incidents of each level that a catalogue records, given the two shares that are not certain. */
    public static List<Double> recorded(double minor, double shots) {
        Reporting reporting = new Reporting(new Pair(1, 1), minor, shots);
        return Arrays.stream(Level.values()).map(reporting::recorded).toList();
    }

    /** How quiet all runs are. */
    public Quiet quiet() {
        return lines.get(0).quiet();
    }

    private static List<Line> byTalks(Quiet.Documented documented, List<Lived> runs, long seed) {
        List<Lived> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(Lived::talks));
        List<Line> lines = new ArrayList<>();
        for (int third = 0; third < THIRDS; third++) {
            List<Lived> some = sorted.subList(third * sorted.size() / THIRDS, (third + 1) * sorted.size() / THIRDS);
            String name = String.format(
                    Locale.ROOT,
                    "talks cut quarrels to %.0f-%.0f %%",
                    100 * some.get(0).talks(),
                    100 * some.get(some.size() - 1).talks());
            lines.add(new Line(name, quiet(documented, some, seed)));
        }
        return lines;
    }

    private static Quiet quiet(Quiet.Documented documented, List<Lived> runs, long seed) {
        return Quiet.of(documented, runs.stream().map(Lived::run).toList(), seed);
    }

    private static double[] answer(
            ModelRuns model, Scenario scenario, ParameterVector drawn, long luck, int households) {
        ParameterVector vector = InitialValues.drawn(drawn, scenario, luck);
        double[] answer = new double[2 * LEVELS + 2];
        History history;
        try {
            history = model.evaluate(new Run(new RunId(0, 0, scenario.name()), scenario, vector, luck, households));
        } catch (RunawayException fightingWithoutEnd) {
            Arrays.fill(answer, Double.NaN);
            return answer;
        }
        Reporting reporting = vector.group(Reporting.class);
        for (Level level : Level.values()) {
            answer[level.ordinal()] = history.disputes(level);
            answer[LEVELS + level.ordinal()] = reporting.recorded(level);
        }
        answer[2 * LEVELS] = history.wars().size();
        answer[2 * LEVELS + 1] = vector.get(TALKS);
        return answer;
    }

    private static Lived lived(int draw, double[] answer) {
        List<Integer> disputes = new ArrayList<>();
        List<Double> recorded = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            disputes.add((int) answer[level]);
            recorded.add(answer[LEVELS + level]);
        }
        return new Lived(answer[2 * LEVELS + 1], new Quiet.Run(draw, disputes, recorded, (int) answer[2 * LEVELS]));
    }

    /** The lines as a table. */
    public String csv() {
        Csv csv = new Csv(
                "runs",
                "count",
                "documented_incidents",
                "documented_wars",
                "recorded_a_year_05",
                "recorded_a_year_50",
                "recorded_a_year_95",
                "no_war",
                "as_few",
                "as_quiet",
                "as_quiet_low",
                "as_quiet_high");
        for (Line line : lines) {
            Quiet q = line.quiet();
            csv.row(
                    line.name(),
                    q.runs(),
                    q.documented().incidents(),
                    q.documented().wars(),
                    q.perYear().low90(),
                    q.perYear().median(),
                    q.perYear().high90(),
                    q.noWar().share(),
                    q.asFew(),
                    q.asQuiet(),
                    q.asQuietInterval().low(),
                    q.asQuietInterval().high());
        }
        return csv.toString();
    }
}
