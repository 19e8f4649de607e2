package isfara.analysis;

import isfara.outcome.Column;
import isfara.outcome.DayColumn;
import isfara.outcome.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Makes a folder of results with the shape of real ones, by dice: most runs have a few deaths or none, some have a war with
 * scores of dead and ten thousands displaced for about two weeks. Scenarios share the luck of a replication.
 */
public final class SyntheticResults {

    /** A made-up scenario: how many times as likely a war is, and how many times as bad. */
    public record Made(String name, String title, double wars, double severity) {}

    /** Four scenarios like those of the headline experiment. */
    public static final List<Made> HEADLINE = List.of(
            new Made("baseline", "The border as it was", 1, 1),
            new Made("csto-peacekeepers", "A small CSTO contingent on the contested sectors", 0.6, 0.8),
            new Made("civilian-militias", "Armed village militias on both sides", 1.5, 1.2),
            new Made("peacekeepers-and-militias", "Both: contingent and militias", 0.95, 1));

    private static final String KEYS = "run VARCHAR, scenario VARCHAR, draw INTEGER, seed_index INTEGER";

    private final Path folder;
    private final List<Made> scenarios;
    private final int draws;
    private final int seedsPerDraw;
    private final int days;
    private double warChance = 0.18;
    private int cutShortEvery = Integer.MAX_VALUE;
    private boolean older;
    private String title = "Peacekeepers, militias, both or neither";

    public SyntheticResults(Path folder, List<Made> scenarios, int draws, int seedsPerDraw, int days) {
        this.folder = folder;
        this.scenarios = scenarios;
        this.draws = draws;
        this.seedsPerDraw = seedsPerDraw;
        this.days = days;
    }

    /** Mean chance of a war in the baseline. */
    public SyntheticResults warChance(double chance) {
        warChance = chance;
        return this;
    }

    /** Every so many runs one stops half-way. */
    public SyntheticResults cutShortEvery(int runs) {
        cutShortEvery = runs;
        return this;
    }

    /** Without the tables that results of older versions did not have. */
    public SyntheticResults older() {
        older = true;
        return this;
    }

    public SyntheticResults title(String text) {
        title = text;
        return this;
    }

    /** Writes the folder. */
    public Path write() throws IOException, SQLException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("manifest.json"), manifest(), StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE runs (" + KEYS + ", seed BIGINT, \"shots.mortarRate\" DOUBLE, "
                    + columns(Outcome.values()) + ")");
            sql.execute(
                    "CREATE TABLE daily (" + KEYS + ", day INTEGER, date DATE, " + columns(DayColumn.values()) + ")");
            sql.execute("CREATE TABLE incidents (" + KEYS + ", " + SyntheticHappenings.INCIDENTS + ")");
            sql.execute("CREATE TABLE episodes (" + KEYS + ", " + SyntheticHappenings.EPISODES + ")");
            sql.execute("CREATE TABLE places (" + KEYS + ", " + SyntheticHappenings.PLACES + ")");
            sql.execute("CREATE TABLE failures (" + KEYS + ", message VARCHAR)");
            sql.execute("INSERT INTO failures VALUES ('0.0." + scenarios.get(0).name() + "', '"
                    + scenarios.get(0).name() + "', 0, 0, 'made-up failure')");
            DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
            try (DuckDBAppender runs = duck.createAppender("main", "runs");
                    DuckDBAppender daily = duck.createAppender("main", "daily");
                    SyntheticHappenings happenings = new SyntheticHappenings(duck)) {
                for (int draw = 0; draw < draws; draw++) {
                    for (int seed = 0; seed < seedsPerDraw; seed++) {
                        for (Made scenario : scenarios) {
                            boolean failed = draw == 0 && seed == 0 && scenario.equals(scenarios.get(0));
                            if (!failed) {
                                write(scenario, draw, seed, runs, daily, happenings);
                            }
                        }
                    }
                }
            }
            for (String table : tables()) {
                String file = folder.resolve(table + ".parquet").toString().replace("'", "''");
                sql.execute("COPY " + table + " TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
            }
        }
        return folder;
    }

    private List<String> tables() {
        return older
                ? List.of("runs", "daily", "incidents", "failures")
                : List.of("runs", "daily", "incidents", "episodes", "places", "failures");
    }

    private void write(
            Made scenario,
            int draw,
            int seed,
            DuckDBAppender runs,
            DuckDBAppender daily,
            SyntheticHappenings happenings)
            throws SQLException {
        boolean cut = (draw * seedsPerDraw + seed) % cutShortEvery == cutShortEvery - 1;
        SyntheticRun run = SyntheticRun.make(scenario, draw, seed, warChance, cut ? days / 2 : days);
        String id = draw + "." + seed + "." + scenario.name();
        runs.beginRow();
        runs.append(id).append(scenario.name()).append(draw).append(seed);
        runs.append((long) draw * 1000 + seed).append(0.1 + 0.001 * draw);
        for (Outcome outcome : Outcome.values()) {
            runs.append(run.outcomes().get(outcome));
        }
        runs.endRow();
        happenings.write(run, id, scenario.name(), draw, seed);
        for (int day = 0; day < run.days().count(); day++) {
            daily.beginRow();
            daily.append(id).append(scenario.name()).append(draw).append(seed);
            daily.append(day).append(java.time.LocalDate.of(2022, 10, 19).plusDays(day));
            for (DayColumn column : DayColumn.values()) {
                daily.append((double) run.days().get(day, column));
            }
            daily.endRow();
        }
    }

    /** Luck of a replication, the same for every scenario. */
    static RandomDataGenerator luck(int draw, int seed) {
        return new RandomDataGenerator(new Well19937c(new int[] {draw, seed, 77}));
    }

    private static String columns(Column[] columns) {
        return Arrays.stream(columns).map(c -> c.column() + " DOUBLE").collect(Collectors.joining(", "));
    }

    private String manifest() {
        String entries = scenarios.stream()
                .map(s -> String.format(
                        Locale.ROOT,
                        "{\"name\": \"%s\", \"title\": \"%s\", \"question\": \"Would it have changed deaths and evacuations?\","
                                + " \"start\": \"2022-10-19\", \"days\": %d}",
                        s.name(),
                        s.title(),
                        days))
                .collect(Collectors.joining(",\n    "));
        return String.format(
                Locale.ROOT,
                "{\"name\": \"synthetic\", \"title\": \"%s\", \"baseline\": \"%s\",%n \"scenarios\": [%s],%n"
                        + " \"seed\": 20221019, \"draws\": %d, \"seeds_per_draw\": %d, \"households\": 8000,%n"
                        + " \"parameters\": \"made up for tests\", \"version\": \"0.1.0\", \"files\": {}, \"columns\": {}}%n",
                title,
                scenarios.get(0).name(),
                entries,
                draws,
                seedsPerDraw);
    }
}
