package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import isfara.experiment.DrawsFile;
import isfara.experiment.ParameterSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The years 2010 to 2022, beside the record and as a screen. */
class HistoryAndScreenTest {

    @TempDir
    Path folder;

    @Test
    void theTableStandsBesideTheRecordAndIsTheSameAtAnyNumberOfThreads() {
        Said one = Shell.type("history", "--replications", 3, "--households", 500, "--threads", 1);
        Said two = Shell.type("history", "--replications", 3, "--households", 500, "--threads", 2);

        assertThat(one.status()).as(one.err()).isZero();
        assertThat(one.out()).contains("150-230", "12 of 57", "incidents in July", "Ak-Sai - Vorukh");
        assertThat(two.out()).isEqualTo(one.out());
        assertThat(Shell.type("history", "--replications", 1, "--households", 500, "--csv")
                        .out())
                .startsWith("measure,meaning,unit,value,low,high,documented,source\nincidents,");
    }

    @Test
    void acceptedDrawsAreReadBackToTheBitWithWhereTheyComeFrom() throws IOException {
        Path file = folder.resolve("calibration/screened.csv");
        Said said = Shell.type("screen", "--draws", 8, "--households", 500, "--out", file);

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(Files.readString(file))
                .contains(
                        "# command: isfara screen --draws 8 --seed 1 --households 500",
                        "# acceptance rate: 0.",
                        "# world: ")
                .doesNotContain("csto-peacekeepers");
        Ground ground = Ground.load();
        ParameterSource.Table table = DrawsFile.read(file, ground.space());
        assertThat(said.out()).startsWith(table.rows().size() + " accepted");

        Path again = folder.resolve("again.csv");
        Shell.type("screen", "--draws", 8, "--households", 500, "--threads", 1, "--out", again);
        assertThat(Files.readAllLines(again).stream().filter(line -> !line.startsWith("#")))
                .containsExactlyElementsOf(Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList());
        assertThat(Shell.type("screen", "--draws", 8, "--out", file).status()).isEqualTo(2);
    }
}
