package isfara.calibration.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands at the head of a file of lives: everything that decided what is in it, a line each, so that lives made from other
 * inputs are never mixed in, and one can say what differs.
 *
 * @param lines by name, in order
 */
record Head(Map<String, String> lines) {

    private static final int SHOWN = 5;

    static Head of(Study study) {
        return new Head(study.inputs());
    }

    /** With one more line. */
    Head with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(lines);
        more.put(name, value);
        return new Head(more);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach((name, value) ->
                text.append(flat(name)).append(": ").append(flat(value)).append('\n'));
        return text.toString();
    }

    static Head parse(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            lines.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return new Head(lines);
    }

    /** What is not the same in a file there and in this one, in words; blank when all is. */
    String differences(Head there) {
        List<String> found = new ArrayList<>();
        there.lines.forEach((name, value) -> {
            String now = lines.containsKey(name) ? flat(lines.get(name)) : "nothing";
            if (!now.equals(value)) {
                found.add(name + ": " + value + " there, " + now + " now");
            }
        });
        lines.forEach((name, value) -> {
            if (!there.lines.containsKey(name)) {
                found.add(name + ": nothing there, " + flat(value) + " now");
            }
        });
        int more = found.size() - SHOWN;
        return String.join("; ", found.subList(0, StrictMath.min(SHOWN, found.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String flat(String text) {
        return text.replaceAll("\\R|: ", " ");
    }
}
