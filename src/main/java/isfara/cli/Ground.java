package isfara.cli;

import isfara.experiment.Experiment;
import isfara.experiment.ParameterSource;
import isfara.model.Parameters;
import isfara.parameter.ParameterSpace;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Input;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.store.Build;
import isfara.store.Provenance;
import isfara.world.World;
import isfara.world.WorldData;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every command stands on: the world, and what scenario files may name.
 *
 * @param world the facts
 * @param context parameters, levers, situations and the shipped scenarios
 */
record Ground(World world, ScenarioContext context) {

    /** Everything that comes with the program. */
    static Ground load() {
        World world = World.load();
        return new Ground(world, ScenarioContext.shipped(Parameters.GROUPS, world, shipped()));
    }

    /** The parameters there are: the model's and the levers'. */
    ParameterSpace space() {
        return context.space();
    }

    /** The scenario of a file or a name. */
    Scenario scenario(String argument) {
        return ScenarioReader.read(path(argument), context);
    }

    /** What results are made with, besides their experiment. */
    static Provenance provenance(Iterable<Input> inputs) {
        SortedMap<String, String> checksums = new TreeMap<>();
        inputs.forEach(input -> checksums.put(input.file().toString().replace('\\', '/'), input.sha256()));
        return new Provenance(Build.full(), WorldData.sha256(), checksums);
    }

    /** An experiment as its file has it, with its parameters found. */
    static Experiment experiment(ExperimentFile file, ParameterSource parameters) {
        return new Experiment(
                file.name(),
                file.title(),
                file.scenarios(),
                file.baseline(),
                parameters,
                file.draws(),
                file.seedsPerDraw(),
                file.seed(),
                file.households(),
                file.design(),
                file.compare(),
                file.expectations());
    }

    /** The path that somebody wrote. */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageMistake("found " + text + ", need the path of a file or folder", e);
        }
    }

    /** The folder {@code scenarios}: here, else beside the folder of the jar, as in a clone of the project. */
    private static Path shipped() {
        Path here = Path.of("scenarios");
        Path jarFolder = Build.place().toAbsolutePath().getParent();
        Path beside = jarFolder == null ? here : jarFolder.resolveSibling("scenarios");
        return !Files.isDirectory(here) && Files.isDirectory(beside) ? beside : here;
    }
}
