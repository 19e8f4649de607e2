package isfara.scenario;

import isfara.parameter.Declaration;
import isfara.parameter.Numeral;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Turns what stands in a file into values, strictly: what is not plainly a date, a number, a list is a mistake. Nothing comes back
 * when there was one, or when there was nothing to read.
 */
final class Fields {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** How a date is written. */
    static final String A_DATE = "a date such as 2022-11-01";

    private static final Pattern DIGITS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Longest title, in characters: it stands in tables and above charts. */
    static final int LONGEST_TITLE = 200;

    /** Longest text of any other kind. */
    static final int LONGEST_TEXT = 2_000;

    private final Mistakes mistakes;

    Fields(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    /** The values of the keys that are allowed here; others, and a key's second appearance, are mistakes. */
    Map<String, Yaml> of(Yaml.Table table, List<String> allowed) {
        Map<String, Yaml> values = new LinkedHashMap<>();
        for (Yaml.Entry entry : unique(table)) {
            String key = entry.key().text();
            if (allowed.contains(key)) {
                values.put(key, entry.value());
            } else {
                mistakes.unknown(entry.key().spot(), "key", key, allowed, "allowed: " + String.join(", ", allowed));
            }
        }
        return values;
    }

    /** The allowed keys that were said, well or badly: of one that nobody knows, the nearest was meant. */
    Set<String> said(Yaml.Table table, List<String> allowed) {
        Set<String> said = new TreeSet<>();
        for (Yaml.Entry entry : table.entries()) {
            String key = entry.key().text();
            said.add(allowed.contains(key) ? key : Mistakes.nearest(key, allowed));
        }
        return said;
    }

    /** The entries of a table without a key's second appearances, which are mistakes. */
    List<Yaml.Entry> unique(Yaml.Table table) {
        Map<String, Yaml.Entry> first = new LinkedHashMap<>();
        for (Yaml.Entry entry : table.entries()) {
            Yaml.Entry earlier = first.putIfAbsent(entry.key().text(), entry);
            if (earlier != null) {
                String key = Yaml.told(entry.key().text());
                int line = earlier.key().spot().line();
                mistakes.add(
                        entry.key().spot(), key, "a second " + key, "need one (the first is on line " + line + ")");
            }
        }
        return new ArrayList<>(first.values());
    }

    Optional<Yaml.Table> table(Yaml value, String where) {
        return value instanceof Yaml.Table table ? Optional.of(table) : refuse(value, where, "need keys with values");
    }

    Optional<Yaml.Items> items(Yaml value, String where, String example) {
        return value instanceof Yaml.Items items ? Optional.of(items) : refuse(value, where, "need " + example);
    }

    /** A sentence or a name, its blanks and line breaks made single blanks. */
    Optional<Said<String>> words(Yaml value, String where) {
        if (!(value instanceof Yaml.Word word) || word.absent() || word.text().isBlank()) {
            return refuse(value, where, "need words");
        }
        String text = word.text().strip().replaceAll("\\s+", " ");
        int longest = where.equals("title") ? LONGEST_TITLE : LONGEST_TEXT;
        if (text.length() > longest) {
            mistakes.add(word.spot(), where, text.length() + " characters", "need at most " + longest);
            return Optional.empty();
        }
        return Optional.of(new Said<>(text, word.spot()));
    }

    Optional<Said<LocalDate>> date(Yaml value, String where) {
        if (value instanceof Yaml.Word word) {
            try {
                return Optional.of(new Said<>(LocalDate.parse(word.text(), DATE), word.spot()));
            } catch (DateTimeParseException e) {
                return refuse(value, where, possible(word.text()));
            }
        }
        return refuse(value, where, "need " + A_DATE);
    }

    /** What to write in place of a date that cannot be read, or of a day that never was. */
    private static String possible(String text) {
        if (!DIGITS.matcher(text).matches()) {
            return "need " + A_DATE;
        }
        int month = Integer.parseInt(text.substring(5, 7));
        if (month < 1 || month > 12) {
            return "need a month from 01 to 12, as in 2022-11-01";
        }
        YearMonth said = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
        return "need a day from 01 to " + said.lengthOfMonth() + ", all that " + said + " has";
    }

    Optional<Said<Long>> whole(Yaml value, String where, long low, long high, String unit) {
        String range = low == Long.MIN_VALUE ? "such as 20221019" : Numeral.range((double) low, (double) high, unit);
        if (!(value instanceof Yaml.Word word)
                || word.quoted()
                || Numeral.whole(word.text()).isEmpty()) {
            Counted counted = new Counted(unit, low, high, true);
            return refuse(value, where, plain(value, counted).orElse("need a whole number, " + range));
        }
        long number = Numeral.whole(word.text()).orElseThrow();
        return number >= low && number <= high
                ? Optional.of(new Said<>(number, word.spot()))
                : refuse(value, where, "need " + range);
    }

    Optional<Said<Double>> number(Yaml value, Declaration declared) {
        String range = Numeral.range(declared.low(), declared.high(), declared.unit());
        Counted counted = new Counted(declared.unit(), declared.low(), declared.high(), false);
        return number(value, declared.name(), declared.low(), declared.high(), range, counted);
    }

    Optional<Said<Double>> number(Yaml value, String where, double low, double high, String range) {
        return number(value, where, low, high, range, new Counted("1", low, high, false));
    }

    private Optional<Said<Double>> number(
            Yaml value, String where, double low, double high, String range, Counted counted) {
        if (!(value instanceof Yaml.Word word)
                || word.quoted()
                || Numeral.number(word.text()).isEmpty()) {
            return refuse(value, where, plain(value, counted).orElse("need a number, " + range));
        }
        double number = Numeral.number(word.text()).orElseThrow();
        return number >= low && number <= high
                ? Optional.of(new Said<>(number, word.spot()))
                : refuse(value, where, "need " + range);
    }

    /** What to write in place of a number that is quoted or has its unit behind it; nothing for what is none at all. */
    static Optional<String> plain(Yaml value, Counted counted) {
        if (!(value instanceof Yaml.Word word)) {
            return Optional.empty();
        }
        boolean number = Numeral.number(word.text()).isPresent();
        return number && word.quoted()
                ? Optional.of("need " + word.text() + " without quotes")
                : counted.remedy(word.text());
    }

    Optional<Boolean> yesOrNo(Yaml value, String where) {
        if (value instanceof Yaml.Word word && !word.quoted() && word.text().matches("yes|no")) {
            return Optional.of(word.text().equals("yes"));
        }
        return refuse(value, where, "need yes or no");
    }

    <T> Optional<T> refuse(Yaml value, String where, String remedy) {
        if (!(value instanceof Yaml.Refused)) {
            mistakes.add(value.spot(), where, value.told(), remedy);
        }
        return Optional.empty();
    }
}
