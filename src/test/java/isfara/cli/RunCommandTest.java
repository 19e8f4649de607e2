package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run, told. */
class RunCommandTest {

    @TempDir
    Path folder;

    private Path scenario;

    @BeforeEach
    void twentyDays() throws IOException {
        scenario = Files.writeString(folder.resolve("short.yaml"), "title: Twenty days\nextends: baseline\ndays: 20\n");
    }

    @Test
    void tellsTheRunAndWritesStoryAndChart() throws IOException {
        Path out = folder.resolve("out");
        Said said = Shell.type("run", scenario, "--seed", 3, "--households", 500, "--out", out);

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("Twenty days", "One simulated run, not a forecast.", "killed, civilians", "homes destroyed")
                .containsPattern("\\R2022-1\\d-\\d\\d \\d\\d:00  ");
        assertThat(Files.readString(out.resolve("story.txt")))
                .isEqualTo(said.out().replace("\r", ""));
        assertThat(out.resolve("run.svg")).isNotEmptyFile();
        assertThat(out.resolve("run.png")).isNotEmptyFile();
    }

    @Test
    void aQuarrelThatTheSituationGivesIsToldAsSuch() {
        Said said = Shell.type("run", "april-2021", "--households", 500, "--out", folder.resolve("april"));

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out())
                .containsPattern("2021-04-28 17:00  Golovnoy.*30 Kyrgyz and 30 Tajik villagers.*\\R"
                        + " +why: given by the situation, not drawn");
    }

    @Test
    void theSameSeedTellsTheSameStoryAndAnotherSeedAnother() {
        String first = story(3);

        assertThat(story(3)).isEqualTo(first);
        assertThat(story(4)).isNotEqualTo(first.replace("seed 3", "seed 4"));
    }

    @Test
    void whatExistsIsKeptUnlessOverwriteIsSaid() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        Said refused = Shell.type("run", scenario, "--households", 500, "--out", out);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("exists; --overwrite");
        assertThat(out.resolve("story.txt")).doesNotExist();
        assertThat(Shell.type("run", scenario, "--households", 500, "--out", out, "--overwrite")
                        .status())
                .isZero();
        assertThat(out.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aRunCanBeFilmed() throws IOException {
        Path frames = folder.resolve("film");
        Said said = film(frames, "--frames-at", "days");

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.err()).contains("20 frames and film-strip.png: " + frames);
        assertThat(frames.resolve("frame-0020.png")).isNotEmptyFile();
        assertThat(frames.resolve("film-strip.png")).isNotEmptyFile();
        assertThat(said.out())
                .isEqualTo(
                        Shell.type("run", scenario, "--households", 500, "--out", folder.resolve("out"), "--overwrite")
                                .out());
    }

    @Test
    void aFilmThatExistsIsKeptUnlessOverwriteIsSaid() throws IOException {
        Path frames = Files.createDirectory(folder.resolve("film"));
        Files.writeString(frames.resolve("notes.txt"), "mine");
        Files.writeString(frames.resolve("frame-0900.png"), "of a longer film");
        Said refused = film(frames);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(frames + ": exists; --overwrite replaces it, --frames names another folder");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(film(frames, "--overwrite").status()).isZero();
        assertThat(frames.resolve("notes.txt")).hasContent("mine");
        assertThat(frames.resolve("frame-0001.png")).isNotEmptyFile();
        assertThat(frames.resolve("frame-0900.png")).doesNotExist();
    }

    @Test
    void momentsOfNoFilmAreAMistake() {
        Said said = Shell.type("run", scenario, "--households", 500, "--frames-at", "days");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("--frames-at: found without --frames");
    }

    private Said film(Path frames, Object... more) {
        List<Object> line = new ArrayList<>(
                List.of("run", scenario, "--households", 500, "--out", folder.resolve("out"), "--frames", frames));
        line.addAll(List.of(more));
        return Shell.type(line.toArray());
    }

    @Test
    void everyMistakenParameterIsToldWithWhatIsAllowed() {
        Said said = Shell.type(
                "run",
                scenario,
                "-P",
                "friction.bse=1",
                "-P",
                "friction.base=7",
                "-P",
                "fire",
                "-P",
                "start.posture=0");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .contains("found friction.bse, nearest is friction.base")
                .contains("-P friction.base: found 7, need 0.0005 to 0.02 (1/day)")
                .contains("found fire, need name=value")
                .contains("need start.posture.KG or start.posture.TJ");
    }

    @Test
    void aParameterThatIsSetCounts() {
        Said quiet =
                Shell.type("run", scenario, "--households", 500, "--out", folder.resolve("q"), "-P", "start.away.KG=0");

        assertThat(quiet.out()).contains("start.away.KG=0").containsPattern("most away from home on a day +0 +0 +0");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldPlainly() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Said said = Shell.type("run", scenario, "--households", 500, "--out", file.resolve("inside"));

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("cannot be written").doesNotContain("\tat ");
    }

    private String story(int seed) {
        Path out = folder.resolve("seed-" + seed);
        return Shell.type("run", scenario, "--seed", seed, "--households", 500, "--overwrite", "--out", out)
                .out();
    }
}
