package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in which the fighting does not end, from the batch to its replay: two years of it without a pause use up the work limit. */
class FailingRunTest {

    @TempDir
    Path folder;

    private Path calm;
    private Path endless;
    private Path out;

    @BeforeEach
    void oneScenarioNeverCoolsDown() throws IOException {
        calm = Files.writeString(folder.resolve("calm.yaml"), "title: Calm\nextends: baseline\ndays: 30\n");
        endless = Files.writeString(folder.resolve("endless.yaml"), """
                title: Endless
                extends: baseline
                days: 1100
                parameters:
                  friction.base: 0.02
                  shots.coolShots: 0.05
                  shots.coolMortars: 0.02
                  shots.coolHeavy: 0.005
                  shots.coolCeasefire: 1
                  shots.coolAbove: 1
                  shots.coolBelow: 0
                  shots.answerGuards: 10
                  ceasefire.compliance: 0
                """);
        out = folder.resolve("it's out");
    }

    private Said batch(Object... more) {
        Object[] words = new Object[more.length + 11];
        Object[] fixed = {
            "batch",
            calm,
            endless,
            "--parameters",
            "defaults",
            "--households",
            500,
            "--no-report",
            "--quiet",
            "--out",
            out
        };
        System.arraycopy(fixed, 0, words, 0, fixed.length);
        System.arraycopy(more, 0, words, fixed.length, more.length);
        return Shell.type(words);
    }

    @Test
    void isARowWithTheCommandThatShowsTheSameFailureAgain() throws Exception {
        Said said = batch("--replications", 1);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("2 runs in ");
        assertThat(said.err()).contains("1 runs failed", "failures.parquet");

        Said row = Shell.type(
                "query",
                out,
                "--csv",
                "SELECT scenario, draw, seed_index, seed IS NOT NULL, stage, message FROM failures");
        assertThat(row.out())
                .endsWith("endless,0,0,true,run,RunawayException: runaway: more than 17520 hours of fighting\n");
        assertThat(Shell.type("query", out, "--csv", "SELECT run FROM runs").out())
                .isEqualTo("run\n0.0.calm\n");

        String command = Shell.type("query", out, "--csv", "SELECT replay FROM failures")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        List<String> words = asAShellReadsIt(command);
        assertThat(words).containsExactly("isfara", "replay", out.toString(), "--run", "0.0.endless");
        Said replayed = Shell.type(words.subList(1, words.size()).toArray());
        assertThat(replayed.status()).as(replayed.err()).isZero();
        assertThat(replayed.out())
                .contains("broke down in the batch: RunawayException: runaway: more than 17520 hours of fighting")
                .contains("it breaks down in the same way again");
        assertThat(Shell.type("replay", out, "--run", "0.0.endless", "--debug").err())
                .contains("at isfara.model");

        Said verified = Shell.type("verify", out, "--rerun", 2, "--quiet");
        assertThat(verified.status()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("1 lived through, 1 failed", "2 of 2 runs drawn with seed 1 are identical");
    }

    @Test
    void stopsTheBatchWhenNoFailureIsAllowedAndCanBeGoneOnFrom() {
        Said stopped = batch("--replications", 1, "--max-failures", 0);

        assertThat(stopped.status()).isEqualTo(1);
        assertThat(stopped.err())
                .contains("1 runs failed, more than the 0 allowed; the first of them, 0.0.endless: RunawayException")
                .contains("--resume with a higher --max-failures goes on")
                .doesNotContain("\tat ");
        Said verified = Shell.type("verify", out);
        assertThat(verified.status()).as(verified.err()).isZero();
        assertThat(verified.out()).contains(" of 2 runs are safe", "1 of them failed", "--resume");

        Said resumed = batch("--replications", 1, "--resume");
        assertThat(resumed.status()).isEqualTo(1);
        assertThat(resumed.out()).contains("2 runs in ");
        assertThat(out.resolve(".work")).doesNotExist();
    }

    private static List<String> asAShellReadsIt(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + command).start();
        List<String> words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(shell.waitFor()).isZero();
        return words;
    }
}
