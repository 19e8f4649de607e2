package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program offers, and how it answers mistakes. */
class IsfaraTest {

    @TempDir
    Path folder;

    @Test
    void helpNamesEveryCommandAndTheExitStatuses() {
        Said said = Shell.type("--help");

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("run", "batch", "replay", "report", "history", "screen", "check", "list", "explain", "schema")
                .contains("story", "diverge", "compare", "query")
                .contains("Exit status", "a mistake in a command or a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "batch",
                "replay",
                "report",
                "compare",
                "story",
                "diverge",
                "query",
                "history",
                "screen",
                "check",
                "list",
                "explain",
                "schema",
                "completion",
                "gui"
            })
    void everyCommandHelpsWithAnExample(String command) {
        Said said = Shell.type(command, "--help");

        assertThat(said.status()).isZero();
        assertThat(said.out()).containsPattern("Examples?:\\R  isfara " + command);
    }

    @Test
    void versionTellsThisStateOfTheProgram() {
        assertThat(Shell.type("--version").out()).matches("isfara \\d+\\.\\d+\\.\\d+\\+[0-9a-f]{12} \\(Java .*\\)\\R");
    }

    @Test
    void anUnknownCommandOptionOrWordIsAMistakeWithItsNearestName() {
        assertThat(Shell.type("bach", "headline"))
                .satisfies(said -> assertThat(said.status()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("found bach, nearest is batch"));
        assertThat(Shell.type("batch", "headline", "--replication", "5"))
                .satisfies(said -> assertThat(said.status()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("nearest is --replications"));
        assertThat(Shell.type("list", "lever").err()).contains("found lever, nearest is levers");
        assertThat(Shell.type("report", "one", "two").err()).contains("found two, need no more");
        assertThat(Shell.type("explain", "friction.bas"))
                .satisfies(said -> assertThat(said.status()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("nearest is friction.base"));
    }

    @Test
    void allMistakesOfAFileAreToldWithTheirPlacesAndNoStackTrace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.yaml"),
                "title: Mine\nextends: baseline\ndays: many\nparameters: { friction.bass: 1 }\n");
        Said said = Shell.type("check", file);

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .contains("mine.yaml:3:7: days", "mine.yaml:4:15: parameter", "nearest is friction.base")
                .contains("2 mistakes, nothing was run")
                .doesNotContain("\tat ");
    }

    @Test
    void checkShowsEveryValueAndWhereItComesFrom() {
        Said said = Shell.type("check", "headline", "--resolved");

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("4 scenarios", "seed: 20221019", "scenario csto-peacekeepers, in", "situation: october-2022")
                .contains(
                        "are drawn from posterior, instead of from the priors below",
                        "all other parameters: as in baseline")
                .contains("lever 1: csto-peacekeepers, rates that it changes", "[shots.mortarRate]: times");
    }

    @Test
    void checkSaysThatALeverChangesNothing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("inert.yaml"),
                "title: Nobody\nextends: baseline\ninterventions: [csto-peacekeepers: { personnel: 0 }]\n");

        assertThat(Shell.type("check", file, "--resolved").out())
                .contains("none: with these settings it changes nothing");
    }

    @Test
    void checkTellsTheMistakesOfAllFilesTogether() throws IOException {
        Path a = Files.writeString(folder.resolve("a.yaml"), "title: A\nextends: baseline\ndays: 1 year\n");
        Path b = Files.writeString(folder.resolve("b.yaml"), "title: B\nextends: baselin\n");
        Said said = Shell.type("check", a, "baseline", b);

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEqualToNormalizingNewlines("baseline: in order, scenario baseline\n");
        assertThat(said.err())
                .containsSubsequence("a.yaml:3:7: days", "b.yaml:2:10: extends", "2 mistakes, nothing was run");
    }

    @Test
    void checkShowsTheQuarrelsThatASituationGives() {
        assertThat(Shell.type("check", "september-2022", "--resolved").out())
                .contains("quarrels[1]: day 0, 08:00, vorukh, min_bulak and vorukh, patrol", "quarrels[3]");
    }

    @Test
    void listNamesAllThatAFileMayName() {
        assertThat(Shell.type("list").out())
                .contains(
                        "baseline",
                        "headline",
                        "csto-peacekeepers",
                        "october-2022",
                        "april-2021",
                        "september-2022",
                        "golovnoy",
                        "friction.base",
                        "deaths");
    }

    @Test
    void explainTellsUnitRangePriorEvidenceAndSource() {
        assertThat(Shell.type("explain", "friction.base").out())
                .contains("1/day", "0.0005 to 0.02", "every order of magnitude", "calibrated", "Third Pole");
        assertThat(Shell.type("explain", "csto-peacekeepers").out())
                .contains("personnel", "consent", "csto-peacekeepers.restraint");
        assertThat(Shell.type("explain", "october-2022", "deaths", "golovnoy").out())
                .contains("start.closed", "runs.parquet", "Kok-Tash");
        assertThat(Shell.type("explain", "april-2021").out())
                .contains("a quarrel begins in any case: day 0, 17:00, golovnoy, kok_tash and somoniyon");
    }

    @Test
    void explainTellsWhatALeverTouchesAndWhichLeversStandBesideAParameter() {
        assertThat(Shell.type("explain", "csto-peacekeepers").out())
                .contains("total effect in the literature: deaths 0.85 to 1.1 times", "[shots.mortarRate]: times")
                .contains("csto-peacekeepers, a scenario: A small CSTO contingent");
        assertThat(Shell.type("explain", "shots.mortarRate").out()).contains("csto-peacekeepers (mortars)");
    }

    @Test
    void explainNamesEveryUnknownNameAtOnceAndKeepsToTheWidthOfATerminal() {
        Said said = Shell.type("explain", "deaths", "frictoin", "golovnoi");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("found frictoin, nearest is friction", "found golovnoi, nearest is golovnoy");
        assertThat(Shell.type("explain", "october-2022", "friction", "csto-peacekeepers")
                        .out()
                        .lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void theSchemaIsPrintedOrWritten() throws IOException {
        assertThat(Shell.type("schema", "experiment").out()).startsWith("{").contains("seeds-per-draw");
        Said said = Shell.type("schema", "--out", folder);

        assertThat(said.status()).isZero();
        assertThat(Files.readString(folder.resolve("scenario.schema.json")))
                .isEqualTo(Shell.type("schema").out());
        assertThat(folder.resolve("experiment.schema.json")).isNotEmptyFile();
    }

    @Test
    void aStackTraceIsShownOnlyWhenAskedFor() {
        assertThat(Shell.type("report", folder.resolve("none")).err()).doesNotContain("\tat ");
        assertThat(Shell.type("report", folder.resolve("none"), "--debug").err())
                .contains("\tat ");
    }
}
