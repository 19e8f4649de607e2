package isfara.scenario;

import java.util.List;

/**
 * Values that belong together, each with where it came from.
 *
 * @param title what they are
 * @param lines the values
 */
public record Section(String title, List<Line> lines) {

    private static final int WIDEST = 60;

    /** Keeps a copy. */
    public Section {
        lines = List.copyOf(lines);
    }

    /**
     * One value.
     *
     * @param key what it is
     * @param value as files write it
     * @param origin where it came from: a file and line, a situation, or a declaration
     */
    public record Line(String key, String value, String origin) {

        private String said() {
            return "  " + key + ": " + value;
        }
    }

    /** The same values said to be those of a scenario that was told before. */
    public Section asIn(String scenario) {
        return new Section(title + ": as in " + scenario, List.of());
    }

    /** Sections as text: under each title one value in a line, its origin behind a {@code #}. */
    public static String text(List<Section> sections) {
        int width = sections.stream()
                .flatMap(section -> section.lines().stream())
                .mapToInt(line -> line.said().length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            text.append(section.title()).append('\n');
            for (Line line : section.lines()) {
                text.append(line.said())
                        .append(" ".repeat(Math.max(0, width - line.said().length())));
                text.append("  # ").append(line.origin()).append('\n');
            }
        }
        return text.toString();
    }
}
