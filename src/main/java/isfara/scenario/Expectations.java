package isfara.scenario;

import isfara.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was declared before the first run: what is expected, and which values matter. Nobody can choose them afterwards to fit the
 * results, because a batch is only continued with the same.
 *
 * @param hypotheses in the order of the file
 * @param thresholds in the order of the file
 */
public record Expectations(List<Hypothesis> hypotheses, List<Threshold> thresholds) {

    /** Nothing declared. */
    public static final Expectations NONE = new Expectations(List.of(), List.of());

    /** Outcomes that can be spoken of: those that every run has. Only runs with a war have a day of the first. */
    public static final List<Outcome> OUTCOMES =
            Arrays.stream(Outcome.values()).filter(Outcome::ofEveryRun).toList();

    /** Keeps copies. */
    public Expectations {
        hypotheses = List.copyOf(hypotheses);
        thresholds = List.copyOf(thresholds);
    }

    /** Sentences and nothing else. */
    public static Expectations of(List<String> sentences) {
        return new Expectations(
                sentences.stream()
                        .map(says -> new Hypothesis(says, Optional.empty()))
                        .toList(),
                List.of());
    }

    /** A line for each, sorted, so that their order in the file changes nothing: what a checksum is taken of. */
    public List<String> lines() {
        return Stream.concat(
                        hypotheses.stream().map(Hypothesis::canonical),
                        thresholds.stream().map(Threshold::canonical))
                .sorted()
                .toList();
    }
}
