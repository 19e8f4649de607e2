package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.SyntheticResults;
import isfara.cli.Shell.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions under which a scenario does worse, from a folder of results. */
class DiscoverCommandTest {

    @TempDir
    static Path temp;

    private static Path folder;

    /** Scenarios of which one is far worse; the one parameter rises with the number of the draw and matters to nothing. */
    @BeforeAll
    static void make() throws Exception {
        List<SyntheticResults.Made> made = List.of(
                new SyntheticResults.Made("baseline", "As it was", 1, 1),
                new SyntheticResults.Made("militias", "Armed", 1.3, 0.8));
        folder = new SyntheticResults(temp.resolve("results"), made, 60, 3, 300)
                .warChance(0.5)
                .write();
    }

    @Test
    void saysPlainlyWhenNothingIsFound() {
        Said said = Shell.type("discover", folder);
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out())
                .startsWith("more deaths in militias than in baseline: ")
                .contains("of 60 draws, 1 condition varies")
                .contains("no box beats chance");
        assertThat(Shell.type("discover", folder).out()).isEqualTo(said.out());
    }

    @Test
    void programsReadTheSame() throws Exception {
        Path out = temp.resolve("out");
        Said csv = Shell.type("discover", folder, "--csv", "--out", out);
        assertThat(csv.status()).as(csv.err()).isZero();
        assertThat(csv.out())
                .startsWith("scenario,with,outcome,above,box,input,")
                .contains("\nmilitias,baseline,deaths,0,0,");
        assertThat(Files.readString(out.resolve("discover.csv"))).isEqualTo(csv.out());
        assertThat(Shell.type("discover", folder, "--json").out())
                .contains("\"outcome\": \"deaths\"", "\"boxes\": []")
                .doesNotContain("NaN");
    }

    @Test
    void mistakesNameWhatWasMeant() {
        assertThat(Shell.type("discover", folder, "--scenario", "militia").err())
                .startsWith("--scenario: found militia, nearest is militias");
        assertThat(Shell.type("discover", folder, "--outcome", "death").err())
                .startsWith("--outcome: found death, nearest is deaths");
        assertThat(Shell.type("discover", folder, "--scenario", "baseline").err())
                .startsWith("--scenario: found the baseline, baseline, need another");
        assertThat(Shell.type("discover", folder, "--worse-than", "NaN").status())
                .isEqualTo(2);
        assertThat(Shell.type("discover", folder, "--boxes", 0).status()).isEqualTo(2);
        assertThat(Shell.type("discover", folder, "--csv", "--json").status()).isEqualTo(2);
        assertThat(Shell.type("discover", temp.resolve("nowhere")).status()).isEqualTo(2);
        assertThat(Shell.type("discover", folder, "--scenario", "baseline", "--alone")
                        .status())
                .isZero();
    }
}
