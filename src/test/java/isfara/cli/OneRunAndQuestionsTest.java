package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import isfara.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading runs of a small batch, and asking it: story, diverge, compare and query. */
class OneRunAndQuestionsTest {

    private static final int REPLICATIONS = 6;
    private static final LocalDate TENTH = LocalDate.of(2022, 10, 29);

    @TempDir
    static Path shared;

    private static Path out;

    @BeforeAll
    static void batch() throws IOException {
        Path alone = Files.writeString(shared.resolve("alone.yaml"), "title: Alone\nextends: baseline\ndays: 30\n");
        Path same = Files.writeString(shared.resolve("same.yaml"), "title: Same\nextends: baseline\ndays: 30\n");
        Path later = Files.writeString(shared.resolve("later.yaml"), """
                title: An operation from the tenth day on
                extends: deliberate-operation-kg
                days: 30
                interventions:
                  - deliberate-operation: {from: 2022-10-29}
                """);
        out = shared.resolve("out");
        Said said = Shell.type(
                "batch",
                alone,
                same,
                later,
                "--parameters",
                "posterior",
                "--replications",
                REPLICATIONS,
                "--households",
                500,
                "--no-report",
                "--quiet",
                "--out",
                out);
        assertThat(said.status()).as(said.err()).isZero();
    }

    @Test
    void aStorySaysWhichRunWhyChosenAndThatItIsIdentical() {
        Said said = Shell.type("story", out, "--run", "worst", "--scenario", "later");

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("the run of later with the most of deaths: deaths ", " of 6 runs (")
                .containsPattern("run \\d\\.0\\.later is identical: all [\\d,]+ values are as stored")
                .contains("Its parameters that lie farthest from the middle of the draws")
                .containsPattern("(lower|higher) than in 5 of 6 draws: ")
                .contains("What its levers did:", "deliberate-operation: ")
                .contains("killed, all", "why: ");
    }

    @Test
    void everyWayToChooseNamesARun() {
        for (String which : new String[] {"worst", "median", "typical", "2.0.alone"}) {
            Said said = Shell.type("story", out, "--run", which);
            assertThat(said.status()).as(said.err()).isZero();
            assertThat(said.out()).contains("No lever is tried in this scenario.");
        }
        assertThat(Shell.type("story", out, "--run", "2.0.alone").out()).contains("Run 2.0.alone of");
    }

    @Test
    void everyEventIsMoreThanTheMainThings() {
        Said main = Shell.type("story", out, "--run", "worst", "--scenario", "later");
        Said all = Shell.type("story", out, "--run", "worst", "--scenario", "later", "--events", "all");

        assertThat(all.out().lines().count()).isGreaterThan(main.out().lines().count());
    }

    @Test
    void aStoryThatDiffersFromWhatIsStoredSaysSo() throws IOException {
        Path copy = Files.createDirectory(shared.resolve("copy"));
        try (Stream<Path> files = Files.list(out)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".parquet")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        String manifest = Files.readString(out.resolve("manifest.json"));
        Files.writeString(
                copy.resolve("manifest.json"), manifest.replace("\"households\": 500", "\"households\": 700"));
        Said said = Shell.type("story", copy, "--run", "worst");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("see below.").containsPattern("displaced_days: .* stored, .* now");
    }

    @Test
    void historiesOfTheSameScenarioNeverPartAndALeverPartsThemNotBeforeItBegins() {
        Pattern parting = Pattern.compile("They part on (\\d{4}-\\d\\d-\\d\\d) \\d\\d:00\\.");
        int parted = 0;
        for (int draw = 0; draw < REPLICATIONS; draw++) {
            Said same = Shell.type("diverge", out, "--run", draw + ".0.alone", "--scenarios", "alone,same");
            assertThat(same.status()).as(same.err()).isZero();
            assertThat(same.out()).contains("The two histories never part");

            Said later = Shell.type("diverge", out, "--run", draw + ".0.alone", "--scenarios", "alone,later");
            assertThat(later.status()).as(later.err()).isZero();
            Matcher found = parting.matcher(later.out());
            if (found.find()) {
                parted++;
                assertThat(LocalDate.parse(found.group(1))).isAfterOrEqualTo(TENTH);
                assertThat(later.out())
                        .contains("Only in alone", "Only in later", "The main things from then on:", "difference");
            }
        }
        assertThat(parted).isPositive();
    }

