package isfara.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A table of words in columns; the last column may be as wide as it likes. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> right = new HashSet<>();

    TextTable(String... head) {
        if (head.length > 0) {
            rows.add(List.of(head));
        }
    }

    <T> TextTable rows(Iterable<T> things, Function<T, List<String>> cells) {
        things.forEach(thing -> rows.add(cells.apply(thing)));
        return this;
    }

    /** Cells of a column, counted from 0, end under each other instead of beginning so: for numbers. */
    TextTable right(int column) {
        right.add(column);
        return this;
    }

    void print(PrintWriter out) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = StrictMath.max(widths[c], row.get(c).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                boolean last = c == columns - 1;
                String space = " ".repeat(widths[c] - row.get(c).length());
                line.append(right.contains(c) ? space + row.get(c) : row.get(c) + (last ? "" : space))
                        .append(last ? "" : "  ");
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
