package isfara.store;

import isfara.world.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody may have meant who asked for what is not there. DuckDB guesses too, but knows nothing of names with dots. */
record Hint(Map<String, List<Field>> tables) {

    private static final Pattern COLUMN = Pattern.compile("column \"([^\"]+)\" not found");
    private static final Pattern DOTTED = Pattern.compile("Referenced table \"([^\"]+)\" not found");

    /** A line on a message of DuckDB: the nearest column where it may help, and the tables. */
    String on(String message) {
        return column(message)
                        .or(() -> dotted(message))
                        .map(line -> line + "\n")
                        .orElse("") + "tables: " + String.join(", ", tables.keySet())
                + " (all their columns: --tables)";
    }

    private Optional<String> column(String message) {
        Matcher found = COLUMN.matcher(message);
        if (!found.find()) {
            return Optional.empty();
        }
        List<String> names = tables.values().stream()
                .flatMap(List::stream)
                .map(Field::name)
                .distinct()
                .toList();
        String nearest = Spelling.nearest(found.group(1), names);
        String holders = tables.entrySet().stream()
                .filter(table ->
                        table.getValue().stream().anyMatch(field -> field.name().equals(nearest)))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return Optional.of(
                "found column " + found.group(1) + ", nearest is " + written(nearest) + " (in " + holders + ")");
    }

    private Optional<String> dotted(String message) {
        Matcher found = DOTTED.matcher(message);
        if (!found.find()) {
            return Optional.empty();
        }
        List<String> names = tables.values().stream()
                .flatMap(List::stream)
                .map(Field::name)
                .filter(name -> name.startsWith(found.group(1) + "."))
                .toList();
        Matcher whole =
                Pattern.compile(Pattern.quote(found.group(1)) + "\\.[\\w.]+").matcher(message);
        String nearest = Spelling.nearest(whole.find() ? whole.group() : found.group(1), names);
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of("a name with a dot stands in double quotes: " + written(nearest));
    }

    private static String written(String name) {
        return name.contains(".") || name.contains("-") ? "\"" + name + "\"" : name;
    }
}
