package isfara.analysis.discovery;

import isfara.store.ParameterEntry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.stream.Collectors;

/** Boxes as people say them. */
public final class BoxWords {

    private final Map<String, ParameterEntry> declared;

    /** With what is known of parameters; settings of levers, and older results, have nothing there. */
    public BoxWords(Map<String, ParameterEntry> declared) {
        this.declared = declared;
    }

    /** All restrictions: "a above 0.3 (assumed) and b from 2 to 5 (literature)". */
    public String of(FoundBox box) {
        return box.restrictions().stream()
                .map(r -> bounds(r) + (grade(r).isEmpty() ? "" : " (" + grade(r) + ")"))
                .collect(Collectors.joining(" and "));
    }

    /** A restriction with its input. */
    public static String bounds(Restriction r) {
        return r.input() + " "
                + (r.below() && r.above()
                        ? "from " + number(r.low()) + " to " + number(r.high())
                        : r.below() ? "above " + number(r.low()) : "below " + number(r.high()));
    }

    /** What the input rests on; empty when nobody says. */
    public String grade(Restriction r) {
        ParameterEntry entry = declared.get(r.input());
        return entry == null ? "" : entry.evidence();
    }

    /** Three digits that count: parameters may be small. */
    public static String number(double value) {
        return value == 0 || Double.isInfinite(value)
                ? value == 0 ? "0" : ""
                : BigDecimal.valueOf(value)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('-', '\u2212');
    }

    /** A probability, which may be very small. */
    public static String probability(double p) {
        return p < 0.0001 ? "below 0.0001" : number(p);
    }
}
