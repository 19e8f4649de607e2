package isfara.parameter;

import isfara.world.Side;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One declared number, as read from its annotation.
 *
 * @param name group, component and, for a half of a {@link Pair}, side: {@code fire.accuracy.KG}
 * @param unit what it is counted in
 * @param value used when nobody says otherwise
 * @param low smallest value allowed
 * @param high largest value allowed
 * @param prior what is believed before any data
 * @param priorLow lower bound of the prior
 * @param priorHigh upper bound of the prior
 * @param meaning what it stands for
 * @param evidence how well it is founded
 * @param source where it comes from
 * @param side whose number it is, when it is half of a pair
 */
public record Declaration(
        String name,
        String unit,
        double value,
        double low,
        double high,
        Prior prior,
        double priorLow,
        double priorHigh,
        String meaning,
        Evidence evidence,
        String source,
        Optional<Side> side) {

    /** Refuses a declaration that contradicts itself: a mistake of ours, found when the program starts. */
    public Declaration {
        require(low <= high, name, "low is above high");
        require(value >= low && value <= high, name, "the value is outside low to high");
        require(priorLow <= priorHigh, name, "the prior's bounds are the wrong way round");
        require(priorLow >= low && priorHigh <= high, name, "the prior reaches outside low to high");
        require(prior != Prior.LOG_UNIFORM || priorLow > 0, name, "a log-uniform prior needs positive bounds");
        require(!meaning.isBlank() && !source.isBlank() && !unit.isBlank(), name, "meaning, source or unit is blank");
    }

    /** Whether a value may stand here; not-a-number never may. */
    public boolean allows(double candidate) {
        return candidate >= low && candidate <= high;
    }

    /**
     * The value that somebody wrote.
     *
     * @throws IllegalArgumentException if it may not stand here; the message says what was found and what is needed
     */
    public double read(String text) {
        String stripped = text.strip();
        OptionalDouble number = Numeral.number(stripped);
        if (number.isEmpty() || !allows(number.getAsDouble())) {
            throw new IllegalArgumentException("found " + (stripped.isEmpty() ? "nothing" : stripped) + ", need "
                    + Numeral.range(low, high, unit));
        }
        return number.getAsDouble();
    }

    /** The prior's value at {@code u} in [0, 1). */
    public double quantile(double u) {
        return prior.quantile(u, value, priorLow, priorHigh);
    }

    /** Whether the prior leaves anything open. */
    public boolean uncertain() {
        return prior != Prior.FIXED && priorLow < priorHigh;
    }

    private static void require(boolean condition, String name, String fault) {
        if (!condition) {
            throw new IllegalArgumentException("parameter " + name + ": " + fault);
        }
    }
}
