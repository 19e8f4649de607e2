package isfara.cli;

import isfara.store.Existing;
import picocli.CommandLine.Option;

/** What is done about results that are there already. */
final class ExistingResults {

    @Option(names = "--resume", description = "Go on with what is there; start afresh if nothing is.")
    private boolean resume;

    @Option(names = "--overwrite", description = "Replace what is there, once the new results are complete.")
    private boolean overwrite;

    /** As asked; to ask for both is a mistake. */
    Existing checked() {
        if (resume && overwrite) {
            throw new UsageMistake("found --resume and --overwrite, need one of them");
        }
        return resume ? Existing.RESUME : overwrite ? Existing.OVERWRITE : Existing.REFUSE;
    }
}
