package isfara.spark;

import isfara.experiment.Experiment;
import isfara.experiment.ParameterSource;
import isfara.experiment.Plan;
import isfara.model.Parameters;
import isfara.scenario.ExperimentFile;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.World;
import java.nio.file.Path;
import java.util.List;

/** Experiments as a batch would have them, read from files. */
final class Trial {

    static final World WORLD = World.load();
    static final ScenarioContext CONTEXT = ScenarioContext.shipped(Parameters.GROUPS, WORLD, Path.of("scenarios"));

    private Trial() {}

    static ExperimentFile read(Path file) {
        return ScenarioReader.experiment(List.of(file), CONTEXT);
    }

    static Plan plan(Path file, ParameterSource parameters) {
        return plan(read(file), parameters);
    }

    static Plan plan(ExperimentFile e, ParameterSource parameters) {
        Experiment experiment = new Experiment(
                e.name(),
                e.title(),
                e.scenarios(),
                e.baseline(),
                parameters,
                e.draws(),
                e.seedsPerDraw(),
                e.seed(),
                e.households(),
                e.design(),
                e.compare(),
                e.expectations());
        return new Plan(experiment, CONTEXT.space(e.scenarios()));
    }
}
