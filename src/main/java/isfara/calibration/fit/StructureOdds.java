package isfara.calibration.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * Which structure the record speaks for: of all structures' lives together, who lived those nearest to it?
 *
 * <p>With equally many lives each, and each structure believed as much before, a structure's share of the nearest estimates its
 * probability given the record, as far as the distance sees it: what the quantities do not tell apart stays undecided, and a share is
 * no proof (Robert, Cornuet, Marin and Pillai 2011, <i>Lack of confidence in approximate Bayesian computation model choice</i>).
 *
 * @param structure which
 * @param near lives of it among the nearest
 * @param share of the nearest
 * @param low lower end of the 95 % interval for the share that endless simulation would give (Clopper and Pearson)
 * @param high upper end
 */
public record StructureOdds(Structure structure, int near, double share, double low, double high) {

    private static final double TAIL = 0.025;

    /**
     * The share of each.
     *
     * @param tables lives from the prior of each structure, equally many, of the same quantities
     * @param distance one and the same for all, its spreads from any of the tables
     * @param count how many are the nearest, and whatever lives are just as near: the order of the tables decides nothing
     */
    public static List<StructureOdds> of(List<Particles> tables, Distance distance, int count) {
        int size = tables.get(0).size();
        double[] all = new double[size * tables.size()];
        for (int s = 0; s < tables.size(); s++) {
            Particles table = tables.get(s);
            if (table.size() != size || !table.quantities().equals(tables.get(0).quantities())) {
                throw new IllegalArgumentException(
                        "structures are compared by tables of equally many lives and the same" + " quantities, found "
                                + table.size() + " and " + size + " lives");
            }
            System.arraycopy(distance.of(table), 0, all, s * size, size);
        }
        int[] nearest = Rejection.places(all, count, -1);
        double tolerance = all[nearest[count - 1]];
        int[] near = new int[tables.size()];
        int total = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] <= tolerance) {
                near[i / size]++;
                total++;
            }
        }
        List<StructureOdds> odds = new ArrayList<>();
        for (int s = 0; s < near.length; s++) {
            odds.add(of(tables.get(s).unknowns().structure(), near[s], total));
        }
        return List.copyOf(odds);
    }

    private static StructureOdds of(Structure structure, int near, int total) {
        double low = near == 0 ? 0 : beta(near, total - near + 1.0, TAIL);
        double high = near == total ? 1 : beta(near + 1.0, total - near, 1 - TAIL);
        return new StructureOdds(structure, near, (double) near / total, low, high);
    }

    private static double beta(double a, double b, double p) {
        return new BetaDistribution(null, a, b)
                .inverseCumulativeProbability(p); // no generator: only the inverse is wanted
    }
}
