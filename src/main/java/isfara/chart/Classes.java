package isfara.chart;

import isfara.analysis.Digits;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Numbers from 0 up in a few classes, each with a colour from light to dark. Bounds are round and grow by about two, for a few
 * places have most of what happens.
 *
 * @param bounds between the classes above none, ascending; a number on a bound belongs to the class below
 */
public record Classes(List<Double> bounds) {

    /** For none. */
    public static final Color NONE = Color.WHITE;

    /** RdPu of ColorBrewer (Brewer 2003): lightness alone tells them apart, for people with any kind of colour vision. */
    private static final List<Color> SHADES = List.of(
            new Color(0xFE, 0xE5, 0xE1),
            new Color(0xFC, 0xC5, 0xC0),
            new Color(0xFA, 0x9F, 0xB5),
            new Color(0xF7, 0x68, 0xA1),
            new Color(0xC5, 0x1B, 0x8A),
            new Color(0x7A, 0x01, 0x77));

    private static final double[] ROUND = {1, 2, 5};

    /** Classes for numbers up to a largest one. */
    public static Classes upTo(double largest) {
        if (!(largest > 0)) {
            return new Classes(List.of());
        }
        int decade = (int) StrictMath.floor(StrictMath.log10(largest));
        List<Double> bounds = new ArrayList<>();
        for (int d = decade; bounds.size() < SHADES.size() - 1; d--) {
            for (int r = ROUND.length - 1; r >= 0 && bounds.size() < SHADES.size() - 1; r--) {
                double bound = d >= 0 ? ROUND[r] * StrictMath.pow(10, d) : ROUND[r] / StrictMath.pow(10, -d);
                if (bound < largest) {
                    bounds.add(0, bound);
                }
            }
        }
        return new Classes(List.copyOf(bounds));
    }

    /** The colour of a number of at least 0. */
    public Color of(double value) {
        if (!(value > 0)) {
            return NONE;
        }
        int place = 0;
        while (place < bounds.size() && value > bounds.get(place)) {
            place++;
        }
        return SHADES.get(place);
    }

    /** Entries of a key, from none to the highest class. */
    public List<Key> keys() {
        return keys(Classes::words);
    }

    /** Entries of a key, from none to the highest class, with bounds worded in one's own way. */
    public List<Key> keys(DoubleFunction<String> words) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key.Framed("none", NONE));
        for (int i = 0; i < bounds.size(); i++) {
            String from = i == 0 ? "up to " : words.apply(bounds.get(i - 1)) + " to ";
            keys.add(new Key.Framed(from + words.apply(bounds.get(i)), SHADES.get(i)));
        }
        if (!bounds.isEmpty()) {
            keys.add(new Key.Framed("above " + words.apply(bounds.get(bounds.size() - 1)), SHADES.get(bounds.size())));
        }
        return keys;
    }

    /** Bounds may be too small for two digits behind the point. */
    private static String words(double bound) {
        return bound >= 0.01 ? Digits.number(bound) : BigDecimal.valueOf(bound).toPlainString();
    }
}
