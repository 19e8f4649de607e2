package isfara.gui.frames;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.experiment.Experiment;
import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.experiment.Plan;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.gui.scene.Scene;
import isfara.gui.scene.WatchedRun;
import isfara.model.Parameters;
import isfara.outcome.History;
import isfara.outcome.Outcome;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.World;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FilmTest {

    private static final World WORLD = World.load();
    private static final ModelRuns RUNS = new ModelRuns(WORLD);

    /** April 2021 with a seed that leads to war. */
    private static final Run WAR = run(5);

    @Test
    void theMainThingsOfAWarGetAFrameEach() {
        SortedMap<Integer, String> chosen = choose(new Highlights());
        String all = String.join("\n", chosen.values());
        assertThat(all)
                .startsWith("The first day.")
                .contains("The largest crowd of the run")
                .contains("to shots")
                .contains("to mortars")
                .contains("Most people away from home at one time")
                .contains("ceasefire")
                .contains("The last day");
        assertThat(chosen).hasSizeBetween(8, 60);
    }

    @Test
    void oneFrameADay() {
        assertThat(choose(new Regular(scene -> scene.moment().day())))
                .hasSize(WAR.scenario().days());
    }

    @Test
    void tooManyFramesAreThinnedEvenly() {
        int[] count = {0};
        Regular regular = new Regular(scene -> count[0]++);
        Scene[] any = new Scene[1];
        new WatchedRun(RUNS, WAR).watch(scene -> any[0] = scene);
        for (int i = 0; i < 3 * FramesAt.MOST; i++) {
            regular.see(i, any[0]);
        }
        assertThat(regular.chosen()).hasSize(FramesAt.MOST).containsKeys(0, 3, 6, 2997);
    }

    @Test
    void theRunThatIsFilmedHasTheRowOfTheRunInABatch() {
        History batch = RUNS.evaluate(WAR);
        History watched = new WatchedRun(RUNS, WAR).watch(scene -> {});
        for (Outcome outcome : Outcome.values()) {
            assertThat(outcome.of(watched)).as(outcome.column()).isEqualTo(outcome.of(batch));
        }
        assertThat(watched.events()).isEqualTo(batch.events());
    }

    @Test
    void framesAreNumberedWholeAndTheSameEveryTime() throws IOException {
        Map<String, byte[]> files = shoot(Film.Format.PNG);
        int frames = files.size() - 1;
        assertThat(files)
                .containsKeys("film-strip.png", "frame-0001.png", String.format(Locale.ROOT, "frame-%04d.png", frames));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(files.get("frame-0001.png")));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(1000);
        Map<String, byte[]> again = shoot(Film.Format.PNG);
        again.forEach((name, content) -> assertThat(content).as(name).isEqualTo(files.get(name)));
    }

    @Test
    void anSvgFrameIsADrawingThatTellsWhatItShows() {
        Map<String, byte[]> files = shoot(Film.Format.SVG);
        String first = new String(files.get("frame-0001.svg"), StandardCharsets.UTF_8);
        assertThat(first).contains("<svg", "The first day.", "Golovnoy").doesNotContain("<image");
        assertThat(files).containsKey("film-strip.png").doesNotContainKey("frame-0001.png");
    }

    private static Map<String, byte[]> shoot(Film.Format format) {
        Map<String, byte[]> files = new TreeMap<>();
        Film film = new Film(RUNS, WAR, "April 2021, seed 5", FramesAt.EVENTS, format);
        int frames = film.shoot(files::put);
        assertThat(files).hasSize(frames + 1);
        return files;
    }

    private static SortedMap<Integer, String> choose(Choice choice) {
        int[] number = {0};
        new WatchedRun(RUNS, WAR).watch(scene -> choice.see(number[0]++, scene));
        return choice.chosen();
    }

    private static Run run(long seed) {
        ScenarioContext context = ScenarioContext.shipped(Parameters.GROUPS, WORLD, Path.of("scenarios"));
        Scenario scenario = ScenarioReader.read(Path.of("april-2021"), context);
        Experiment alone = new Experiment(
                scenario.name(),
                scenario.title(),
                List.of(scenario),
                scenario.name(),
                new ParameterSource.Defaults(),
                1,
                1,
                seed,
                2000,
                List.of());
        return new Plan(alone, context.space()).run(new RunId(0, 0, scenario.name()));
    }
}
