package isfara.analysis.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the share of lucky strikes among what is called found at {@link #RATE}, however many things were tried.
 *
 * <p>Source: Benjamini and Hochberg 1995, <i>Journal of the Royal Statistical Society B</i> 57, 289-300. It holds for findings that are
 * independent or that hang together positively, as those on the same luck do.
 */
final class FalseDiscoveries {

    /** Share of lucky strikes that is put up with. */
    static final double RATE = 0.05;

    private FalseDiscoveries() {}

    /** Of chances of luck alone: adjusted for how many there are, in the same order. Found is what stays at {@link #RATE} or below. */
    static double[] adjusted(double[] luck) {
        List<Integer> descending = IntStream.range(0, luck.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -luck[i]))
                .toList();
        double[] adjusted = new double[luck.length];
        double least = 1;
        for (int place = 0; place < luck.length; place++) {
            int rank = luck.length - place;
            least = StrictMath.min(least, luck[descending.get(place)] * luck.length / rank);
            adjusted[descending.get(place)] = least;
        }
        return adjusted;
    }
}
