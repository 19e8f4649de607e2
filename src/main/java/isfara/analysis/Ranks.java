package isfara.analysis;

import java.util.stream.IntStream;

/** The order of values. */
final class Ranks {

    private Ranks() {}

    /** Indexes of the values, the largest value first; equal values in the order in which they stand. */
    static int[] descending(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[b], values[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
