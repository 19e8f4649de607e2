package isfara.cli;

import isfara.cli.reference.TouchRow;
import isfara.cli.reference.TouchedRates;
import isfara.experiment.InitialValues;
import isfara.experiment.ParameterSource;
import isfara.parameter.ParameterVector;
import isfara.scenario.Checked;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Input;
import isfara.scenario.LeverUse;
import isfara.scenario.ResolvedScenario;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioReader;
import isfara.scenario.Section;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara check}: what is wrong with scenario and experiment files, without running anything. */
@Command(
        name = "check",
        header = "Check scenario and experiment files; nothing is run.",
        description = {
            "",
            "Every mistake of every file is told at once, as FILE:LINE:COLUMN and what is allowed there. Each file is an"
                    + " experiment of its own.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  isfara check my-scenario.yaml", "  isfara check headline --resolved"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Scenarios or experiments: files, or names of shipped ones.")
    private List<String> files;

    @Option(names = "--resolved", description = "Show every value as it will be used, and where it comes from.")
    private boolean resolved;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Ground ground = Ground.load();
        PrintWriter out = spec.commandLine().getOut();
        Checked checked = ScenarioReader.check(files.stream().map(Ground::path).toList(), ground.context());
        for (Checked.File file : checked.sound()) {
            out.println(file.file() + ": in order, " + names(file.experiment()));
            if (resolved) {
                describe(file, ground, out);
            }
        }
        out.flush();
        checked.throwIfAny();
        return ExitCode.OK;
    }

    private static String names(ExperimentFile read) {
        int n = read.resolved().size();
        return (n == 1 ? "scenario " : n + " scenarios: ")
                + String.join(
                        ", ",
                        read.resolved().stream().map(r -> r.scenario().name()).toList());
    }

    private static void describe(Checked.File file, Ground ground, PrintWriter out) {
        out.println();
        out.print(Section.text(List.of(file.origins())));
        drawn(file.experiment(), ground).forEach(out::println);
        Map<Section, String> told = new HashMap<>(); // asked, never walked through
        for (ResolvedScenario resolved : file.experiment().resolved()) {
            Scenario scenario = resolved.scenario();
            List<Section> sections = new ArrayList<>();
            for (Section section : resolved.sections()) {
                String earlier = told.putIfAbsent(section, scenario.name());
                sections.add(earlier == null ? section : section.asIn(earlier));
            }
            out.println();
            out.print(Section.text(sections));
            touched(scenario, ground).forEach(out::println);
        }
        out.println();
    }

    /** What is drawn from where, as far as the scenarios do not say it. */
    private static List<String> drawn(ExperimentFile file, Ground ground) {
        List<Path> beside = file.inputs().stream().map(Input::file).toList();
        ParameterSource source =
                new Sources(ground).find(file.parameters(), beside).parameters();
        if (source instanceof ParameterSource.Table table) {
            String columns = table.columns().size() + " parameters are drawn from " + source.text()
                    + ", instead of from"
                    + " the priors below, unless a scenario or a situation sets them: "
                    + String.join(", ", table.columns());
            return Wrapped.hanging("  ", columns);
        }
        return source instanceof ParameterSource.Defaults
                ? List.of("  nothing is drawn: every parameter has the value below")
                : List.of("  parameters with a prior are drawn from it");
    }

    /** What the levers change with their settings and with the parameters as this scenario holds them. */
    private static List<String> touched(Scenario scenario, Ground ground) {
        List<String> lines = new ArrayList<>();
        ParameterVector parameters = InitialValues.held(ground.space().defaults(), scenario);
        for (int i = 0; i < scenario.interventions().size(); i++) {
            LeverUse use = scenario.interventions().get(i);
            TouchedRates.Touch touch = TouchedRates.of(
                    ground.context().levers().named(use.lever()).orElseThrow(),
                    use,
                    parameters,
                    scenario.parameters().keySet(),
                    ground.world());
            lines.add("lever " + (i + 1) + ": " + use.lever() + ", rates that it changes");
            TouchRow.of(touch).forEach(row -> lines.addAll(Wrapped.hanging("  ", row.line())));
            if (touch.nothing()) {
                lines.add("  none: with these settings it changes nothing");
            }
        }
        return lines;
    }
}
