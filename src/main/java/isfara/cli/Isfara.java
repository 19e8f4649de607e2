package isfara.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole: what it offers, and how it speaks of trouble. */
@Command(
        name = "isfara",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT, // help, version and exit statuses are the same everywhere
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        headerHeading = "%n",
        header = "How village disputes on the Kyrgyz-Tajik border come to shooting, and what would make that rarer.",
        description = {
            "",
            "Isfara simulates the settlements, posts, water and governments along the line. A scenario file says where a"
                    + " history starts and which policies are tried; an experiment compares scenarios over many"
                    + " replications with the same luck. What comes out is a model's answer, not a forecast.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was done",
            "1:a run or the writing of results failed",
            "2:a mistake in a command or a file: nothing was run"
        },
        footerHeading = "%nTo begin with:%n",
        footer = {
            "  isfara list                      what there is",
            "  isfara run baseline              one history, told as dated lines",
            "  isfara batch headline            compare four scenarios; takes about a minute",
            "  isfara COMMAND --help            everything about a command"
        },
        subcommands = {
            RunCommand.class,
            BatchCommand.class,
            MergeCommand.class,
            SlurmCommand.class,
            GuiCommand.class,
            ReplayCommand.class,
            VerifyCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            StoryCommand.class,
            DivergeCommand.class,
            QueryCommand.class,
            HistoryCommand.class,
            ScreenCommand.class,
            CalibrateCommand.class,
            ValidateCommand.class,
            LeverEffectsCommand.class,
            DiscoverCommand.class,
            SensitivityCommand.class,
            CheckCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            CompletionCommand.class,
            Reference.class
        })
public final class Isfara implements Runnable {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    /** For picocli, which fills in the rest. */
    Isfara() {}

    /** Whether errors are told with their stack trace. */
    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new UsageMistake("found no command, need one of "
                + spec.subcommands().entrySet().stream()
                        .filter(e ->
                                !e.getValue().getCommandSpec().usageMessage().hidden())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", ")));
    }

    /** Runs a command, speaking UTF-8 whatever the system's language, and returns its exit status. */
    public static int run(String... arguments) {
        CommandLine line = commandLine();
        line.setOut(writer(FileDescriptor.out));
        line.setErr(writer(FileDescriptor.err));
        int status = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return status;
    }

    /** The command line, ready to execute. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Isfara());
        line.setUsageHelpWidth(100);
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOverwrittenOptionsAllowed(false);
        line.setAbbreviatedOptionsAllowed(false);
        line.setParameterExceptionHandler(Trouble::inCommand);
        line.setExecutionExceptionHandler(Trouble::inExecution);
        return line;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
