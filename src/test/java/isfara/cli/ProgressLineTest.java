package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private long now = 5 * SECOND;

    private ProgressLine line(boolean bar, boolean quiet) {
        return new ProgressLine(new PrintWriter(err, true), bar, quiet, () -> now);
    }

    private List<String> lines() {
        return err.toString().lines().toList();
    }

    private void second(ProgressLine line, int runs, int failed) {
        now += SECOND;
        line.done(runs, failed);
    }

    @Test
    void aLogHasItsFirstLineSoonAndThenOneAMinute() {
        ProgressLine line = line(false, false);
        line.begins(2000, 0);
        for (int second = 0; second < 140; second++) {
            second(line, 10, 0);
        }
        assertThat(lines())
                .containsExactly(
                        "100 of 2,000 runs, 10 a second, 3 min 10 s left",
                        "700 of 2,000 runs, 10 a second, 2 min 10 s left",
                        "1,300 of 2,000 runs, 10 a second, 1 min 10 s left");
    }

    @Test
    void theRateIsThatOfTheLastMinuteAndRunsFromBeforeAreNotCounted() {
        ProgressLine line = line(false, false);
        line.begins(10_000, 5000);
        line.failedBefore(3);
        for (int second = 0; second < 9; second++) {
            second(line, 0, 0); // a slow beginning
        }
        for (int second = 0; second < 121; second++) {
            second(line, 20, second % 60 == 0 ? 1 : 0);
        }
        assertThat(lines())
                .containsExactly(
                        "5,000 of 10,000 runs are there from before",
                        "5,020 of 10,000 runs, 2.0 a second, 41 min 30 s left, 4 failed",
                        "6,220 of 10,000 runs, 20 a second, 3 min 9 s left, 5 failed",
                        "7,420 of 10,000 runs, 20 a second, 2 min 9 s left, 6 failed");
    }

    @Test
    void slowRunsHaveARateToo() {
        ProgressLine line = line(false, false);
        line.begins(10, 0);
        for (int run = 0; run < 3; run++) {
            now += 300 * SECOND;
            line.done(1, 0);
        }
        assertThat(lines()).last().isEqualTo("3 of 10 runs, 0.003 a second, 35 min 0 s left");
    }

    @Test
    void aTerminalHasABarThatMovesAndStages() {
        ProgressLine line = line(true, false);
        line.begins(100, 0);
        second(line, 50, 0);
        second(line, 50, 0);
        line.stage("writing daily.parquet");
        assertThat(err.toString())
                .contains("\r[###############...............] 50 of 100 runs, 50 a second, 1 s left")
                .contains("\r[##############################] 100 of 100 runs, 50 a second")
                .endsWith("writing daily.parquet\n");
    }

    @Test
    void stagesAreLinesInALogAndQuietIsQuietButForWhatMustBeKnown() {
        line(false, false).stage("writing daily.parquet");
        ProgressLine quiet = line(false, true);
        quiet.begins(10, 0);
        second(quiet, 10, 1);
        quiet.stage("writing runs.parquet");
        quiet.notice("part-000007: is missing");
        assertThat(lines()).containsExactly("writing daily.parquet", "part-000007: is missing");
    }
}
