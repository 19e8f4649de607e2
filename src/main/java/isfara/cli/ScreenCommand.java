package isfara.cli;

import isfara.calibration.Histories;
import isfara.calibration.Screen;
import isfara.calibration.Screen.Verdict;
import isfara.calibration.Subcritical;
import isfara.experiment.ParameterSource;
import isfara.model.Parameters;
import isfara.parameter.ParameterSpace;
import isfara.scenario.ExperimentFile;
import isfara.store.Build;
import isfara.world.WorldData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isfara screen}: draws from the prior whose history of 2010 to 2022 is not absurd. */
@Command(
        name = "screen",
        header = "Draw parameters from the prior and keep those with a believable history of 2010 to 2022.",
        description = {
            "",
            "Kept are draws whose single history has 80 to 260 incidents to 30 April 2021, at most 6 wars, and no war with"
                    + " more than 1,000 dead. Draws under which incidents or arming would multiply without end are drawn"
                    + " anew before. Experiments use the result as --parameters screened.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  isfara screen --draws 2000 --out scenarios/calibration/screened.csv")
final class ScreenCommand implements Callable<Integer> {

    @Option(names = "--draws", paramLabel = "N", description = "How many are tried; default ${DEFAULT-VALUE}.")
    private int draws = 2000;

    @Mixin
    private Luck luck;

    @Mixin
    private Threads threads;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The CSV file that is written.")
    private String out;

    @Option(names = "--overwrite", description = "Replace the file if it exists.")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Limits.within("--draws", draws, 1, ExperimentFile.MOST);
        threads.checked();
        luck.households();
        Path file = Ground.path(out);
        if (Files.exists(file) && !overwrite) {
            throw new UsageMistake(out + ": exists; --overwrite replaces it");
        }
        Ground ground = Ground.load();
        Histories histories = new Histories(
                ground.world(),
                ground.space(),
                ground.scenario(HistoryCommand.SCENARIO),
                new ParameterSource.Prior(new Subcritical(ground.world())),
                luck.seed(),
                luck.households(),
                threads.checked());
        List<Screen.Tried> tried =
                Screen.run(histories, draws, new Counter(spec.commandLine().getErr(), draws));
        Map<Verdict, Integer> counts = Screen.counts(tried);
        if (counts.get(Verdict.ACCEPTED) == 0) {
            throw new UsageMistake("none of " + draws + " draws was accepted (" + words(counts)
                    + "), nothing was written; try more --draws");
        }
        WholeFile.write(file, Screen.csv(comments(counts), tried, ParameterSpace.of(Parameters.GROUPS)));
        spec.commandLine().getOut().println(words(counts) + ": " + file);
        return ExitCode.OK;
    }

    private List<String> comments(Map<Verdict, Integer> counts) {
        int accepted = counts.get(Verdict.ACCEPTED);
        List<String> comments = new ArrayList<>();
        comments.add(
                "Draws from the prior whose single history of 2010 to 2022 is not absurd; a screen, not a calibration.");
        comments.add("command: isfara screen --draws " + draws + " --seed " + luck.seed() + " --households "
                + luck.households() + " --out " + out.replace('\\', '/'));
        comments.add("version: " + Build.full());
        comments.add("seed: " + luck.seed());
        comments.add("tried: " + draws);
        comments.add("accepted: " + accepted);
        comments.add(String.format(Locale.ROOT, "acceptance rate: %.4f", accepted / (double) draws));
        comments.add("verdicts: " + words(counts));
        comments.add("world: " + WorldData.sha256());
        return comments;
    }

    private static String words(Map<Verdict, Integer> counts) {
        List<String> words = new ArrayList<>();
        counts.forEach((verdict, count) -> {
            if (count > 0 || verdict == Verdict.ACCEPTED) {
                words.add(count + " " + verdict.words());
            }
        });
        return String.join(", ", words);
    }
}
