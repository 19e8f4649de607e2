package isfara.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** The search for one box among the cases that no earlier box holds. Seeded: the same cases give the same box. */
final class Search {

    /** A box is believed when chance gives as good a one less often than this. */
    static final double LEVEL = 0.05;

    private static final int RESAMPLES = 100;

    private final Cases cases;
    private final int[] weights;
    private final RandomGenerator random;
    private final HeldOut heldOut;
    private final int shuffles;
    private double chance = 1;

    /**
     * Among cases.
     *
     * @param weights 1 for those that are searched, 0 for those that an earlier box holds
     * @param shuffles how many times interest is dealt at random, at most
     */
    Search(Cases cases, int[] weights, int shuffles, long seed) {
        this.cases = cases;
        this.weights = weights;
        this.shuffles = shuffles;
        this.random = new Well19937c(seed);
        this.heldOut = new HeldOut(cases, weights, random);
    }

    /** How often chance is as good as the best box; known after the search. */
    double chance() {
        return chance;
    }

    /** The box; nothing when none beats chance. */
    Optional<FoundBox> box() {
        HeldOut.Best best = heldOut.best(cases);
        chance = best.steps() == 0 ? 1 : chance(best.worth());
        if (chance > LEVEL) {
            return Optional.empty();
        }
        List<Box> peeled = boxes();
        int chosen = StrictMath.min(best.steps(), peeled.size() - 1);
        Refinement refinement = new Refinement(cases, weights);
        Box box = refinement.of(peeled.get(chosen));
        return box.restricted().length == 0
                ? Optional.empty()
                : Optional.of(found(box, peeled, chosen, best.steps(), refinement));
    }

    private List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(List.of(Box.everything(cases.inputs().size())));
        for (Cut cut : Peeling.cuts(cases, weights, Integer.MAX_VALUE)) {
            boxes.add(cut.of(boxes.get(boxes.size() - 1)));
        }
        return boxes;
    }

    /**
     * Of all shuffles and the cases as they are, the share that is as good as these. Once so many are as good that the box will not be
     * believed, there is no need for more (Besag and Clifford 1991).
     */
    private double chance(double worth) {
        int enough = (int) StrictMath.ceil(LEVEL * (shuffles + 1));
        int asGood = 0;
        int made = 0;
        while (made < shuffles && asGood < enough) {
            made++;
            asGood += heldOut.best(Shuffle.interest(cases, weights, random)).worth() >= worth ? 1 : 0;
        }
        return asGood == enough ? (double) asGood / made : (asGood + 1.0) / (made + 1);
    }

    private FoundBox found(Box box, List<Box> peeled, int chosen, int steps, Refinement refinement) {
        double[] returns = returns(steps);
        List<Restriction> restrictions = new ArrayList<>();
        for (int input : box.restricted()) {
            double[] range = cases.range(input);
            restrictions.add(new Restriction(
                    cases.inputs().get(input),
                    box.low(input),
                    box.high(input),
                    range[0],
                    range[1],
                    refinement.quasiP(box, input),
                    returns[input]));
        }
        int n = cases.weight(box, weights);
        int hits = cases.interest(box, weights);
        int[] all = ones();
        Box everything = Box.everything(cases.inputs().size());
        int[] tried = heldOut.counts(steps);
        return new FoundBox(
                List.copyOf(restrictions),
                n,
                hits,
                (double) n / cases.count(),
                (double) hits / cases.interest(everything, all),
                (double) hits / n,
                (double) cases.interest(everything, weights) / cases.weight(everything, weights),
                tried[0] == 0 ? Double.NaN : (double) tried[1] / tried[0],
                chance,
                peeled.stream().map(this::step).toList(),
                chosen);
    }

    private PeelStep step(Box box) {
        Box everything = Box.everything(cases.inputs().size());
        double n = cases.weight(box, weights);
        double hits = cases.interest(box, weights);
        return new PeelStep(
                box.restricted().length,
                n / cases.weight(everything, weights),
                hits / cases.interest(everything, weights),
                hits / n);
    }

    /** For each input, how often the same search restricts it when the draws are resampled with replacement. */
    private double[] returns(int steps) {
        int[] draws = cases.distinctDraws();
        double[] returns = new double[cases.inputs().size()];
        for (int b = 0; b < RESAMPLES; b++) {
            int[] times = new int[draws.length];
            for (int d = 0; d < draws.length; d++) {
                times[random.nextInt(draws.length)]++;
            }
            int[] resampled = new int[cases.count()];
            for (int i = 0; i < resampled.length; i++) {
                resampled[i] = weights[i] * times[Arrays.binarySearch(draws, cases.draw(i))];
            }
            Box box = new Refinement(cases, resampled).of(Peeling.box(cases, resampled, steps));
            for (int input : box.restricted()) {
                returns[input] += 1.0 / RESAMPLES;
            }
        }
        return returns;
    }

    private int[] ones() {
        int[] ones = new int[cases.count()];
        Arrays.fill(ones, 1);
        return ones;
    }
}
