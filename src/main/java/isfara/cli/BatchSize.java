package isfara.cli;

import isfara.scenario.ExperimentFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How many replications, when the command line says otherwise than the file. */
final class BatchSize {

    @Option(
            names = "--draws",
            paramLabel = "N",
            description =
                    "Draws of the uncertain parameters, at each point of a design; default as the file says, else 100, or 1"
                            + " with a design.")
    private Optional<Integer> draws = Optional.empty();

    @Option(
            names = "--seeds-per-draw",
            paramLabel = "N",
            description = "Seeds that each draw lives through; default as the file says, else 5.")
    private Optional<Integer> seeds = Optional.empty();

    @Option(names = "--replications", paramLabel = "N", description = "The same as --draws N --seeds-per-draw 1.")
    private Optional<Integer> replications = Optional.empty();

    /** The words that ask for it. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        draws.ifPresent(n -> words.addAll(List.of("--draws", n.toString())));
        seeds.ifPresent(n -> words.addAll(List.of("--seeds-per-draw", n.toString())));
        replications.ifPresent(n -> words.addAll(List.of("--replications", n.toString())));
        return words;
    }

    ExperimentFile over(ExperimentFile file) {
        if (replications.isPresent() && (draws.isPresent() || seeds.isPresent())) {
            throw new UsageMistake("found --replications beside --draws or --seeds-per-draw, need one or the other");
        }
        draws.ifPresent(n -> Limits.within("--draws", n, 1, ExperimentFile.MOST));
        seeds.ifPresent(n -> Limits.within("--seeds-per-draw", n, 1, ExperimentFile.MOST));
        replications.ifPresent(n -> Limits.within("--replications", n, 1, ExperimentFile.MOST));
        int newDraws = replications.or(() -> draws).orElse(file.draws());
        int newSeeds = replications.map(n -> 1).or(() -> seeds).orElse(file.seedsPerDraw());
        return file.withReplications(newDraws, newSeeds);
    }
}
