package isfara.scenario;

import isfara.parameter.Numeral;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Advice to somebody who wrote a unit behind a number: files have the number alone, its declaration says what it is counted in. What
 * was meant is worked out for the writer to see; the reader never takes it.
 *
 * @param unit what the number is counted in, as declared
 * @param low smallest number allowed
 * @param high largest number allowed
 * @param whole whether it must be a whole number
 */
record Counted(String unit, double low, double high, boolean whole) {

    private static final Pattern WITH_UNIT = Pattern.compile("(\\S*[0-9.])\\s*([%‰/\\p{L}].{0,40})");
    private static final int SIX_DIGITS = 6;

    /** How much of the declared unit is one of another that somebody may write. */
    private static final Map<String, Map<String, Double>> SIZES = Map.of(
            "km", Map.of("m", 0.001, "metre", 0.001, "meter", 0.001, "kilometre", 1.0, "kilometer", 1.0),
            "h", Map.of("hour", 1.0, "min", 1 / 60.0, "minute", 1 / 60.0, "day", 24.0, "week", 168.0),
            "days", Map.of("d", 1.0, "h", 1 / 24.0, "hour", 1 / 24.0, "week", 7.0),
            "people", Map.of("person", 1.0, "men", 1.0, "soldier", 1.0),
            "share", Map.of("%", 0.01, "percent", 0.01, "per cent", 0.01, "‰", 0.001));

    /** What to write in place of a number with a unit; nothing if the text is none. */
    Optional<String> remedy(String text) {
        Matcher said = WITH_UNIT.matcher(text);
        boolean bare = Numeral.number(text).isPresent(); // 1e2 is a number, though no whole one
        if (bare || !said.matches() || Numeral.number(said.group(1)).isEmpty()) {
            return Optional.empty();
        }
        double number = Numeral.number(said.group(1)).getAsDouble();
        String meant = size(said.group(2).strip().toLowerCase(Locale.ROOT))
                .map(size -> new BigDecimal(number * size).round(new MathContext(SIX_DIGITS)))
                .filter(this::allowed)
                .map(found ->
                        found.signum() == 0 ? "0" : found.stripTrailingZeros().toPlainString())
                .map(found -> "need " + found + ", the number alone")
                .orElse("need the number alone");
        String counted = unit.equals("1") || unit.equals("-") ? "it has no unit" : "its unit is " + unit;
        return Optional.of(meant + " (" + counted + "), " + Numeral.range(low, high, "-"));
    }

    private Optional<Double> size(String word) {
        String one = singular(word);
        if (one.equals(singular(unit)) || unit.equals("1" + word)) {
            return Optional.of(1.0);
        }
        String kind = unit.startsWith("share of ") || unit.equals("probability") ? "share" : unit;
        return Optional.ofNullable(SIZES.getOrDefault(kind, Map.of()).get(one));
    }

    private boolean allowed(BigDecimal number) {
        double value = number.doubleValue();
        boolean fraction = number.stripTrailingZeros().scale() > 0;
        return value >= low && value <= high && !(whole && fraction);
    }

    private static String singular(String word) {
        return word.length() > 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
