package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.Findings;
import isfara.analysis.ResultsFolder;
import isfara.cli.Shell.Said;
import isfara.outcome.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shared luck is worth, on real runs of the model. */
class PairedRunsTest {

    @TempDir
    Path temp;

    /** The factor of the variances, measured: 15 for deaths here; 3.6 to 9.3 for deaths in the headline experiment. */
    @Test
    void theSameLuckMakesDifferencesSurerThanAsManyUnpairedRunsWould() throws Exception {
        Path alone = Files.writeString(temp.resolve("alone.yaml"), "title: Alone\nextends: baseline\ndays: 120\n");
        Path armed =
                Files.writeString(temp.resolve("armed.yaml"), "title: Armed\nextends: civilian-militias\ndays: 120\n");
        Path out = temp.resolve("out");
        Said said = Shell.type(
                "batch",
                alone,
                armed,
                "--parameters",
                "prior",
                "--draws",
                20,
                "--seeds-per-draw",
                2,
                "--households",
                500,
                "--no-report",
                "--out",
                out);
        assertThat(said.status()).as(said.err()).isZero();
        try (ResultsFolder results = ResultsFolder.open(out)) {
            Findings findings = Findings.of(results);
            double factor = findings.effect("armed", Outcome.DEATHS).pairing();
            assertThat(factor).isGreaterThan(2);
        }
    }
}
