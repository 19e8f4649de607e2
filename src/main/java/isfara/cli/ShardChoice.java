package isfara.cli;

import isfara.experiment.Shard;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which shard of a batch, if not all of it. */
final class ShardChoice {

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Only the I-th of N parts of the runs, counted from 1, into a folder of its own, default"
                    + " results/NAME.shards/I-of-N; isfara merge writes the results when all are there.")
    private Optional<String> shard = Optional.empty();

    /** The shard; one that cannot be is a mistake. */
    Optional<Shard> checked() {
        try {
            return shard.map(Shard::parse);
        } catch (IllegalArgumentException e) {
            throw new UsageMistake("--shard: " + e.getMessage(), e);
        }
    }
}
