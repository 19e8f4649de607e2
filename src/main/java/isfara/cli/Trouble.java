package isfara.cli;

import isfara.analysis.ResultsException;
import isfara.calibration.evidence.EvidenceException;
import isfara.calibration.fit.FitException;
import isfara.chart.ChartException;
import isfara.experiment.DrawsException;
import isfara.scenario.MistakesException;
import isfara.spark.ClusterException;
import isfara.store.IncompleteException;
import isfara.store.RefusedException;
import isfara.store.StoreException;
import isfara.store.TooManyFailuresException;
import isfara.world.Spelling;
import isfara.world.WorldException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in words that help to mend it, and chooses the exit status. A stack trace is shown only when asked for. */
final class Trouble {

    /** Mistakes of the user; nothing was run. */
    private static final Set<Class<? extends Exception>> MISTAKES = Set.of(
            UsageMistake.class,
            MistakesException.class,
            DrawsException.class,
            RefusedException.class,
            EvidenceException.class);

    /** What can happen when everything was asked rightly; the message is meant for the user as it is. */
    private static final Set<Class<? extends Exception>> FAILURES = Set.of(
            RunFailure.class,
            StoreException.class,
            IncompleteException.class,
            TooManyFailuresException.class,
            WorldException.class,
            ResultsException.class,
            ChartException.class,
            ClusterException.class,
            FitException.class,
            UncheckedIOException.class);

    private Trouble() {}

    static int inCommand(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName(" ");
        err.println(
                name + ": " + (e instanceof UnmatchedArgumentException unknown ? unknown(unknown) : e.getMessage()));
        err.println("try " + name + " --help");
        trace(command, e, List.of(arguments).contains("--debug"));
        return ExitCode.USAGE;
    }

    static int inExecution(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean debug = ((Isfara) command.getCommandSpec().root().userObject()).debug();
        int status = MISTAKES.contains(e.getClass()) ? ExitCode.USAGE : ExitCode.SOFTWARE;
        if (e instanceof InterruptedException) {
            err.println("isfara: stopped");
        } else if (MISTAKES.contains(e.getClass()) || FAILURES.contains(e.getClass())) {
            err.println(e.getMessage());
        } else {
            err.println("isfara: this should not have happened: " + e);
            if (!debug) {
                err.println("the same with --debug shows where; please report it together with the command");
            }
        }
        trace(command, e, debug);
        return status;
    }

    private static String unknown(UnmatchedArgumentException e) {
        String found = e.getUnmatched().get(0);
        List<String> names = new ArrayList<>();
        if (found.startsWith("-")) {
            names.addAll(e.getCommandLine().getCommandSpec().optionsMap().keySet());
            names.removeIf(option -> !option.startsWith("--"));
        } else {
            names.addAll(e.getCommandLine().getSubcommands().keySet());
            e.getCommandLine().getCommandSpec().positionalParameters().forEach(argument -> {
                if (argument.completionCandidates() != null) {
                    argument.completionCandidates().forEach(names::add);
                }
            });
        }
        String nearest = Spelling.nearest(found, names);
        return "found " + found + (nearest.isEmpty() ? ", need no more" : ", nearest is " + nearest);
    }

    private static void trace(CommandLine command, Exception e, boolean debug) {
        if (debug) {
            e.printStackTrace(command.getErr());
        }
    }
}
