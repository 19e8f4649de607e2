package isfara.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where the parameters of one draw stand among all draws of an experiment: which of them are unusually low or high.
 *
 * @param places the parameters that differ between draws, those farthest from the middle first; of equals, in the order of the results
 */
public record DrawRanks(List<Place> places) {

    /**
     * A parameter of the draw.
     *
     * @param name which
     * @param value what the draw has
     * @param lower draws that have less
     * @param higher draws that have more
     * @param draws how many draws there are, itself among them
     */
    public record Place(String name, double value, int lower, int higher, int draws) {

        private int far() {
            return StrictMath.abs(lower - higher);
        }
    }

    /** Of a draw of a scenario. Parameters that a design varies are left out: they are chosen, not drawn. */
    public static DrawRanks of(ResultsFolder results, String scenario, int draw) {
        List<Place> places = new ArrayList<>();
        Conditions conditions = results.conditions(scenario);
        int[] draws = conditions.draws();
        int own = Arrays.binarySearch(draws, draw);
        for (String name : conditions.varying()) {
            if (own >= 0 && !results.manifest().factors().contains(name)) {
                add(places, name, conditions.of(name, draws), own);
            }
        }
        List<Place> sorted = places.stream()
                .sorted(Comparator.comparingInt(Place::far).reversed())
                .toList();
        return new DrawRanks(sorted);
    }

    private static void add(List<Place> places, String name, double[] values, int own) {
        int lower = 0;
        int higher = 0;
        for (double value : values) {
            lower += value < values[own] ? 1 : 0;
            higher += value > values[own] ? 1 : 0;
        }
        if (lower + higher > 0) {
            places.add(new Place(name, values[own], lower, higher, values.length));
        }
    }
}
