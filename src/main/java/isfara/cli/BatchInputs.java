package isfara.cli;

import isfara.scenario.ExperimentFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Luck, parameters and resolution, when the command line says otherwise than the file. */
final class BatchInputs {

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The experiment's luck; default as the file says, else 1.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--parameters",
            paramLabel = "SOURCE",
            description =
                    "Where parameters come from: defaults, prior, screened, posterior, or a CSV file of draws; default"
                            + " as the file says, else " + ExperimentFile.PARAMETERS + ".")
    private Optional<String> parameters = Optional.empty();

    @Option(
            names = "--households",
            paramLabel = "N",
            description = "Household agents that stand for the people; default as the file says, else 8000.")
    private Optional<Integer> households = Optional.empty();

    /** The words that ask for them. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        seed.ifPresent(n -> words.addAll(List.of("--seed", n.toString())));
        parameters.ifPresent(source -> words.addAll(List.of("--parameters", source)));
        households.ifPresent(n -> words.addAll(List.of("--households", n.toString())));
        return words;
    }

    ExperimentFile over(ExperimentFile file) {
        households.ifPresent(Limits::households);
        ExperimentFile over = seed.map(file::withSeed).orElse(file);
        over = households.map(over::withHouseholds).orElse(over);
        return parameters.isPresent() ? over.withParameters(parameters.get(), file.inputs()) : over;
    }
}
