package isfara.analysis.discovery;

import isfara.analysis.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Under which conditions something goes wrong, as far as the runs tell.
 *
 * @param question what was looked for
 * @param cases what was searched
 * @param ofInterest how many of the cases are of interest
 * @param boxes what was found, one after the other, each among the cases that the earlier ones do not hold; often none
 * @param end why no further box is given, in words
 */
public record Discovery(Question question, Cases cases, int ofInterest, List<FoundBox> boxes, String end) {

    /** Shuffles where many questions are put at once: just enough for one chance in twenty. */
    public static final int QUICK = 39;

    /** Shuffles where one question matters. */
    public static final int THOROUGH = 199;

    /** With fewer cases of interest, or fewer of the others, nothing is searched. */
    static final int FEWEST = 8;

    /**
     * Searches.
     *
     * @param most how many boxes at most, 1 or more
     * @param shuffles how many times chance is given a try: {@link #QUICK} or {@link #THOROUGH}
     * @param seed of the shuffles and resamples
     */
    public static Discovery of(Question question, Cases cases, int most, int shuffles, long seed) {
        int[] weights = new int[cases.count()];
        Arrays.fill(weights, 1);
        List<FoundBox> boxes = new ArrayList<>();
        String end = "";
        while (end.isEmpty()) {
            Optional<String> hopeless = hopeless(cases, weights, !boxes.isEmpty());
            if (boxes.size() == most) {
                end = "no more were asked for";
            } else if (hopeless.isPresent()) {
                end = hopeless.get();
            } else {
                Search search = new Search(cases, weights, shuffles, seed + boxes.size());
                Optional<FoundBox> box = search.box();
                box.ifPresent(found -> {
                    boxes.add(found);
                    takeOut(found, cases, weights);
                });
                end = box.isPresent()
                        ? ""
                        : search.chance() > Search.LEVEL
                                ? "no " + (boxes.isEmpty() ? "" : "further ")
                                        + "box beats chance (as good a one comes out in "
                                        + Digits.percent(search.chance()) + " of shuffles)"
                                : "what distinguishes the cases is spread over too many inputs to be put into a box";
            }
        }
        return new Discovery(question, cases, interest(cases, weightsOfAll(cases)), List.copyOf(boxes), end);
    }

    private static Optional<String> hopeless(Cases cases, int[] weights, boolean more) {
        int count = Arrays.stream(weights).sum();
        int ofInterest = interest(cases, weights);
        if (cases.inputs().isEmpty()) {
            return Optional.of("nothing varies between the draws: there are no conditions to tell apart");
        }
        if (StrictMath.min(ofInterest, count - ofInterest) < FEWEST) {
            return Optional.of("only " + StrictMath.min(ofInterest, count - ofInterest) + " of the " + count
                    + (more ? " cases left are " : " cases are ")
                    + (ofInterest < FEWEST ? "of interest" : "not of interest") + ", too few to search");
        }
        return Optional.empty();
    }

    private static void takeOut(FoundBox box, Cases cases, int[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (box.contains(cases, i)) {
                weights[i] = 0;
            }
        }
    }

    private static int interest(Cases cases, int[] weights) {
        return cases.interest(Box.everything(cases.inputs().size()), weights);
    }

    private static int[] weightsOfAll(Cases cases) {
        int[] all = new int[cases.count()];
        Arrays.fill(all, 1);
        return all;
    }

    /** Share of the cases that are of interest; not-a-number without cases. */
    public double base() {
        return (double) ofInterest / cases.count();
    }
}
