package isfara.analysis.discovery;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;

/** Deals at random what belongs to nobody in particular. */
final class Shuffle {

    private Shuffle() {}

    /** A random order of the numbers from 0 (Fisher and Yates). */
    static int[] places(int count, RandomGenerator random) {
        int[] places = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = places[i];
            places[i] = places[j];
            places[j] = swapped;
        }
        return places;
    }

    /**
     * The cases with interest dealt anew, as if no input mattered. Draws change places and, with a design, so do points; what one draw
     * or one point has in common stays together. Where the case whose interest should come has been taken out, a random one comes.
     *
     * @param weights 0 for cases that have been taken out
     */
    static Cases interest(Cases cases, int[] weights, RandomGenerator random) {
        int[] there =
                IntStream.range(0, cases.count()).filter(i -> weights[i] > 0).toArray();
        int[] draws = IntStream.of(there).map(cases::draw).distinct().sorted().toArray();
        int[] points = IntStream.of(there).map(cases::point).distinct().sorted().toArray();
        Map<Long, Integer> byPlace = new HashMap<>();
        for (int i : there) {
            byPlace.put(place(cases.draw(i), cases.point(i)), i);
        }
        int[] draw = places(draws.length, random);
        int[] point = places(points.length, random);
        boolean[] dealt = new boolean[cases.count()];
        for (int i : there) {
            int from = draws[draw[Arrays.binarySearch(draws, cases.draw(i))]];
            int at = points[point[Arrays.binarySearch(points, cases.point(i))]];
            Integer other = byPlace.get(place(from, at));
            dealt[i] = cases.ofInterest(other == null ? there[random.nextInt(there.length)] : other);
        }
        return cases.with(dealt);
    }

    private static long place(int draw, int point) {
        return (long) draw << 32 | point;
    }
}
