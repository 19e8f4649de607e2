package isfara.analysis.discovery;

import java.util.List;

/**
 * Conditions under which cases of interest are frequent.
 *
 * @param restrictions all of which hold in the box, in the order of the inputs
 * @param cases how many are in it; of a further box, without those of earlier ones
 * @param ofInterest how many of these are of interest
 * @param mass its share of all cases
 * @param coverage its share of all cases of interest
 * @param density share of its cases that are of interest
 * @param base share of interest among the cases that were searched for it
 * @param heldOutDensity density of boxes drawn in the same way on draws that had no part in drawing them; mostly lower than the density,
 *     and the fairer number; not-a-number when these boxes held none of them
 * @param chance how often as good a box comes out when the cases of interest are dealt at random
 * @param trajectory of the peeling, from all cases to the smallest box
 * @param chosen the place in the trajectory where peeling was stopped
 */
public record FoundBox(
        List<Restriction> restrictions,
        int cases,
        int ofInterest,
        double mass,
        double coverage,
        double density,
        double base,
        double heldOutDensity,
        double chance,
        List<PeelStep> trajectory,
        int chosen) {

    /** Whether a case lies in it. */
    public boolean contains(Cases all, int at) {
        return restrictions.stream().allMatch(r -> {
            double value = all.value(all.inputs().indexOf(r.input()), at);
            return value >= r.low() && value <= r.high();
        });
    }
}
