package isfara.cli;

import isfara.experiment.Experiment;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Input;
import isfara.scenario.ScenarioReader;
import isfara.store.Batch;
import isfara.store.PlaceIds;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Which experiment: its files, and what the command line says otherwise than these. The same words are the same experiment, whoever
 * is told: a batch, its shards, their merge.
 */
@Command
final class ExperimentChoice {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "An experiment, or scenarios (the first is the baseline), or an experiment and scenarios to add to"
                            + " it: files, or names of shipped ones.")
    private List<String> files;

    @Mixin
    private BatchSize size;

    @Mixin
    private BatchInputs inputs;

    /** What was chosen by these words. */
    static ExperimentChoice of(List<String> words) {
        ExperimentChoice choice = new ExperimentChoice();
        new CommandLine(choice).parseArgs(words.toArray(String[]::new));
        return choice;
    }

    /** The words that choose it: files first, then options. */
    List<String> words() {
        List<String> words = new ArrayList<>(files);
        words.addAll(size.words());
        words.addAll(inputs.words());
        return words;
    }

    /** The batch of it; all mistakes of its files are told at once. */
    Batch batch(Ground ground) {
        ExperimentFile read = inputs.over(size.over(
                ScenarioReader.experiment(files.stream().map(Ground::path).toList(), ground.context())));
        List<Path> beside = read.inputs().stream().map(Input::file).toList();
        Sources.Found source = new Sources(ground).find(read.parameters(), beside);
        List<Input> all = new ArrayList<>(read.inputs());
        source.inputs().stream().filter(input -> !all.contains(input)).forEach(all::add);
        Experiment experiment = Ground.experiment(read, source.parameters());
        return new Batch(
                experiment,
                ground.context().space(experiment.scenarios()),
                PlaceIds.of(ground.world()),
                Ground.provenance(all),
                Clock.systemUTC());
    }
}
