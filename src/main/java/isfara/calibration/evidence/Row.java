package isfara.calibration.evidence;

import isfara.outcome.Level;
import isfara.outcome.Trigger;
import isfara.world.Side;
import isfara.world.Spelling;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of a table. What is wrong with a value is noted, and a harmless stand-in returned, so that reading goes on and finds the
 * rest.
 */
final class Row {
    private static final String UNKNOWN = "unknown";
    private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);

    private final String file;
    private final long line;
    private final CSVRecord values;
    private final List<String> mistakes;

    Row(String file, long line, CSVRecord values, List<String> mistakes) {
        this.file = file;
        this.line = line;
        this.values = values;
        this.mistakes = mistakes;
    }

    long line() {
        return line;
    }

    /** Notes that a value is wrong. */
    void mistake(String column, String found, String remedy) {
        mistakes.add(file + ":" + line + ":" + position(column) + ": " + column + ": found "
                + (found.isEmpty() ? "nothing" : found) + ", " + remedy);
    }

    /** A value; empty when blank or when there is no such column. */
    String get(String column) {
        return values.isMapped(column) ? values.get(column).strip() : "";
    }

    /** A value that must be there. */
    String text(String column) {
        String found = get(column);
        if (found.isEmpty()) {
            mistake(column, found, "need a value");
        }
        return found;
    }

    /** A number, or not-a-number when blank. */
    double number(String column) {
        String found = get(column);
        if (found.isEmpty()) {
            return Double.NaN;
        }
        try {
            double value = new BigDecimal(found).doubleValue(); // takes no NaN, no Infinity, no hexadecimal
            if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // told below, as for a negative number
        }
        mistake(column, found, "need a number, 0 or more, or nothing");
        return Double.NaN;
    }

    /** Checks that a pair of bounds is in order. */
    void ordered(String low, double lowValue, String high, double highValue) {
        if (lowValue > highValue) {
            mistake(high, get(high), "need " + get(low) + " or more, as " + low + " says");
        }
    }

    LocalDate date(String column) {
        String found = get(column);
        try {
            return LocalDate.parse(found);
        } catch (DateTimeException notADate) {
            mistake(column, found, "need a date such as 2021-04-28");
            return STAND_IN;
        }
    }

    PartialDate partialDate(String column) {
        String found = get(column);
        return PartialDate.parse(found).orElseGet(() -> {
            mistake(column, found, "need a date such as 2021-04-28, 2021-04 or 2021, or " + PartialDate.UNDATED);
            return new PartialDate(PartialDate.UNDATED, LocalDate.MIN, LocalDate.MAX);
        });
    }

    Level level(String column) {
        String found = get(column);
        for (Level level : Level.values()) {
            if (found.equals(Integer.toString(level.ordinal()))) {
                return level;
            }
        }
        mistake(column, found, "need a level, 0 to 4");
        return Level.ALTERCATION;
    }

    /** The cause; nothing when it is unknown. */
    Optional<Trigger> trigger(String column) {
        String found = get(column);
        List<String> words = new ArrayList<>();
        for (Trigger trigger : Trigger.values()) {
            if (found.equals(trigger.word())) {
                return Optional.of(trigger);
            }
            words.add(trigger.word());
        }
        words.add(UNKNOWN);
        if (!found.equals(UNKNOWN)) {
            mistake(
                    column,
                    found,
                    "nearest is " + Spelling.nearest(found, words) + ", need one of " + String.join(", ", words));
        }
        return Optional.empty();
    }

    Whose whose(String column) {
        String found = get(column);
        for (Whose whose : Whose.values()) {
            if (found.equals(whose.word())) {
                return whose;
            }
        }
        mistake(column, found, "need KG, TJ or both");
        return Whose.BOTH;
    }

    /** A side, or nothing when blank. */
    Optional<Side> side(String column) {
        String found = get(column);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        for (Side side : Side.BOTH) {
            if (found.equals(side.name())) {
                return Optional.of(side);
            }
        }
        mistake(column, found, "need KG, TJ or nothing");
        return Optional.empty();
    }

    /** Checks that an id stands in another table. */
    void refersTo(String column, String id, Collection<String> ids, String what) {
        if (!id.isEmpty() && !ids.isEmpty() && !ids.contains(id)) {
            mistake(column, id, "no such " + what + "; nearest is " + Spelling.nearest(id, ids));
        }
    }

    /** Where a column begins in its line, counted from 1: exact where fields are quoted only when they must be. */
    private int position(String column) {
        int position = 1;
        for (String name : values.getParser().getHeaderNames()) {
            if (name.equals(column)) {
                return position;
            }
            String field = values.get(name);
            boolean quoted = field.indexOf(',') >= 0 || field.indexOf('"') >= 0;
            position += field.length()
                    + 1
                    + (quoted ? 2 + (int) field.chars().filter(c -> c == '"').count() : 0);
        }
        return 1;
    }
}
