package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code isfara gui} answers where no window can be opened: tests run without a display. */
class GuiCommandTest {

    @TempDir
    static Path temp;

    @Test
    void withoutADisplayOneLineSaysWhatWorksInstead() {
        refused("found no display", "gui", "april-2021");
        assertThat(Shell.type("gui").err())
                .contains("isfara run SCENARIO --frames DIR")
                .hasLineCount(1);
    }

    @Test
    void mistakesAreToldBeforeADisplayIsLookedFor() {
        refused("nearest is april-2021", "gui", "april-2022");
        refused("-P shots.mortarRate: found many, need 0.02 to 1", "gui", "-P", "shots.mortarRate=many");
        refused("--households: found 3", "gui", "--households", "3");
        refused("--draw: found -1", "gui", "--draw", "-1");
        refused("found SCENARIO and --scenarios", "gui", "baseline", "--scenarios", "baseline,hotline");
        refused("need two, as in A,B", "gui", "--scenarios", "baseline,hotline,drones");
        refused("need two that begin on the same day", "gui", "--scenarios", "baseline,april-2021");
        refused("need -2147483648 to 2147483647", "gui", "--seed", "5000000000");
    }

    @Test
    void aRunThatStandsInResultsIsLivedThroughAgainFirst() {
        Path out = temp.resolve("out");
        Said batch = Shell.type(
                "batch",
                "april-2021",
                "--parameters",
                "prior",
                "--draws",
                2,
                "--seeds-per-draw",
                1,
                "--households",
                500,
                "--no-report",
                "--out",
                out);
        assertThat(batch.status()).as(batch.err()).isZero();
        Said said = Shell.type("gui", "--from", out, "--run", "1.0.april-2021");
        assertThat(said.out()).contains("run 1.0.april-2021 is identical");
        assertThat(said.err()).contains("found no display");
        refused("--seed: found beside --from", "gui", "--from", out, "--run", "worst", "--seed", 3);
        refused("need one of april-2021", "gui", "--from", out, "--run", "worst", "--scenarios", "baseline");
        refused("--run", "gui", "--from", out);
        refused("--from", "gui", "--run", "worst");
    }

    private static void refused(String message, Object... words) {
        Said said = Shell.type(words);
        assertThat(said.status()).as(said.err()).isEqualTo(2);
        assertThat(said.err()).contains(message).doesNotContain("\tat ");
    }
}
