package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawRanksTest {

    @TempDir
    Path folder;

    @Test
    void aParameterIsPlacedAmongTheDrawsAndNotAmongTheRuns() throws Exception {
        new SyntheticResults(folder, SyntheticResults.HEADLINE, 10, 3, 5).write();
        try (ResultsFolder results = ResultsFolder.open(folder)) {
            // The made-up parameter rises with the draw.
            assertThat(DrawRanks.of(results, "baseline", 9).places())
                    .containsExactly(new DrawRanks.Place("shots.mortarRate", 0.1 + 0.001 * 9, 9, 0, 10));
            assertThat(DrawRanks.of(results, "csto-peacekeepers", 2).places())
                    .containsExactly(new DrawRanks.Place("shots.mortarRate", 0.1 + 0.001 * 2, 2, 7, 10));
            assertThat(DrawRanks.of(results, "baseline", 77).places()).isEmpty();
        }
    }
}
