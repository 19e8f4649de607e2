package isfara.cli;

import isfara.report.story.Story;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How much of a run is told. */
final class Telling {

    /** As it is written. */
    enum Events {
        ALL,
        MAIN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--events",
            paramLabel = "HOW_MANY",
            description = "${COMPLETION-CANDIDATES}: every event, or the main things; default ${DEFAULT-VALUE}.")
    private Events events = Events.MAIN;

    Story.Telling chosen() {
        return events == Events.ALL ? Story.Telling.ALL : Story.Telling.MAIN;
    }
}
