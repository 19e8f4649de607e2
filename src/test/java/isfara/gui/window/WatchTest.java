package isfara.gui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.calibration.Subcritical;
import isfara.cli.Isfara;
import isfara.experiment.End;
import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.gui.scene.Scene;
import isfara.model.Parameters;
import isfara.outcome.History;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.store.PlaceIds;
import isfara.store.Replay;
import isfara.store.Results;
import isfara.world.World;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is watched is what a batch has. No display is needed. */
class WatchTest {

    private static final int SEED = 11;

    @TempDir
    static Path temp;

    private static World world;
    private static ScenarioContext context;
    private static Scenario war;
    private static Scenario wired;

    @BeforeAll
    static void batch() throws Exception {
        world = World.load();
        context = ScenarioContext.shipped(Parameters.GROUPS, world, Path.of("scenarios"));
        Path file = Files.writeString(temp.resolve("war.yaml"), "title: War\nextends: april-2021\ndays: 60\n");
        Path other = Files.writeString(
                temp.resolve("wired.yaml"),
                "title: A hotline\nextends: war\ninterventions:\n  - hotline: { from: 2021-04-28 }\n");
        war = ScenarioReader.read(file, context);
        wired = ScenarioReader.read(other, context);
        CommandLine line = Isfara.commandLine();
        line.setOut(new PrintWriter(Writer.nullWriter()));
        line.setErr(new PrintWriter(Writer.nullWriter()));
        String batch = "batch " + file + " " + other + " --parameters prior --draws 4 --seeds-per-draw 1 --seed " + SEED
                + " --households 900 --no-report --out " + temp.resolve("out");
        assertThat(line.execute(batch.split(" "))).isZero();
    }

    @Test
    void theRunThatStandsInResultsIsTheRunThatIsWatched() {
        RunId id = new RunId(3, 0, "war");
        Run run = stored(id).run(war, context);
        Watch watch = new Watch(new ModelRuns(world), new Viewing.Stored(List.of(run), "3.0.war"), 1);
        asStored(id, run, lived(watch).get(0));
    }

    @Test
    void theConsolesSeedAndTheDrawMeanWhatTheyMeanToABatch() {
        for (int draw = 0; draw < 3; draw++) {
            Watch watch = new Watch(new ModelRuns(world), asked(draw, war), SEED);
            History history = lived(watch).get(0);
            RunId id = new RunId(draw, 0, "war");
            asStored(id, stored(id).run(war, context), history);
        }
    }

    @Test
    void twoRunsSideBySideAreBothTheBatchsAndGoOnByDate() {
        Watch watch = new Watch(new ModelRuns(world), asked(1, war, wired), SEED);
        List<Integer> hours = new ArrayList<>(List.of(-1, -1));
        int[] apart = {0};
        watch.tell(new Viewer() {
            @Override
            public void begin(List<Run> runs) {
                assertThat(runs).hasSize(2);
            }

            @Override
            public void see(int place, Scene scene) {
                int hour = scene.moment().hour();
                assertThat(hour).as("time never runs back").isGreaterThanOrEqualTo(hours.get(place));
                hours.set(place, hour);
                int other = hours.get(1 - place);
                apart[0] = StrictMath.max(apart[0], other < 0 ? 0 : StrictMath.abs(hour - other));
            }
        });
        List<History> both = lived(watch);
        assertThat(apart[0]).as("hours between the two on the screen").isLessThanOrEqualTo(24);
        for (int place = 0; place < 2; place++) {
            Scenario scenario = place == 0 ? war : wired;
            RunId id = new RunId(1, 0, scenario.name());
            asStored(id, stored(id).run(scenario, context), both.get(place));
        }
        assertThat(watch.parting()).isPresent();
    }

    @Test
    void pressingPlayAgainGivesTheSameHistoryAgain() {
        Watch watch = new Watch(new ModelRuns(world), asked(0, war), SEED);
        History first = lived(watch).get(0);
        History second = lived(watch).get(0);
        assertThat(second.events()).isEqualTo(first.events()).isNotEmpty();
        watch.state.setSeed(SEED + 1);
        assertThat(lived(watch).get(0).events()).isNotEqualTo(first.events());
    }

    @Test
    void everySceneIsToldWhateverIsLeaptOver() {
        List<Integer> fast = hoursSeen(Pace.EVENTS);
        assertThat(fast).isEqualTo(hoursSeen(Pace.STEPS)).hasSizeGreaterThan(60);
    }

    @Test
    void scenariosThatBeginOnDifferentDaysAreRefused() {
        Scenario later = ScenarioReader.read(Path.of("baseline"), context);
        assertThatThrownBy(() -> asked(0, war, later))
                .hasMessageContaining("war begins on 2021-")
                .hasMessageContaining("need two that begin on the same day");
    }

    private static List<Integer> hoursSeen(Pace pace) {
        List<Integer> hours = new ArrayList<>();
        Watch watch = new Watch(new ModelRuns(world), asked(0, war), SEED);
        watch.conduct(Conduct.USUAL.at(pace));
        watch.tell(new Viewer() {
            @Override
            public void begin(List<Run> runs) {
                hours.clear();
            }

            @Override
            public void see(int place, Scene scene) {
                hours.add(scene.moment().hour());
            }
        });
        lived(watch);
        return hours;
    }

    /** As MASON's console does it. */
    private static List<History> lived(Watch watch) {
        watch.start();
        int steps = 0;
        while (watch.step()) {
            assertThat(++steps).isLessThan(100_000);
        }
        assertThat(watch.broken()).isEmpty();
        List<History> histories = watch.histories();
        watch.finish();
        return histories;
    }

    static Viewing.Asked asked(int draw, Scenario... scenarios) {
        return new Viewing.Asked(
                context.space(),
                List.of(scenarios),
                new ParameterSource.Prior(new Subcritical(world)),
                draw,
                900,
                new TreeMap<>());
    }

    private static Replay stored(RunId id) {
        try (Results results = Results.open(temp.resolve("out"))) {
            return Replay.find(results, id);
        }
    }

    private static void asStored(RunId id, Run run, History history) {
        assertThat(stored(id).with(run, new End.Lived(run, history), PlaceIds.of(world)))
                .satisfies(compared -> {
                    assertThat(compared.lines()).isEmpty();
                    assertThat(compared.values()).isGreaterThan(1_000);
                });
    }
}
