package isfara.world;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of a table. Every question names its column and says what is allowed; a value that is not becomes a fault, and
 * a harmless stand-in is returned so that reading goes on and finds the rest.
 */
final class Row {
    private final String file;
    private final long line;
    private final CSVRecord values;
    private final Faults faults;
    private boolean sound = true;

    Row(String file, long line, CSVRecord values, Faults faults) {
        this.file = file;
        this.line = line;
        this.values = values;
        this.faults = faults;
    }

    void fault(String column, String what) {
        sound = false;
        faults.add(file, line, column + ": " + what);
    }

    /** True while no fault was found in the row: what follows from a wrong value is not worth telling. */
    boolean sound() {
        return sound;
    }

    /** Text that must be there. */
    String text(String column) {
        String found = optionalText(column);
        if (found.isEmpty()) {
            fault(column, "found nothing, need a value");
        }
        return found;
    }

    /** Text, empty if there is none. */
    String optionalText(String column) {
        return values.get(column).strip();
    }

    boolean blank(String column) {
        return optionalText(column).isEmpty();
    }

    int whole(String column, int low, int high) {
        String found = optionalText(column);
        try {
            int value = Integer.parseInt(found);
            if (value >= low && value <= high) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // told below, as for a number out of range
        }
        fault(column, "found " + shown(found) + ", need a whole number, " + low + " to " + high);
        return low;
    }

    /** A count that must agree with what other rows add up to. */
    void equal(String column, long due, String dueTo) {
        int found = whole(column, 0, Integer.MAX_VALUE);
        if (found != due) {
            fault(column, "found " + found + ", need " + due + " to agree with the " + dueTo);
        }
    }

    double number(String column, double low, double high) {
        String found = optionalText(column);
        try {
            double value = new BigDecimal(found).doubleValue(); // takes no NaN, no Infinity, no hexadecimal
            if (value >= low && value <= high) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // told below, as for a number out of range
        }
        fault(column, "found " + shown(found) + ", need a number, " + plain(low) + " to " + plain(high));
        return low;
    }

    /** A number, or NaN if the field is blank. */
    double optionalNumber(String column, double low, double high) {
        return blank(column) ? Double.NaN : number(column, low, high);
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(word(column, Map.of("true", true, "false", false), List.of("true", "false")));
    }

    Side side(String column) {
        Side side = word(column, Map.of("KG", Side.KG, "TJ", Side.TJ), List.of("KG", "TJ"));
        return side == null ? Side.KG : side;
    }

    /** One of the words allowed, as what it stands for; null (and a fault) for any other. */
    <T> T word(String column, Map<String, T> meanings, List<String> allowed) {
        String found = optionalText(column);
        T meaning = meanings.get(found);
        if (meaning == null) {
            fault(column, "found " + shown(found) + ", need one of " + String.join(", ", allowed));
        }
        return meaning;
    }

    /** A constant of an enum, written in lower case; the first (and a fault) for any other word. */
    <E extends Enum<E>> E constant(String column, Class<E> kind) {
        String found = optionalText(column);
        StringBuilder allowed = new StringBuilder();
        for (E constant : kind.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            if (word.equals(found)) {
                return constant;
            }
            allowed.append(allowed.length() == 0 ? "" : ", ").append(word);
        }
        fault(column, "found " + shown(found) + ", need one of " + allowed);
        return kind.getEnumConstants()[0];
    }

    /** The index of the row referred to, which must exist. */
    int reference(String column, Ids ids) {
        return resolved(column, text(column), ids);
    }

    /** The index of the row referred to, or -1 if the field is blank. */
    int optionalReference(String column, Ids ids) {
        return blank(column) ? -1 : resolved(column, optionalText(column), ids);
    }

    /** Ids joined by a semicolon; each must exist. */
    List<Integer> references(String column, Ids ids) {
        if (blank(column)) {
            return List.of();
        }
        return List.of(optionalText(column).split(";", -1)).stream()
                .map(id -> resolved(column, id.strip(), ids))
                .toList();
    }

    GeoPoint point() {
        return new GeoPoint(number("lat", 38, 42), number("lon", 68, 75));
    }

    private int resolved(String column, String id, Ids ids) {
        int index = ids.find(id);
        if (index < 0 && !id.isEmpty() && ids.known()) {
            fault(column, "found " + id + ", " + ids.missing(id));
        }
        return index;
    }

    private static String shown(String found) {
        return found.isEmpty() ? "nothing" : found;
    }

    private static String plain(double bound) {
        return new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
    }
}
