package isfara.gui.live;

import isfara.experiment.Experiment;
import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.experiment.Plan;
import isfara.experiment.RunId;
import isfara.gui.scene.Scene;
import isfara.gui.scene.WatchedRun;
import isfara.model.Parameters;
import isfara.model.Trial;
import isfara.outcome.History;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs of shipped scenarios to look at, with few household agents. */
final class Watched {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final int HOUSEHOLDS = 1000;

    private Watched() {}

    static History watch(String name, long seed, Consumer<Scene> watcher) {
        ScenarioContext context = ScenarioContext.shipped(Parameters.GROUPS, Trial.WORLD, SCENARIOS);
        Scenario scenario = ScenarioReader.read(SCENARIOS.resolve(name + ".yaml"), context);
        Experiment alone = new Experiment(
                name,
                scenario.title(),
                List.of(scenario),
                name,
                new ParameterSource.Defaults(),
                1,
                1,
                seed,
                HOUSEHOLDS,
                List.of());
        return new WatchedRun(new ModelRuns(Trial.WORLD), new Plan(alone, context.space()).run(new RunId(0, 0, name)))
                .watch(watcher);
    }
}
