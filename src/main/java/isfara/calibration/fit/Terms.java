package isfara.calibration.fit;

import isfara.calibration.target.Group;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import isfara.calibration.target.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which observations make up a {@link Distance}, and which cannot.
 *
 * @param counted in the order of the observations
 * @param leftOut and why
 */
record Terms(List<Distance.Term> counted, List<Distance.LeftOut> leftOut) {

    static Terms of(List<Quantity> quantities, List<Observation> observations, Particles prior) {
        Terms terms = new Terms(new ArrayList<>(), new ArrayList<>());
        Set<String> seen = new HashSet<>();
        for (Observation observation : observations) {
            if (observation.fitted()) {
                if (!seen.add(observation.quantity())) {
                    throw new IllegalArgumentException("observed twice: " + observation.quantity());
                }
                terms.add(quantity(quantities, observation.quantity()), observation, prior);
            }
        }
        if (terms.counted.isEmpty()) {
            throw new IllegalArgumentException("nothing to fit: no fitted observation of a quantity that varies");
        }
        return terms;
    }

    private void add(Quantity quantity, Observation observation, Particles prior) {
        int column = prior.quantities().indexOf(quantity.id());
        if (column < 0) {
            throw new IllegalArgumentException("not simulated: " + quantity.id());
        }
        double spread = Spread.of(prior, column, quantity.scale());
        float low = lowest(quantity.scale(), observation.low());
        float high = (float) quantity.scale().of(observation.high());
        Distance.Term term = new Distance.Term(quantity, column, low, high, spread);
        if (!says(term)) {
            leftOut.add(new Distance.LeftOut(quantity.id(), "its range has no ends"));
        } else if (!(spread > 0)) {
            leftOut.add(new Distance.LeftOut(quantity.id(), "it never varies over lives from the prior"));
        } else {
            counted.add(term);
        }
    }

    /** A lower end below all that the scale can show is none. */
    private static float lowest(Scale scale, double low) {
        float scaled = (float) scale.of(low);
        return Float.isNaN(scaled) ? Float.NEGATIVE_INFINITY : scaled;
    }

    private static Quantity quantity(List<Quantity> quantities, String id) {
        return quantities.stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("observation of an unknown quantity: " + id));
    }

    /** Weights that sum to 1, equal for groups. Terms whose range has no ends count nothing and are no members of their group. */
    static double[] weights(List<Distance.Term> terms) {
        int[] members = new int[Group.values().length];
        double groups = 0;
        for (Distance.Term term : terms) {
            if (says(term) && members[term.quantity().group().ordinal()]++ == 0) {
                groups++;
            }
        }
        double[] weights = new double[terms.size()];
        for (int j = 0; j < weights.length; j++) {
            Distance.Term term = terms.get(j);
            weights[j] =
                    says(term) ? 1 / (groups * members[term.quantity().group().ordinal()]) : 0;
        }
        return weights;
    }

    private static boolean says(Distance.Term term) {
        return !(term.low() == Float.NEGATIVE_INFINITY && term.high() == Float.POSITIVE_INFINITY);
    }
}
