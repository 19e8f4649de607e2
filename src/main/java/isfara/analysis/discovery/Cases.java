package isfara.analysis.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is searched: cases, the inputs of each, and which of them are of interest.
 *
 * <p>A case is a draw or, with a design, a draw at a point. Cases of one draw share luck and parameters.
 */
public final class Cases {

    private final List<String> inputs;
    private final double[][] values;
    private final boolean[] interest;
    private final int[] draws;
    private final int[] points;
    private final int[][] order;

    /**
     * Cases.
     *
     * @param inputs names of the inputs
     * @param values input by input, then case by case; all known
     * @param interest which cases are of interest
     * @param draws the draw of each case
     * @param points the point of the design of each case; all 0 without a design
     */
    public Cases(List<String> inputs, double[][] values, boolean[] interest, int[] draws, int[] points) {
        this.inputs = List.copyOf(inputs);
        this.values = values;
        this.interest = interest;
        this.draws = draws;
        this.points = points;
        this.order = new int[values.length][];
        for (int input = 0; input < values.length; input++) {
            double[] of = values[input];
            order[input] = IntStream.range(0, interest.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> of[i]))
                    .mapToInt(i -> i)
                    .toArray();
        }
    }

    /** Cases that are a draw each. */
    public Cases(List<String> inputs, double[][] values, boolean[] interest) {
        this(inputs, values, interest, IntStream.range(0, interest.length).toArray(), new int[interest.length]);
    }

    private Cases(Cases other, boolean[] interest) {
        this.inputs = other.inputs;
        this.values = other.values;
        this.interest = interest;
        this.draws = other.draws;
        this.points = other.points;
        this.order = other.order;
    }

    /** The same cases, of which others are of interest. */
    Cases with(boolean[] others) {
        return new Cases(this, others);
    }

    /** How many there are. */
    public int count() {
        return interest.length;
    }

    /** Names of the inputs. */
    public List<String> inputs() {
        return inputs;
    }

    /** An input of a case. */
    public double value(int input, int at) {
        return values[input][at];
    }

    /** Whether a case is of interest. */
    public boolean ofInterest(int at) {
        return interest[at];
    }

    int draw(int at) {
        return draws[at];
    }

    int point(int at) {
        return points[at];
    }

    /** The cases by their value of an input, ascending; equal ones as they stand. */
    int[] order(int input) {
        return order[input];
    }

    /** From where to where an input reaches. */
    double[] range(int input) {
        int[] sorted = order[input];
        return new double[] {values[input][sorted[0]], values[input][sorted[sorted.length - 1]]};
    }

    /** Cases within a box, each counted with its weight. */
    int weight(Box box, int[] weights) {
        return IntStream.range(0, count())
                .filter(i -> weights[i] > 0 && box.contains(this, i))
                .map(i -> weights[i])
                .sum();
    }

    /** Cases of interest within a box, each counted with its weight. */
    int interest(Box box, int[] weights) {
        return IntStream.range(0, count())
                .filter(i -> weights[i] > 0 && interest[i] && box.contains(this, i))
                .map(i -> weights[i])
                .sum();
    }

    /** The draws there are, ascending. */
    int[] distinctDraws() {
        return Arrays.stream(draws).distinct().sorted().toArray();
    }
}
