package isfara.experiment;

import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.scenario.CsvGrid;
import isfara.world.Spelling;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads parameter draws from a CSV file in UTF-8.
 *
 * <p>The first line names parameters as they are declared, in any order, and perhaps {@code weight} (0 or more, not all 0);
 * every further line is a draw. Lines that begin with {@code #} are comments: they say where the draws come from. Anything else
 * is a mistake, and all mistakes are told at once.
 */
public final class DrawsFile {

    private static final String WEIGHT = "weight";

    private final Path file;
    private final ParameterSpace space;
    private final List<String> faults = new ArrayList<>();
    private final List<Declaration> columns = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> cumulative = new ArrayList<>();
    private int weightColumn = -1;

    private DrawsFile(Path file, ParameterSpace space) {
        this.file = file;
        this.space = space;
    }

    /**
     * Reads a file.
     *
     * @throws DrawsException with every mistake, a line each, if it cannot be used as it is
     */
    public static ParameterSource.Table read(Path file, ParameterSpace space) {
        return new DrawsFile(file, space).read();
    }

    private ParameterSource.Table read() {
        CsvGrid grid = grid();
        grid.lines().stream().limit(1).forEach(this::header);
        grid.lines().stream().skip(1).forEach(this::row);
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(file + ":1:1: found no draws, need a header and at least one line of values");
        }
        if (faults.isEmpty() && weightColumn >= 0 && !(cumulative.get(cumulative.size() - 1) > 0)) {
            faults.add(file + ": weight: found only zeros, need at least one positive weight");
        }
        stopAtFaults();
        List<String> names = columns.stream().map(Declaration::name).toList();
        return new ParameterSource.Table(file.toString(), grid.sha256(), names, rows, cumulative, grid.notes());
    }

    private CsvGrid grid() {
        try {
            return CsvGrid.read(file);
        } catch (CsvGrid.Unreadable e) {
            throw new DrawsException(List.of(file + ": " + e.found() + ", " + e.remedy()), e);
        }
    }

    private void header(CsvGrid.Line line) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String name = line.cells().get(i).text();
            if (!seen.add(name)) {
                fault(line, i, "column: found " + name + " a second time, need each name once");
            } else if (name.equals(WEIGHT)) {
                weightColumn = i;
            } else if (space.declaration(name).isPresent()) {
                columns.add(space.declaration(name).get());
            } else {
                List<String> names = new ArrayList<>(
                        space.declarations().stream().map(Declaration::name).toList());
                names.add(WEIGHT);
                fault(
                        line,
                        i,
                        "column: found " + shown(name) + ", need the name of a parameter or " + WEIGHT + "; nearest is "
                                + Spelling.nearest(name, names));
            }
        }
        stopAtFaults(); // without its header nothing can be said of the lines below
        if (columns.isEmpty()) {
            faults.add(file + ":" + line.number() + ":1: found no parameter, need at least one column that names one");
        }
    }

    private void row(CsvGrid.Line line) {
        int expected = columns.size() + (weightColumn < 0 ? 0 : 1);
        if (line.cells().size() != expected) {
            faults.add(file + ":" + line.number() + ":1: found " + line.cells().size() + " values, need " + expected
                    + ", one a column of the header");
            return;
        }
        double[] row = new double[columns.size()];
        int column = 0;
        for (int i = 0; i < line.cells().size(); i++) {
            if (i == weightColumn) {
                double before = cumulative.isEmpty() ? 0 : cumulative.get(cumulative.size() - 1);
                cumulative.add(before + number(line, i, WEIGHT, 0, Double.MAX_VALUE, "a share"));
            } else {
                Declaration d = columns.get(column);
                row[column++] = number(line, i, d.name(), d.low(), d.high(), d.unit());
            }
        }
        rows.add(row);
    }

    private double number(CsvGrid.Line line, int i, String name, double low, double high, String unit) {
        String found = line.cells().get(i).text();
        try {
            double value = new BigDecimal(found).doubleValue();
            if (value >= low && value <= high) {
                return value;
            }
        } catch (NumberFormatException notNumber) {
            fault(line, i, name + ": found " + shown(found) + ", need a number such as 0.25");
            return low;
        }
        fault(line, i, name + ": found " + found + ", need " + low + " to " + high + " (" + unit + ")");
        return low;
    }

    private void fault(CsvGrid.Line line, int field, String what) {
        faults.add(file + ":" + line.number() + ":" + line.cells().get(field).column() + ": " + what);
    }

    private void stopAtFaults() {
        if (!faults.isEmpty()) {
            throw new DrawsException(faults);
        }
    }

    private static String shown(String found) {
        return found.isEmpty() ? "nothing" : found;
    }
}
