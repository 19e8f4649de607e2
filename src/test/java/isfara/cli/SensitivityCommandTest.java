package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command from its files to its tables and figures, on so few runs that its results mean nothing. */
class SensitivityCommandTest {

    @TempDir
    static Path folder;

    private static Path experiment;
    private static Path out;
    private static Said first;

    @BeforeAll
    static void tryOnce() throws IOException {
        Files.writeString(folder.resolve("quiet.yaml"), "title: Quiet\nextends: baseline\ndays: 60\n");
        Files.writeString(folder.resolve("watched.yaml"), """
                title: Watched
                extends: quiet
                interventions:
                  - csto-peacekeepers: {from: 2022-10-20, personnel: 500}
                """);
        experiment = folder.resolve("two.yaml");
        Files.writeString(experiment, """
                title: Watched or not
                scenarios: [quiet, watched]
                baseline: quiet
                parameters: prior
                draws: 5
                seeds-per-draw: 2
                households: 300
                """);
        out = folder.resolve("out");
        first = type("--only", "shots,fire.heavy", "--draws", "6");
    }

    private static Said type(Object... more) {
        Object[] words = new Object[more.length + 4];
        words[0] = "sensitivity";
        words[1] = experiment;
        words[2] = "--out";
        words[3] = out;
        System.arraycopy(more, 0, words, 4, more.length);
        return Shell.type(words);
    }

    @Test
    void oneAtATimeWritesItsTableWhereItComesFromAndItsFigure() {
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).contains("one-at-a-time: ", " 2 scenarios, 6 draws of 2 seeds at each setting: ");
        assertThat(first.out()).contains("watched", "one-at-a-time.csv");
        assertThat(out.resolve("one-at-a-time.csv")).content().contains("shots.mortarRate", "fire.heavy");
        assertThat(out.resolve("one-at-a-time.json")).content().contains("\"sha256\"", "\"untried\"");
        assertThat(out.resolve("one-at-a-time.svg")).exists();
        assertThat(out.resolve("one-at-a-time.png")).exists();
    }

    @Test
    void whatIsThereIsNotReplacedUnasked() throws IOException {
        String before = Files.readString(out.resolve("one-at-a-time.csv"));
        Said again = type("--only", "fire.heavy");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("one-at-a-time.csv: exists; --overwrite replaces it");
        assertThat(Files.readString(out.resolve("one-at-a-time.csv"))).isEqualTo(before);
    }

    @Test
    void theOtherMethodsWriteBesideIt() {
        Said structures = type("--method", "structures");
        assertThat(structures.status()).as(structures.err()).isZero();
        assertThat(structures.out()).contains("stationary", "equal-sides");
        Said morris = type("--method", "morris", "--walks", "2", "--draws", "1", "--only", "shots");
        assertThat(morris.status()).as(morris.err()).isZero();
        Said sobol = type("--method", "sobol", "--points", "4", "--draws", "1");
        assertThat(sobol.status()).as(sobol.err()).isZero();
        assertThat(sobol.err()).contains("sobol: ", "parameters, 2 scenarios");
        for (String method : new String[] {"structures", "morris", "sobol"}) {
            assertThat(out.resolve(method + ".csv")).isNotEmptyFile();
            assertThat(out.resolve(method + ".svg")).isNotEmptyFile();
        }
    }

    @Test
    void mistakesAreToldWithTheNearestName() {
        assertThat(type("--method", "moris").err()).contains("--method: found moris, nearest is morris");
        Said unknown = type("--overwrite", "--only", "shots.mortarrate,friktion");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("found shots.mortarrate, nearest is shots.mortarRate", "found friktion, nearest is friction");
        Said nothing = Shell.type(
                "sensitivity", experiment, "--method", "sobol", "--from", folder.resolve("nowhere"), "--out", folder);
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.err()).contains("--from: found no table");
        assertThat(Shell.type("sensitivity", "contingent-size").err()).contains("need one without");
    }

    @Test
    void aScenarioAloneHasLevelsAndNoEffects() throws IOException {
        Path alone = folder.resolve("alone");
        Said said = Shell.type(
                "sensitivity",
                folder.resolve("quiet.yaml"),
                "--parameters",
                "prior",
                "--households",
                "300",
                "--only",
                "fire.shots",
                "--draws",
                "5",
                "--out",
                alone);
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(Files.readAllLines(alone.resolve("one-at-a-time.csv"))).hasSize(1 + 3);
    }
}
