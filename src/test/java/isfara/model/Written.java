package isfara.model;

import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Kind;
import isfara.outcome.Toll;
import isfara.world.Side;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * A history written out, number by number and bit by bit, so that two can be compared; mirrored, the two countries are exchanged as it
 * is written.
 */
public final class Written {

    private final boolean mirrored;

    private Written(boolean mirrored) {
        this.mirrored = mirrored;
    }

    /** All that happened, line by line: days, incidents, episodes, censuses and events. */
    public static List<String> lines(History history) {
        return new Written(false).all(history, history.events());
    }

    /** The same without the levers' own announcements. */
    public static List<String> linesWithoutLevers(History history) {
        List<Event> events = history.events().stream()
                .filter(e -> !(e instanceof Event.LeverChanged))
                .toList();
        return new Written(false).all(history, events);
    }

    /** The lines in a fixed order within the events, as those of one hour may be told in the order of the sides. */
    public static List<String> sorted(History history) {
        return new Written(false).inOrder(history);
    }

    /** The same with the countries exchanged. */
    public static List<String> mirrored(History history) {
        return new Written(true).inOrder(history);
    }

    /** A fingerprint of all lines. */
    public static String hash(History history) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String line : lines(history)) {
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> inOrder(History history) {
        List<Event> none = List.of();
        List<String> lines = all(history, none);
        lines.addAll(history.events().stream().map(this::text).sorted().toList());
        return lines;
    }

    private List<String> all(History history, List<Event> events) {
        List<String> lines = new ArrayList<>();
        for (DayColumn column : DayColumn.values()) {
            lines.add(column + " " + column(history.days(), DayColumn.valueOf(name(column.name()))));
        }
        history.incidents().forEach(i -> lines.add(text(i)));
        history.episodes().forEach(e -> lines.add(text(e)));
        lines.add(side(Side.KG) == Side.KG ? text(history.kgEnd()) : text(history.tjEnd()));
        lines.add(side(Side.KG) == Side.KG ? text(history.tjEnd()) : text(history.kgEnd()));
        lines.add(text(history.reported()) + " reported");
        lines.add(history.engagedHours() + " engaged hours");
        events.forEach(e -> lines.add(text(e)));
        return lines;
    }

    private static String column(Days days, DayColumn column) {
        StringBuilder text = new StringBuilder();
        for (int day = 0; day < days.count(); day++) {
            text.append(Integer.toHexString(Float.floatToIntBits(days.get(day, column))))
                    .append(' ');
        }
        return text.toString();
    }

    private String text(Object value) {
        if (value instanceof Double number) {
            return Long.toHexString(Double.doubleToLongBits(number));
        }
        if (value instanceof Side side) {
            return side(side).name();
        }
        if (value instanceof Toll toll) {
            return toll(toll);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::text).sorted().toList().toString();
        }
        if (value instanceof Record entry) {
            return entry(entry);
        }
        return mirrored && value instanceof String words ? name(words) : value.toString();
    }

    private String entry(Record entry) {
        TreeMap<String, String> parts = new TreeMap<>();
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                parts.put(
                        name(component.getName()), text(component.getAccessor().invoke(entry)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
        return entry.getClass().getSimpleName() + parts;
    }

    private String toll(Toll toll) {
        StringBuilder text = new StringBuilder();
        for (Side side : Side.BOTH) {
            for (Kind kind : Kind.values()) {
                text.append(String.format(Locale.ROOT, "%s %s %d; ", side, kind, toll.of(side(side), kind)));
            }
        }
        return text.toString();
    }

    private Side side(Side side) {
        return mirrored ? side.other() : side;
    }

    /** A name with the countries exchanged wherever it tells them apart. */
    private String name(String of) {
        if (!mirrored) {
            return of;
        }
        String[][] pairs = {{"_KG", "_TJ"}, {"Kg", "Tj"}, {"kg", "tj"}, {"Kyrgyz", "Tajik"}};
        for (String[] pair : pairs) {
            if (of.contains(pair[0])) {
                return of.replace(pair[0], pair[1]);
            }
            if (of.contains(pair[1])) {
                return of.replace(pair[1], pair[0]);
            }
        }
        return of;
    }
}
