package isfara.cli;

import isfara.calibration.Facts;
import isfara.calibration.Histories;
import isfara.calibration.Measure;
import isfara.calibration.Plausibility;
import isfara.model.RunawayException;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isfara history}: what the model makes of 2010 to 2022, beside what happened. */
@Command(
        name = "history",
        header = "Simulate 2010 to 2022 many times and put the outcome beside the documented record.",
        description = {
            "",
            "Runs the scenario history-2010 to 18 October 2022. Two documented values divided by a semicolon belong to the"
                    + " wars of April 2021 and September 2022.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  isfara history", "  isfara history --replications 1000 --parameters screened --csv > history.csv"})
final class HistoryCommand implements Callable<Integer> {

    /** The scenario that is lived through. */
    static final String SCENARIO = "history-2010";

    @Option(names = "--replications", paramLabel = "N", description = "How many histories; default ${DEFAULT-VALUE}.")
    private int replications = 300;

    @Option(
            names = "--parameters",
            paramLabel = "SOURCE",
            description = "defaults, prior, screened, posterior, or a CSV file of draws; default ${DEFAULT-VALUE}.")
    private String parameters = "defaults";

    @Mixin
    private Luck luck;

    @Mixin
    private Threads threads;

    @Option(names = "--csv", description = "The table as CSV.")
    private boolean csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Limits.within("--replications", replications, 1, ExperimentFile.MOST);
        threads.checked();
        luck.households();
        Ground ground = Ground.load();
        Scenario scenario = ground.scenario(SCENARIO);
        Histories histories = new Histories(
                ground.world(),
                ground.space(),
                scenario,
                new Sources(ground).find(parameters, List.of()).parameters(),
                luck.seed(),
                luck.households(),
                threads.checked());
        Counter counter = new Counter(spec.commandLine().getErr(), replications);
        int sectors = ground.world().sectors().size();
        List<Facts> facts =
                histories.each(replications, (run, life) -> facts(scenario.start(), sectors, life), counter).stream()
                        .flatMap(Optional::stream)
                        .toList();
        if (facts.size() < replications) {
            spec.commandLine()
                    .getErr()
                    .println((replications - facts.size()) + " of " + replications
                            + " histories came to fighting without end and are left out");
        }
        if (facts.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        List<Measure> measures = Plausibility.of(ground.world(), facts);
        PrintWriter out = spec.commandLine().getOut();
        if (csv) {
            csv(measures, out);
        } else {
            out.println(replications + " histories from " + scenario.start() + " on, parameters " + parameters
                    + ", seed " + luck.seed() + ", " + luck.households() + " households");
            new TextTable("simulated", "documented", "measure")
                    .rows(measures, m -> List.of(m.simulated(), m.documented(), m.name()))
                    .print(out);
        }
        return ExitCode.OK;
    }

    private static Optional<Facts> facts(LocalDate start, int sectors, Histories.Attempt life) {
        try {
            return Optional.of(Facts.of(start, sectors, life.history()));
        } catch (RunawayException fightingWithoutEnd) {
            return Optional.empty();
        }
    }

    private static void csv(List<Measure> measures, PrintWriter out) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader("measure", "meaning", "unit", "value", "low", "high", "documented", "source")
                .setRecordSeparator('\n')
                .get();
        try {
            CSVPrinter printer = new CSVPrinter(out, format);
            for (Measure m : measures) {
                printer.printRecord(
                        m.key(),
                        m.name(),
                        m.unit(),
                        blank(m.value()),
                        blank(m.low()),
                        blank(m.high()),
                        m.documented(),
                        m.source());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String blank(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
