package isfara.scenario;

import java.util.List;

/**
 * A scenario as it will run, with where each value came from.
 *
 * @param scenario the scenario
 * @param lines every value, in a fixed order
 */
public record ResolvedScenario(Scenario scenario, List<Line> lines) {

    private static final int WIDEST = 56;

    /** Keeps a copy of the lines. */
    public ResolvedScenario {
        lines = List.copyOf(lines);
    }

    /**
     * One value.
     *
     * @param key what it is
     * @param value as files write it
     * @param origin where it came from: a file and line, a situation, or a declaration
     */
    public record Line(String key, String value, String origin) {}

    /** All of it as text, one value in a line, its origin behind a {@code #}. */
    public String describe() {
        int width = lines.stream()
                .mapToInt(line -> line.key().length() + 2 + line.value().length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String said = line.key() + ": " + line.value();
            text.append(said).append(" ".repeat(Math.max(0, width - said.length())));
            text.append("  # ").append(line.origin()).append('\n');
        }
        return text.toString();
    }
}
