package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether results are whole, and whether their runs come out the same again. */
class VerifyCommandTest {

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void fourRuns() throws IOException {
        Path one = Files.writeString(folder.resolve("one.yaml"), "title: One\nextends: baseline\ndays: 30\n");
        Path two = Files.writeString(folder.resolve("two.yaml"), "title: Two\nextends: civilian-militias\ndays: 30\n");
        out = folder.resolve("out");
        Said said = Shell.type(
                "batch",
                one,
                two,
                "--parameters",
                "prior",
                "--replications",
                2,
                "--households",
                500,
                "--no-report",
                "--quiet",
                "--out",
                out);
        assertThat(said.status()).as(said.err()).isZero();
    }

    @Test
    void wholeResultsComeOutTheSameAgain() {
        Said said = Shell.type("verify", out, "--rerun", 3, "--seed", 5);

        assertThat(said.status()).as(said.out() + said.err()).isZero();
        assertThat(said.out())
                .contains("ok    runs.parquet: 4 rows", "ok    daily.parquet: 120 rows")
                .containsPattern("ok    rerun: 3 of 3 runs drawn with seed 5 are identical, [0-9,]+ values compared")
                .endsWith("nothing is wrong\n");
        assertThat(said.err()).contains("3 of 3 runs");
    }

    @Test
    void aRunThatComesOutOtherwiseIsTold() throws IOException {
        edit("\"households\": 500", "\"households\": 900");
        Said said = Shell.type("verify", out, "--rerun", 2, "--quiet");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .containsPattern("WRONG [01].0.one: run [01].0.one differs in [0-9,]+ of [0-9,]+ values:")
                .contains("WRONG rerun: 0 of 2 runs", "something is WRONG");
    }

    @Test
    void damageIsToldAndAnotherVersionIsNamedBefore() throws IOException {
        edit("\"version\": \"", "\"version\": \"0.0.9 or ");
        byte[] content = Files.readAllBytes(out.resolve("daily.parquet"));
        content[content.length / 2] ^= 1;
        Files.write(out.resolve("daily.parquet"), content);
        Said said = Shell.type("verify", out, "--rerun", 2);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).startsWith("note: made with isfara 0.0.9 or ");
        assertThat(said.out())
                .contains("WRONG daily.parquet: damaged or changed", "ok    runs.parquet")
                .contains("no run was lived through again");
    }

    @Test
    void mistakesAreMistakes() throws IOException {
        assertThat(Shell.type("verify", folder.resolve("nowhere")).status()).isEqualTo(2);
        assertThat(Shell.type("verify", out, "--rerun", 0).status()).isEqualTo(2);
        Path begun = Files.createDirectories(folder.resolve("begun/.work"));
        assertThat(Shell.type("verify", begun.getParent(), "--rerun", 1).status())
                .isEqualTo(2);
        assertThat(Shell.type("verify", folder).status()).isEqualTo(1);
    }

    private void edit(String from, String to) throws IOException {
        Path manifest = out.resolve("manifest.json");
        String text = Files.readString(manifest);
        assertThat(text).contains(from);
        Files.writeString(manifest, text.replace(from, to));
    }
}
