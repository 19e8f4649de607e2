package isfara.analysis.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * How often what happened lay in each part of its forecast. Flat when forecasts are neither too sure nor too vague: high at both
 * ends means too sure, high in the middle too vague, high at one end that they are off to the other side.
 *
 * <p>Each case counts once. Where its number to quote has a chance of its own, that count is spread over the bins it covers
 * (Czado, Gneiting and Held 2009, <i>Biometrics</i> 65, 1254-1261). Ranges are not spread: a wide one would make everything flat.
 *
 * @param counts cases by bin; the bins part 0 to 1 into equal pieces
 * @param cases how many there were
 * @param usualLow fewest cases of a bin that one expects in 90 % of flat histograms, were cases independent
 * @param usualHigh most
 */
public record PitHistogram(List<Double> counts, int cases, int usualLow, int usualHigh) {

    /** Of these, in so many bins; those without a forecast are left out. */
    public static PitHistogram of(List<Pit> pits, int bins) {
        List<Double> counts = new ArrayList<>(Collections.nCopies(bins, 0.0));
        int cases = 0;
        for (Pit pit : pits) {
            if (pit.known()) {
                cases++;
                spread(pit, counts);
            }
        }
        BinomialDistribution flat = new BinomialDistribution(null, cases, 1.0 / bins);
        return new PitHistogram(
                List.copyOf(counts),
                cases,
                flat.inverseCumulativeProbability(0.05),
                flat.inverseCumulativeProbability(0.95));
    }

    private static void spread(Pit pit, List<Double> counts) {
        int bins = counts.size();
        double mass = pit.upTo() - pit.below();
        for (int bin = 0; bin < bins; bin++) {
            double from = StrictMath.max(pit.below(), (double) bin / bins);
            double to = StrictMath.min(pit.upTo(), (bin + 1.0) / bins);
            double part;
            if (mass > 0) {
                part = StrictMath.max(0, to - from) / mass;
            } else {
                part = bin == StrictMath.min(bins - 1, (int) (pit.below() * bins)) ? 1 : 0;
            }
            counts.set(bin, counts.get(bin) + part);
        }
    }
}
