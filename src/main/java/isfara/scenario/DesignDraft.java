package isfara.scenario;

import java.util.List;

/**
 * A design as its file has it, with where things stand: its scenarios have not been looked at.
 *
 * @param design the design
 * @param spot where it begins
 * @param factors where each factor is named
 * @param points where each point stands; none if a rule makes them
 */
record DesignDraft(Design design, Spot spot, List<Spot> factors, List<Spot> points) {

    /** Where a point stands, or the factor of a name, or the whole design. */
    Spot spot(int point, String factor) {
        if (!points.isEmpty()) {
            return points.get(point);
        }
        for (int f = 0; f < factors.size(); f++) {
            if (design.factors().get(f).name().equals(factor)) {
                return factors.get(f);
            }
        }
        return spot;
    }
}
