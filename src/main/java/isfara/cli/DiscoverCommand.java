package isfara.cli;

import isfara.analysis.Manifest;
import isfara.analysis.Manifest.ScenarioEntry;
import isfara.analysis.ResultsFolder;
import isfara.analysis.discovery.Discoveries;
import isfara.analysis.discovery.Discovery;
import isfara.analysis.discovery.Question;
import isfara.outcome.Outcome;
import isfara.report.DiscoveryTables;
import isfara.world.Spelling;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara discover}: under which conditions a scenario does worse than the baseline. */
@Command(
        name = "discover",
        header = "Find conditions under which a scenario does worse than the baseline.",
        description = {
            "",
            "Looks for ranges of parameters, and of settings that a design varies, in which the outcome is more often worse than"
                    + " elsewhere (PRIM). Nothing is simulated. A range is told only if chance would hardly give one as good;"
                    + " often there is none.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  isfara discover results/headline --outcome evacuees_ever",
            "  isfara discover results/headline --scenario baseline --alone --outcome war --worse-than 0.5"
        })
final class DiscoverCommand implements Callable<Integer> {

    private static final int MOST_BOXES = 10;

    @Parameters(paramLabel = "DIR", description = "A folder that isfara batch has written.")
    private String folder;

    @Option(names = "--scenario", paramLabel = "S", description = "Only this scenario; default: all but the baseline.")
    private String scenario;

    @Option(names = "--outcome", paramLabel = "NAME", description = "Which outcome; default ${DEFAULT-VALUE}.")
    private String outcome = "deaths";

    @Option(
            names = "--worse-than",
            paramLabel = "N",
            description =
                    "A draw counts when its mean difference to the baseline is above this; default ${DEFAULT-VALUE}.")
    private double above;

    @Option(names = "--alone", description = "Take the scenario's own outcome and not its difference to the baseline.")
    private boolean alone;

    @Option(names = "--boxes", paramLabel = "N", description = "At most so many boxes; default ${DEFAULT-VALUE}.")
    private int boxes = 1;

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--out", paramLabel = "DIR", description = "Write tables and figures there, too.")
    private String out;

    @Spec
    private CommandSpec spec;

    /** How the answer is printed. */
    private static final class Form {
        @Option(names = "--csv", description = "The boxes as CSV.")
        private boolean csv;

        @Option(names = "--json", description = "The boxes as JSON.")
        private boolean json;
    }

    @Override
    public Integer call() {
        Limits.within("--boxes", boxes, 1, MOST_BOXES);
        if (Double.isNaN(above) || Double.isInfinite(above)) {
            throw new UsageMistake("--worse-than: found " + above + ", need a number");
        }
        Path results = ResultsArgument.folder(folder);
        PrintWriter told = spec.commandLine().getOut();
        try (ResultsFolder open = ResultsFolder.open(results)) {
            Manifest manifest = open.manifest();
            List<Discovery> found = new Discoveries(open).of(questions(manifest), boxes, Discovery.THOROUGH);
            DiscoveryWords words = new DiscoveryWords(manifest, found);
            told.print(
                    form.csv
                            ? DiscoveryTables.boxes(found, manifest.declared())
                            : form.json ? words.json() : words.text());
            if (out != null) {
                List<Path> written = new DiscoveryFiles(manifest, found).write(Ground.path(out));
                spec.commandLine().getErr().println("in " + out + ": " + DiscoveryFiles.names(written));
            }
        }
        told.flush();
        return ExitCode.OK;
    }

    private List<Question> questions(Manifest manifest) {
        List<String> names =
                manifest.scenarios().stream().map(ScenarioEntry::name).toList();
        if (scenario != null && !names.contains(scenario)) {
            throw new UsageMistake("--scenario: found " + scenario + ", nearest is " + Spelling.nearest(scenario, names)
                    + " (all: " + String.join(", ", names) + ")");
        }
        Outcome of = OutcomeName.of(outcome);
        List<String> wanted = scenario != null
                ? List.of(scenario)
                : names.stream()
                        .filter(n -> alone || !n.equals(manifest.baseline()))
                        .toList();
        if (!alone && (wanted.isEmpty() || wanted.contains(manifest.baseline()))) {
            throw new UsageMistake((scenario == null ? folder : "--scenario") + ": found "
                    + (scenario == null ? "no scenario but the baseline" : "the baseline, " + scenario)
                    + ", need another to compare with it, or --alone");
        }
        return wanted.stream()
                .map(name -> new Question(name, alone ? "" : manifest.baseline(), of, above))
                .toList();
    }
}