    @Test
    void mistakesInChoosingAreToldWithTheNearestName() {
        mistake("nearest is worst", "story", out, "--run", "wurst");
        mistake("nearest is later", "story", out, "--run", "worst", "--scenario", "latter");
        mistake("nearest is deaths", "story", out, "--run", "worst", "--outcome", "deths");
        mistake("need a draw from 0 to 5", "story", out, "--run", "77.0.alone");
        mistake("need one of the two", "story", out, "--run", "1.0.alone", "--scenario", "later");
        mistake("need two, as in A,B", "diverge", out, "--run", "worst", "--scenarios", "alone");
        mistake("nearest is same", "diverge", out, "--run", "worst", "--scenarios", "alone,sam");
        mistake("nearest is alone", "compare", out, "--against", "alon");
        mistake("nearest is deaths", "compare", out, "--outcome", "deths,war");
        mistake("found no question", "query", out);
        mistake("need 1 or more", "query", out, "SELECT 1", "--limit", 0);
        mistake("mutually exclusive", "query", out, "SELECT 1", "--csv", "--json");
        mistake("nearest is deaths (in runs)", "query", out, "SELECT deths FROM runs");
        mistake("no such folder", "query", shared.resolve("none"), "SELECT 1");
    }

    @Test
    void effectsAgainstAnyScenarioAreATableOrTheColumnsOfTheReport() {
        Said table = Shell.type("compare", out, "--against", "later");
        assertThat(table.status()).as(table.err()).isZero();
        assertThat(table.out())
                .contains("killed on both sides", "mean of later: ", "verdict")
                .containsPattern("\\Ralone +");

        Said csv = Shell.type("compare", out, "--against", "later", "--csv", "--outcome", "deaths,war");
        assertThat(csv.out().lines()).hasSize(5);
        assertThat(csv.out())
                .startsWith("scenario,baseline,outcome,unit,pairs,")
                .contains("\nalone,later,deaths,people,6,", "\nsame,later,war,yes or no,6,");
    }

    @Test
    void anAnswerIsATableWithNumbersAtTheRight() {
        Said said = Shell.type(
                "query",
                out,
                "SELECT scenario, count(*) AS n, min(first_war_day) AS war FROM runs WHERE scenario <>"
                        + " 'later' GROUP BY scenario ORDER BY scenario");

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out().lines().map(String::stripTrailing))
                .startsWith("scenario  n  war")
                .contains("alone     6");
    }

    @Test
    void aLongTableIsCutWithANoticeAndAnswersForProgramsAreNot() {
        Said cut = Shell.type("query", out, "SELECT run, day FROM daily ORDER BY run, day");
        assertThat(cut.out().lines()).hasSize(101);
        assertThat(cut.err()).contains("only the first 100 rows");
        assertThat(Shell.type("query", out, "FROM daily", "--csv").out().lines())
                .hasSize(1 + 3 * REPLICATIONS * 30);
        assertThat(Shell.type("query", out, "SELECT 1 FROM daily", "--limit", 3)
                        .out()
                        .lines())
                .hasSize(4);
    }

    @Test
    void jsonHasNullsAndIsoDates() {
        Said said = Shell.type(
                "query",
                out,
                "SELECT run, date, deaths * 0 AS none, 'NaN'::DOUBLE AS unknown, true AS yes FROM runs JOIN daily USING (run)"
                        + " WHERE run = '0.0.alone' AND day = 0",
                "--json");
        JsonArray rows = JsonParser.parseString(said.out()).getAsJsonArray();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .hasToString(
                        "{\"run\":\"0.0.alone\",\"date\":\"2022-10-19\",\"none\":0,\"unknown\":null,\"yes\":true}");
        assertThat(JsonParser.parseString(Shell.type("query", out, "SELECT 1 WHERE false", "--json")
                                .out())
                        .getAsJsonArray())
                .isEmpty();
    }

    @Test
    void tablesAreListedWithUnitsAndMeanings() {
        assertThat(Shell.type("query", out, "--tables").out())
                .contains("runs, 18 rows", "failures, 0 rows")
                .containsPattern("deaths +double +people +killed on both sides");
    }

    private static void mistake(String expected, Object... words) {
        Said said = Shell.type(words);
        assertThat(said.status()).as(said.out()).isEqualTo(2);
        assertThat(said.err()).contains(expected).doesNotContain("\tat ");
    }
}
