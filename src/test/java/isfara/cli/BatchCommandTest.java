package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.cli.Shell.Said;
import isfara.experiment.ParameterSource;
import isfara.intervention.Levers;
import isfara.model.Parameters;
import isfara.parameter.ParameterSpace;
import isfara.scenario.ScenarioContext;
import isfara.scenario.Situations;
import isfara.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment from its files to its report, and a run of it once more. */
class BatchCommandTest {

    @TempDir
    Path folder;

    private Path alone;
    private Path watched;
    private Path out;

    @BeforeEach
    void twoScenariosOfTenDays() throws IOException {
        alone = Files.writeString(folder.resolve("alone.yaml"), "title: Alone\nextends: baseline\ndays: 10\n");
        watched = Files.writeString(folder.resolve("watched.yaml"), """
                title: Watched
                extends: peacekeepers-and-militias
                days: 10
                interventions:
                  - csto-peacekeepers: {from: 2022-10-20, arrival: 1}
                """);
        out = folder.resolve("out");
    }

    private Said batch(Object... more) {
        Object[] words = new Object[more.length + 9];
        Object[] fixed = {"batch", alone, watched, "--parameters", "defaults", "--households", 500, "--out", out};
        System.arraycopy(fixed, 0, words, 0, fixed.length);
        System.arraycopy(more, 0, words, fixed.length, more.length);
        return Shell.type(words);
    }

    @Test
    void endsWithResultsAndAReport() {
        Said said = batch("--replications", 3);

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("6 runs in ", "report: ");
        assertThat(said.err()).contains("6 of 6 runs");
        assertThat(out.resolve("runs.parquet")).isNotEmptyFile();
        assertThat(out.resolve("report.html")).isNotEmptyFile();
        assertThat(out.resolve("figures")).isDirectoryContaining("glob:**.svg");
    }

    @Test
    void theReportSaysWhatIsKnownOfTheSameTimeAndWhatItsDrawsSayOfThemselves() throws IOException {
        Path draws = Files.writeString(folder.resolve("mine.csv"), """
                # Drawn by hand, good for nothing.
                reporting.recordedMinor
                0.5
                """);
        Path year = Files.writeString(folder.resolve("year.yaml"), "title: A year\nextends: baseline\ndays: 365\n");
        Said said = Shell.type(
                "batch", year, "--parameters", draws, "--replications", 2, "--households", 500, "--out", out);

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains(
                        "What is known of the same time, and was not fitted: From 2022-10-19 to 2023-10-18 2 incidents")
                .contains("Drawn by hand, good for nothing.");
    }

    @Test
    void existingResultsAreRefusedResumedOrReplaced() {
        assertThat(batch("--replications", 1, "--no-report", "--quiet").status())
                .isZero();
        assertThat(out.resolve("report.html")).doesNotExist();

        Said refused = batch("--replications", 1, "--no-report");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--resume", "--overwrite");

        Said resumed = batch("--replications", 2, "--no-report", "--resume");
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(resumed.out()).contains("4 runs in ", "2 of them evaluated now");

        Said replaced = batch("--replications", 1, "--no-report", "--overwrite", "--seed", 9);
        assertThat(replaced.out()).contains("2 runs in ", "2 of them evaluated now");
    }

    @Test
    void aReplayedRunIsIdentical() {
        batch("--draws", 1, "--seeds-per-draw", 2, "--no-report");
        Said said = Shell.type("replay", out, "--run", "0.1.watched");

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("run 0.1.watched is identical");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void aReplayThatDiffersSaysWhere() throws IOException {
        batch("--replications", 1, "--no-report");
        edit("\"households\": 500", "\"households\": 700");
        Said said = Shell.type("replay", out, "--run", "0.0.alone");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("run 0.0.alone differs in")
                .containsPattern("displaced_days: .* stored, .* now");
    }

    @Test
    void aReplaySaysThatTheSituationHasChangedSince() throws IOException {
        batch("--replications", 1, "--no-report");
        edit("# start.grievance: 0.45, drawn from 0.35", "# start.grievance: 0.45, drawn from 0.25");
        Said said = Shell.type("replay", out, "--run", "0.0.alone");

        assertThat(said.status()).isZero();
        assertThat(said.err()).contains("october-2022", "changed since");
    }

    @Test
    void aRunThatIsNotThereIsAMistake() {
        batch("--replications", 1, "--no-report");

        assertThat(Shell.type("replay", out, "--run", "7.0.alone"))
                .satisfies(said -> assertThat(said.status()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("need a draw from 0 to 0"));
        assertThat(Shell.type("replay", out, "--run", "seven").status()).isEqualTo(2);
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() {
        Said said = batch("--replications", 50, "--dry-run");

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("100 runs would go to", "alone (baseline)", "50 draws, each lived through with 1 seed")
                .containsPattern("time: about .* on \\d+ threads?, as estimated from \\d+ runs that took")
                .containsPattern("disk: about [0-9.]+ [kMG]B for the results");
        assertThat(out).doesNotExist();
    }

    @Test
    void contradictoryOrImpossibleNumbersAreMistakes() {
        assertThat(batch("--replications", 5, "--draws", 5).status()).isEqualTo(2);
        assertThat(batch("--resume", "--overwrite").status()).isEqualTo(2);
        assertThat(batch("--replications", 0).err()).contains("--replications: found 0, need 1 to 1000000");
        assertThat(batch("--threads", 0).err()).contains("--threads: found 0, need 1 or more");
        assertThat(batch("--replications", "many").status()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void screenedDrawsAreFoundBesideTheExperimentsFolderAndMissedPlainly() throws IOException {
        Path scenarios =
                Files.createDirectories(folder.resolve("scenarios/experiments")).getParent();
        Path experiment = scenarios.resolve("experiments/mine.yaml");
        Levers levers = Levers.shipped();
        ParameterSpace space = levers.parameterSpace(Parameters.GROUPS);
        World world = World.load();
        Sources sources = new Sources(new Ground(
                world,
                new ScenarioContext(
                        space, levers, List.of(), Situations.shipped(space, World.load()), folder.resolve("nowhere"))));

        assertThatThrownBy(() -> sources.find("screened", List.of(experiment)))
                .isInstanceOf(UsageMistake.class)
                .hasMessageContaining(
                        scenarios.resolve("calibration/screened.csv").toString())
                .hasMessageContaining("isfara screen --out");

        Files.createDirectory(scenarios.resolve("calibration"));
        Files.writeString(
                scenarios.resolve("calibration/screened.csv"), "# command: isfara screen\nfriction.base\n0.004\n");
        ParameterSource found = sources.find("screened", List.of(experiment)).parameters();
        assertThat(found.text()).isEqualTo("screened");
        assertThat(found.draw(space, 1, 0).get("friction.base")).isEqualTo(0.004);
    }

    private void edit(String from, String to) throws IOException {
        Path manifest = out.resolve("manifest.json");
        String text = Files.readString(manifest);
        assertThat(text).contains(from);
        Files.writeString(manifest, text.replace(from, to));
    }
}
