package isfara.analysis;

import isfara.outcome.Outcome;
import isfara.store.ParameterEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Which assumptions the answer hangs on, as far as the batch alone can tell.
 *
 * <p>For each scenario, headline outcome and parameter that varies between the draws: a line through the effect (scenario minus baseline,
 * averaged over the seeds of a draw) over the parameter's rank. A parameter is flagged when the line is steeper than luck makes it
 * (false discovery rate {@link #RATE} over the parameters of a scenario and outcome; Benjamini and Hochberg 1995, <i>Journal of the
 * Royal Statistical Society B</i> 57, 289-300; a batch of twenty effects on which no parameter has any bearing still has about one
 * false flag) and the effect changes its sign, or falls to half or less, from one end of the range
 * that holds 90 % of the draws to the other.
 *
 * <p>What this cannot show: bends and thresholds, parameters that matter together, and whatever was held fixed. Effects that few runs
 * carry have wide errors; {@link Tried#visible} says how large a change would have been seen.
 *
 * @param flags what was found, scenario by scenario, outcome by outcome, the surest first
 * @param tried how much was looked at
 * @param heldFixed how many numbers that the authors assumed were the same in all draws
 * @param graded whether the results say what parameters rest on
 */
public record EvidenceFlags(List<EvidenceFlag> flags, List<Tried> tried, int heldFixed, boolean graded) {

    /** Share of flags that may be false, on average. */
    static final double RATE = 0.05;

    /** A line needs this many draws. */
    static final int FEWEST_DRAWS = 20;

    /** Ends of the range: these quantiles of the draws. */
    private static final double END = 0.05;

    private static final double POWER = 0.8;

    /**
     * What was tried of an effect.
     *
     * @param scenario whose
     * @param outcome on what
     * @param parameters how many parameters were tried
     * @param draws with how many draws
     * @param visible a change of the effect from one end of a parameter's range to the other that would have been flagged in four of five
     *     such batches, if its parameter were the only one that matters
     */
    public record Tried(String scenario, Outcome outcome, int parameters, int draws, double visible) {}

    /** Of effects against the baseline. */
    static EvidenceFlags of(
            Manifest manifest,
            List<RunSet> alternatives,
            RunSet baseline,
            List<Conditions> conditions,
            Bootstrap bootstrap) {
        List<Lines> all = new ArrayList<>();
        for (int s = 0; s < alternatives.size(); s++) {
            for (Outcome outcome : Headlines.ANSWER) {
                DrawMeans effect = DrawMeans.ofDifference(alternatives.get(s), baseline, outcome)
                        .overPoints(manifest.points());
                List<Line> lines = lines(effect, conditions.get(s), manifest.points());
                if (effect.count() >= FEWEST_DRAWS && !lines.isEmpty()) {
                    all.add(new Lines(alternatives.get(s).scenario(), outcome, effect.count(), lines));
                }
            }
        }
        return new EvidenceFlags(
                all.stream()
                        .flatMap(l -> flags(l, manifest.declared(), bootstrap).stream())
                        .toList(),
                all.stream()
                        .map(l -> new Tried(l.scenario(), l.outcome(), l.lines().size(), l.draws(), visible(l.lines())))
                        .toList(),
                heldFixed(manifest, conditions),
                !manifest.declared().isEmpty());
    }

    /** The lines of an effect. */
    private record Lines(String scenario, Outcome outcome, int draws, List<Line> lines) {}

    /** The flags of an effect against the baseline. */
    public List<EvidenceFlag> of(String scenario, Outcome outcome) {
        return flags.stream()
                .filter(f -> f.scenario().equals(scenario) && f.outcome() == outcome)
                .toList();
    }

    /** An effect with the verdict that its flags leave it. */
    Effect judged(Effect effect, String baseline) {
        boolean open = effect.verdict() instanceof Verdict.Clear || effect.verdict() instanceof Verdict.Unclear;
        List<String> assumed = of(effect.scenario(), effect.outcome()).stream()
                .filter(EvidenceFlag::assumed)
                .map(EvidenceFlag::parameter)
                .toList();
        return open && effect.with().equals(baseline) && !assumed.isEmpty()
                ? effect.judged(Verdict.Hangs.ofParameters(assumed))
                : effect;
    }

    /** With a design, the draws at all its points together; what the points vary is not tried here. */
    private static List<Line> lines(DrawMeans effect, Conditions conditions, int points) {
        List<Line> lines = new ArrayList<>();
        for (String name : conditions.varying()) {
            double[] first = at(effect, conditions, name, points, 0);
            boolean ofDraws = IntStream.range(1, points)
                    .allMatch(p -> Arrays.equals(first, at(effect, conditions, name, points, p)));
            if (ofDraws && Arrays.stream(first).noneMatch(Double::isNaN)) {
                Line.of(name, first, effect.values()).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static double[] at(DrawMeans effect, Conditions conditions, String name, int points, int point) {
        int[] draws = IntStream.of(effect.draws()).map(d -> d * points + point).toArray();
        return conditions.of(name, draws);
    }

    /** The largest p that still is steep: of the lines, ordered, the last whose p is below the rate times its place. */
    private static double steep(List<Line> lines) {
        double[] p = lines.stream().mapToDouble(Line::p).sorted().toArray();
        double steep = -1;
        for (int k = 1; k <= p.length; k++) {
            steep = p[k - 1] <= RATE * k / p.length ? p[k - 1] : steep;
        }
        return steep;
    }

    private static List<EvidenceFlag> flags(Lines of, Map<String, ParameterEntry> declared, Bootstrap bootstrap) {
        double steep = steep(of.lines());
        return of.lines().stream()
                .filter(line -> line.p() <= steep && changes(line.at(END), line.at(1 - END)))
                .sorted(Comparator.comparingDouble(Line::p))
                .map(line -> flag(of.scenario(), of.outcome(), line, declared, bootstrap))
                .toList();
    }

    /** Whether the smaller of two effects has another sign than the larger, or is at most half of it. */
    private static boolean changes(double one, double other) {
        double larger = StrictMath.abs(one) > StrictMath.abs(other) ? one : other;
        double smaller = larger == one ? other : one;
        return smaller / larger <= 0.5;
    }

    private static EvidenceFlag flag(
            String scenario, Outcome outcome, Line line, Map<String, ParameterEntry> declared, Bootstrap bootstrap) {
        Quantiles values = Quantiles.of(line.x());
        ParameterEntry entry = declared.get(line.parameter());
        return new EvidenceFlag(
                scenario,
                outcome,
                line.parameter(),
                entry == null ? "" : entry.evidence(),
                values.at(END),
                values.at(1 - END),
                line.at(END),
                bootstrap.interval(line.y().length, Interval.LEVEL, w -> line.at(END, w)),
                line.at(1 - END),
                bootstrap.interval(line.y().length, Interval.LEVEL, w -> line.at(1 - END, w)),
                line.p());
    }

    /** For the median parameter, were it the only one: its p must be below the rate divided by their number. */
    private static double visible(List<Line> lines) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double needed = normal.inverseCumulativeProbability(1 - RATE / lines.size() / 2)
                + normal.inverseCumulativeProbability(POWER);
        double error =
                Quantiles.of(lines.stream().mapToDouble(Line::error).toArray()).at(0.5);
        return (1 - 2 * END) * needed * error;
    }

    private static int heldFixed(Manifest manifest, List<Conditions> conditions) {
        return (int) manifest.declared().entrySet().stream()
                .filter(e -> e.getValue().evidence().equals("assumed"))
                .map(Map.Entry::getKey)
                .filter(name -> conditions.stream().anyMatch(c -> c.names().contains(name))
                        && conditions.stream().noneMatch(c -> c.varying().contains(name)))
                .count();
    }
}
