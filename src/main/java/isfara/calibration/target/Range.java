package isfara.calibration.target;

import isfara.calibration.evidence.Figure;
import isfara.calibration.evidence.Mechanic;
import java.util.List;
import java.util.Optional;

/**
 * From where to where the sources put a number.
 *
 * @param low minus infinity when nobody gives a lower bound
 * @param high infinite when all say "at least"
 */
public record Range(double low, double high) {

    /** A stated number: a bound that was not given is not-a-number. */
    record Stated(double low, double high) {

        static Stated of(Figure figure) {
            return new Stated(figure.low(), figure.high());
        }

        static Stated of(Mechanic row) {
            return new Stated(row.low(), row.high());
        }

        private boolean closed() {
            return !Double.isNaN(low) && !Double.isNaN(high);
        }
    }

    /**
     * The span of what is stated; nothing when nothing is.
     *
     * <p>An "at least" beside closed figures can raise the upper end to its number, and says nothing about the lower; alone, it leaves
     * the range open. "Nearly" is treated likewise, the other way round.
     */
    static Optional<Range> spanning(List<Stated> all) {
        List<Stated> closed = all.stream().filter(Stated::closed).toList();
        double low = closed.stream().mapToDouble(Stated::low).min().orElse(Double.NaN);
        double high = closed.stream().mapToDouble(Stated::high).max().orElse(Double.NaN);
        double atLeast = all.stream()
                .filter(s -> Double.isNaN(s.high()) && !Double.isNaN(s.low()))
                .mapToDouble(Stated::low)
                .max()
                .orElse(Double.NaN);
        double atMost = all.stream()
                .filter(s -> Double.isNaN(s.low()) && !Double.isNaN(s.high()))
                .mapToDouble(Stated::high)
                .min()
                .orElse(Double.NaN);
        if (!closed.isEmpty()) {
            return Optional.of(new Range(
                    Double.isNaN(atMost) ? low : StrictMath.min(low, atMost),
                    Double.isNaN(atLeast) ? high : StrictMath.max(high, atLeast)));
        }
        if (Double.isNaN(atLeast) && Double.isNaN(atMost)) {
            return Optional.empty();
        }
        double from = Double.isNaN(atLeast) ? Double.NEGATIVE_INFINITY : atLeast;
        double to = Double.isNaN(atMost) ? Double.POSITIVE_INFINITY : atMost;
        return Optional.of(new Range(StrictMath.min(from, to), StrictMath.max(from, to)));
    }

    /** What an observation allows. */
    public static Range of(Observation observation) {
        return new Range(observation.low(), observation.high());
    }

    /** Both ends, each added to that of another. */
    Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }

    /** From the lower of the lower ends to the higher of the higher. */
    Range or(Range other) {
        return new Range(StrictMath.min(low, other.low), StrictMath.max(high, other.high));
    }

    /** Moved apart by so much at each end. */
    Range wider(double less, double more) {
        return new Range(low - less, high + more);
    }

    /** To whole numbers outward: a time span of 0.5 hours begins and ends in the same hour or in two that follow each other. */
    Range whole() {
        return new Range(StrictMath.floor(low), StrictMath.ceil(high));
    }

    /** The middle on a scale; the only end when one is open. */
    double middle(Scale scale) {
        if (Double.isInfinite(low)) {
            return high;
        }
        if (Double.isInfinite(high) || low == high) {
            return low;
        }
        double middle = scale.back((scale.of(low) + scale.of(high)) / 2);
        return StrictMath.max(low, StrictMath.min(high, middle));
    }
}
