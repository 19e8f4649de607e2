package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.Measure.Part;
import isfara.outcome.Kind;
import isfara.outcome.Outcome;
import isfara.store.StoreException;
import isfara.world.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

    @TempDir
    static Path temp;

    private static Path folder;
    private static Findings findings;

    @BeforeAll
    static void make() throws Exception {
        // A name that SQL and file patterns would trip over.
        folder = new SyntheticResults(temp.resolve("it's a [1] te*st"), SyntheticResults.HEADLINE, 20, 5, 120)
                .warChance(0.4)
                .write();
        findings = read(folder);
    }

    private static Findings read(Path folder) {
        try (ResultsFolder results = ResultsFolder.open(folder)) {
            return Findings.of(results);
        }
    }

    @Test
    void curvesEndWhereOutcomesDo() {
        for (ScenarioFindings s : findings.scenarios()) {
            assertThat(s.fan(Measure.KILLED, Part.WHOLE).mean().last())
                    .isCloseTo(s.summary(Outcome.DEATHS).mean(), within(1e-9));
            assertThat(s.fan(Measure.INJURED, Part.WHOLE).mean().last())
                    .isCloseTo(s.summary(Outcome.INJURED).mean(), within(1e-9));
            assertThat(s.fan(Measure.EVACUATED, Part.WHOLE).quantile(0.5).last())
                    .isCloseTo(s.summary(Outcome.EVACUEES_EVER).median(), within(1e-9));
            assertThat(s.fan(Measure.KILLED, Part.of(Side.TJ)).mean().last())
                    .isCloseTo(s.summary(Outcome.DEATHS_TJ).mean(), within(1e-9));
            assertThat(s.fan(Measure.KILLED, Part.of(Kind.CIVILIAN)).mean().last())
                    .isCloseTo(s.summary(Outcome.DEATHS_CIVILIAN).mean(), within(1e-9));
        }
    }

    @Test
    void curvesSinceTheStartNeverFallAndBandsAreInOrder() {
        for (ScenarioFindings s : findings.scenarios()) {
            for (Fan fan : s.fans()) {
                for (int day = 0; day < fan.days(); day++) {
                    assertThat(fan.quantile(0.05).at(day))
                            .isBetween(0.0, fan.quantile(0.5).at(day));
                    assertThat(fan.quantile(0.5).at(day))
                            .isLessThanOrEqualTo(fan.quantile(0.95).at(day));
                    if (fan.measure().cumulative() && day > 0) {
                        assertThat(fan.quantile(0.95).at(day))
                                .isGreaterThanOrEqualTo(fan.quantile(0.95).at(day - 1));
                    }
                }
            }
        }
    }

    @Test
    void aFailedRunIsCountedAndItsPartnersAreLeftOut() {
        assertThat(findings.baseline().failed()).containsExactly("0.0.baseline");
        assertThat(findings.baseline().runs().count()).isEqualTo(99);
        assertThat(findings.effect("csto-peacekeepers", Outcome.DEATHS).pairs()).isEqualTo(99);
        assertThat(findings.alternatives().get(0).runs().count()).isEqualTo(100);
    }

    @Test
    void worseScenariosComeOutWorse() {
        assertThat(findings.effect("civilian-militias", Outcome.DEATHS).difference())
                .isPositive();
        assertThat(findings.effect("csto-peacekeepers", Outcome.DEATHS).difference())
                .isNegative();
    }

    @Test
    void placesConserveWhatTheFilesHold() throws Exception {
        for (ScenarioFindings s : findings.scenarios()) {
            Places places = s.places().orElseThrow();
            double runs = s.runs().count();
            assertThat(runs
                            * places.sectors().stream()
                                    .mapToDouble(p -> p.killed().value())
                                    .sum())
                    .isCloseTo(
                            sql(
                                    "SELECT sum(killed_kg_civilian + killed_kg_guard + killed_kg_army + killed_tj_civilian"
                                            + " + killed_tj_guard + killed_tj_army) FROM %s",
                                    "incidents", s.name()),
                            within(1e-6));
            assertThat(runs
                            * places.sectors().stream()
                                    .mapToDouble(p -> IntStream.range(
                                                    0, p.byMonth().length())
                                            .mapToDouble(month -> p.byMonth().at(month))
                                            .sum())
                                    .sum())
                    .isCloseTo(sql("SELECT count(*) FROM %s", "incidents", s.name()), within(1e-6));
            assertThat(runs
                            * places.settlements().stream()
                                    .mapToDouble(p -> p.evacuated().value())
                                    .sum())
                    .isCloseTo(sql("SELECT sum(evacuated) FROM %s", "places", s.name()), within(1e-6));
            assertThat(places.settlements().stream()
                            .mapToDouble(p -> p.killed().value())
                            .sum())
                    .as("all civilians are residents here")
                    .isCloseTo(s.summary(Outcome.DEATHS_CIVILIAN).mean(), within(1e-9));
        }
    }

    @Test
    void curvesToTheFirstWarEndWhereTheChanceOfAWarDoes() {
        for (ScenarioFindings s : findings.scenarios()) {
            double war = s.summary(Outcome.WAR).mean();
            assertThat(s.peace().share().last()).isCloseTo(1 - war, within(1e-9));
            assertThat(s.peace().events())
                    .isEqualTo(s.summary(Outcome.WAR).any().events());
            assertThat(findings.warWithin().stream()
                            .filter(w -> w.scenario().equals(s.name()) && w.days() == 120)
                            .findFirst()
                            .orElseThrow()
                            .chance()
                            .share())
                    .isCloseTo(war, within(1e-9));
        }
    }

    @Test
    void fightingEndsAsItWasMadeTo() {
        ScenarioFindings s = findings.baseline();
        Ends clashes = s.ends().get(0);
        Ends fighting = s.ends().get(1);
        double wars = s.summary(Outcome.WARS).mean() * s.runs().count();
        assertThat(clashes.ways().get(1).count()).isEqualTo((int) StrictMath.rint(wars));
        assertThat(fighting.subjects()).isEqualTo((int) StrictMath.rint(wars));
        assertThat(fighting.ways().get(1).share().at(2))
                .as("wars spread after three hours")
                .isZero();
        assertThat(fighting.ways().get(1).share().at(3)).isBetween(0.2, 0.8);
        assertThat(fighting.ways().get(0).share().at(19)).isZero();
        assertThat(fighting.ways().get(0).share().at(20)).isPositive();
        assertThat(s.ceasefire().orElseThrow().share().at(19)).isEqualTo(1);
        assertThat(s.ceasefire().orElseThrow().share().at(20)).isLessThan(1);
    }

    @Test
    void resultsOfOlderVersionsTellLessAndNothingBreaks() throws Exception {
        Path older = new SyntheticResults(temp.resolve("older"), SyntheticResults.HEADLINE, 8, 2, 60)
                .older()
                .write();
        Findings read = read(older);
        assertThat(read.scenarios())
                .allMatch(s -> s.places().isEmpty()
                        && s.ends().isEmpty()
                        && s.ceasefire().isEmpty());
        assertThat(read.baseline().peace().share().length()).isEqualTo(60);
        assertThat(read.warWithin()).isNotEmpty();
        assertThat(read.precision()).isNotEmpty();
    }

    private static double sql(String query, String table, String scenario) throws Exception {
        String file = folder.resolve(table + ".parquet")
                .toString()
                .replaceAll("([\\[*?])", "[$1]")
                .replace("'", "''");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(
                        query.formatted("read_parquet('" + file + "')") + " WHERE scenario = '" + scenario + "'")) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    @Test
    void theSameFolderGivesTheSameNumbers() {
        assertThat(read(folder).effects()).isEqualTo(findings.effects());
    }

    @Test
    void runsThatStopEarlyAreKeptAndCounted() throws Exception {
        Path cut = new SyntheticResults(temp.resolve("cut"), SyntheticResults.HEADLINE.subList(0, 1), 10, 2, 60)
                .cutShortEvery(4)
                .write();
        ScenarioFindings s = read(cut).baseline();
        assertThat(s.cutShort()).isEqualTo(5);
        assertThat(s.fan(Measure.KILLED, Part.WHOLE).observed().last()).isEqualTo(14);
        assertThat(s.fan(Measure.KILLED, Part.WHOLE).mean().last())
                .isCloseTo(s.summary(Outcome.DEATHS).mean(), within(1e-9));
    }

    @Test
    void whatIsMissingOrDamagedIsNamed() throws Exception {
        Path none = Files.createDirectory(temp.resolve("none"));
        assertThatThrownBy(() -> ResultsFolder.open(none))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("none: holds no results");
        Path broken = copy("broken");
        Files.write(
                broken.resolve("runs.parquet"), Arrays.copyOf(Files.readAllBytes(folder.resolve("runs.parquet")), 900));
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("parquet: cannot be read")
                .hasMessageContaining("broken");
        Path odd = copy("odd");
        String manifest = Files.readString(odd.resolve("manifest.json"));
        Files.writeString(
                odd.resolve("manifest.json"), manifest.replace("\"baseline\": \"baseline\"", "\"baseline\": \"x\""));
        assertThatThrownBy(() -> read(odd))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("the baseline 'x' is not among the scenarios");
        Path mixed = copy("mixed");
        Files.copy(
                small().resolve("daily.parquet"), mixed.resolve("daily.parquet"), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> read(mixed))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("do not fit together");
    }

    private static Path small() throws Exception {
        return new SyntheticResults(temp.resolve("small"), SyntheticResults.HEADLINE, 2, 2, 10).write();
    }

    private static Path copy(String name) throws Exception {
        Path copy = Files.createDirectory(temp.resolve(name));
        for (String file :
                new String[] {"manifest.json", "runs.parquet", "daily.parquet", "incidents.parquet", "failures.parquet"
                }) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        return copy;
    }
}
