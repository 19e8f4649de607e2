package isfara.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Under which conditions each draw of a scenario was lived through: the numbers that its runs have as parameters and, with a design,
 * as settings of levers. All runs of a draw have the same.
 */
public final class Conditions {

    private final int[] draws;
    private final List<String> names;
    private final double[][] values;

    /**
     * Of so many draws.
     *
     * @param draws their numbers, ascending
     * @param names of the conditions that are numbers
     * @param values condition by condition, then draw by draw; not-a-number where a draw has none
     */
    Conditions(int[] draws, List<String> names, double[][] values) {
        this.draws = draws;
        this.names = List.copyOf(names);
        this.values = values;
    }

    /** Numbers of the draws, ascending. */
    int[] draws() {
        return draws.clone();
    }

    /** Names of all conditions that are numbers. */
    public List<String> names() {
        return names;
    }

    /** Names of those that differ between the draws and are known in each. */
    public List<String> varying() {
        return names.stream().filter(this::varies).toList();
    }

    /** The condition in each of some draws, in their order; not-a-number for a draw that is not here. */
    public double[] of(String name, int[] wanted) {
        double[] row = values[names.indexOf(name)];
        return IntStream.of(wanted)
                .map(draw -> Arrays.binarySearch(draws, draw))
                .mapToDouble(place -> place < 0 ? Double.NaN : row[place])
                .toArray();
    }

    private boolean varies(String name) {
        double[] row = values[names.indexOf(name)];
        return Arrays.stream(row).noneMatch(Double::isNaN)
                && Arrays.stream(row).distinct().count() > 1;
    }
}
