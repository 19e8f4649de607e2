package isfara.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isfara completion}: lets a shell complete commands and options. */
@Command(
        name = "completion",
        header = "Print a script with which bash or zsh completes commands, options and their values.",
        description = {
            "",
            "It completes what follows the word isfara, so it needs a command of that name: an alias, or a script on the path.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara completion > ~/.isfara-completion        then put into ~/.bashrc or ~/.zshrc:",
            "                                                  source ~/.isfara-completion"
        })
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec program = spec.root();
        spec.commandLine().getOut().print(AutoComplete.bash(program.name(), program.commandLine()));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
