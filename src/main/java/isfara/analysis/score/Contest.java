package isfara.analysis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A model against the naive baselines, case by case and on the whole.
 *
 * @param lines the scores of every case, in the order of the cases
 * @param comparisons for each topic, baseline and score one
 */
public record Contest(List<Line> lines, List<Comparison> comparisons) {

    /**
     * Something that was predicted, and what happened.
     *
     * @param topic what it is compared together with: scores of one topic share a unit
     * @param id for programs
     * @param name in words
     * @param block the piece of luck it shares with others, such as its year
     * @param happened what was observed
     * @param counted whether it is a count: others have no {@link Ignorance}
     * @param earlier what was observed before, oldest first; may be empty
     * @param model what the model predicted
     */
    public record Case(
            String topic,
            String id,
            String name,
            int block,
            double happened,
            boolean counted,
            List<Double> earlier,
            Forecast model) {

        /** Keeps a copy. */
        public Case {
            earlier = List.copyOf(earlier);
        }

        private Scores scores(Forecast forecast) {
            return counted ? Scores.of(forecast, happened) : Scores.ofUncounted(forecast, happened);
        }
    }

    /**
     * The scores of a case.
     *
     * @param of the case
     * @param model of the model
     * @param last of {@link Naive#LAST}
     * @param earlier of {@link Naive#EARLIER}
     */
    public record Line(Case of, Scores model, Scores last, Scores earlier) {

        /** Of a baseline. */
        public Scores naive(Naive naive) {
            return naive == Naive.LAST ? last : earlier;
        }
    }

    /**
     * Model and baseline over all cases of a topic that both predicted.
     *
     * @param topic of the cases
     * @param baseline against whom
     * @param score by which measure; ignorance only of topics that are counted
     * @param cases how many
     * @param model mean score of the model in these
     * @param naive mean score of the baseline
     * @param skill the difference
     */
    public record Comparison(
            String topic, Naive baseline, Scores.Kind score, int cases, double model, double naive, Skill skill) {}

    /** Scores all cases; the seed is that of the resampling. */
    public static Contest of(List<Case> cases, long seed) {
        List<Line> lines = cases.stream()
                .map(c -> new Line(
                        c,
                        c.scores(c.model()),
                        c.scores(Naive.LAST.forecast(c.earlier())),
                        c.scores(Naive.EARLIER.forecast(c.earlier()))))
                .toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (String topic : cases.stream().map(Case::topic).distinct().toList()) {
            for (Naive baseline : Naive.values()) {
                List<Line> both = lines.stream()
                        .filter(l -> l.of().topic().equals(topic))
                        .filter(l -> !Double.isNaN(l.model().crps())
                                && !Double.isNaN(l.naive(baseline).crps()))
                        .toList();
                for (Scores.Kind kind : Scores.Kind.values()) {
                    if (kind == Scores.Kind.IGNORANCE && !both.stream().allMatch(l -> l.of().counted())) {
                        continue;
                    }
                    comparisons.add(compared(topic, baseline, kind, both, seed));
                }
            }
        }
        return new Contest(lines, List.copyOf(comparisons));
    }

    private static Comparison compared(String topic, Naive baseline, Scores.Kind kind, List<Line> lines, long seed) {
        double[] model = of(lines, l -> kind.of(l.model()));
        double[] naive = of(lines, l -> kind.of(l.naive(baseline)));
        int[] blocks = lines.stream().mapToInt(l -> l.of().block()).toArray();
        return new Comparison(
                topic, baseline, kind, lines.size(), mean(model), mean(naive), Skill.of(model, naive, blocks, seed));
    }

    private static double[] of(List<Line> lines, ToDoubleFunction<Line> number) {
        return lines.stream().mapToDouble(number).toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }
}
