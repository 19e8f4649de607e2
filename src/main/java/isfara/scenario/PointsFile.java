package isfara.scenario;

import isfara.intervention.SettingDeclaration;
import isfara.scenario.design.DesignKind;
import isfara.scenario.design.Factor;
import isfara.scenario.design.FactorValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the points of a design from a CSV file: parameters and settings in its first line, a point in every further one. */
final class PointsFile {

    private final ScenarioContext context;
    private final Mistakes mistakes;
    private final FactorReader reader;
    private final List<Factor> factors = new ArrayList<>();
    private final List<Spot> columns = new ArrayList<>();
    private final List<Spot> lines = new ArrayList<>();
    private final List<List<FactorValue>> points = new ArrayList<>();

    PointsFile(ScenarioContext context, Fields fields) {
        this.context = context;
        this.mistakes = fields.mistakes();
        this.reader = new FactorReader(context, fields);
    }

    /** The design; nothing if there is a mistake in the file. */
    Optional<DesignDraft> read(Path file, Spot design) {
        mistakes.reading(file);
        CsvGrid grid;
        try {
            grid = CsvGrid.read(file);
        } catch (CsvGrid.Unreadable e) {
            mistakes.add(Spot.start(file), "file", e.found(), e.remedy());
            return Optional.empty();
        }
        if (grid.lines().size() < 2 || grid.lines().size() - 1 > Design.MOST_POINTS) {
            int found = Math.max(0, grid.lines().size() - 1);
            String need = "need a line of names and 1 to " + Design.MOST_POINTS + " lines of values";
            mistakes.add(Spot.start(file), "file", (found == 0 ? "no" : "" + found) + " points", need);
            return Optional.empty();
        }
        boolean sound = names(file, grid.lines().get(0)) && rows(file, grid);
        return sound
                ? Optional.of(new DesignDraft(
                        new Design(DesignKind.FILE, 0, factors, List.of(), points, context.sectors()),
                        design,
                        columns,
                        lines))
                : Optional.empty();
    }

    private boolean names(Path file, CsvGrid.Line line) {
        for (CsvGrid.Cell cell : line.cells()) {
            Spot spot = new Spot(file, line.number(), cell.column());
            if (line.cells().stream()
                            .filter(c -> c.text().equals(cell.text()))
                            .findFirst()
                            .orElseThrow()
                            .column()
                    < cell.column()) {
                mistakes.add(spot, "design", "a second " + Yaml.told(cell.text()), "need each name once");
            } else {
                reader.named(new Said<>(cell.text(), spot)).ifPresent(factor -> {
                    factors.add(factor);
                    columns.add(spot);
                });
            }
        }
        return factors.size() == line.cells().size();
    }

    private boolean rows(Path file, CsvGrid grid) {
        boolean sound = true;
        Map<List<FactorValue>, Integer> known = new HashMap<>();
        for (CsvGrid.Line line : grid.lines().subList(1, grid.lines().size())) {
            Spot start = new Spot(file, line.number(), 1);
            Optional<List<FactorValue>> point = row(file, line, start);
            sound &= point.isPresent();
            if (point.isPresent()) {
                Integer earlier = known.putIfAbsent(point.get(), line.number());
                if (earlier != null) {
                    mistakes.add(start, "point", "the same as on line " + earlier, "need points that differ");
                    sound = false;
                }
                points.add(point.get());
                lines.add(start);
            }
        }
        return sound;
    }

    private Optional<List<FactorValue>> row(Path file, CsvGrid.Line line, Spot start) {
        if (line.cells().size() != factors.size()) {
            String found = line.cells().size() + (line.cells().size() == 1 ? " value" : " values");
            mistakes.add(start, "point", found, "need " + factors.size() + ", one for each name");
            return Optional.empty();
        }
        List<FactorValue> levels = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            CsvGrid.Cell cell = line.cells().get(f);
            reader.level(factors.get(f), yaml(factors.get(f), cell, new Spot(file, line.number(), cell.column())))
                    .ifPresent(levels::add);
        }
        return levels.size() == factors.size() ? Optional.of(List.copyOf(levels)) : Optional.empty();
    }

    /** A cell as if it stood in an experiment; lists stand in brackets. */
    private static Yaml yaml(Factor factor, CsvGrid.Cell cell, Spot spot) {
        String text = cell.text();
        boolean list =
                factor instanceof Factor.OfSetting of && of.setting().kind().list();
        if (list && text.startsWith("[") && text.endsWith("]")) {
            Stream<String> words = SettingDeclaration.words(text).stream();
            return new Yaml.Items(
                    words.<Yaml>map(word -> new Yaml.Word(word, false, spot)).toList(), spot);
        }
        return new Yaml.Word(text, false, spot);
    }
}
