package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion script in the shells that it is for. */
class CompletionCommandTest {

    /** Asks the script as bash does when somebody presses TAB; compopt may be called only then. */
    private static final String ASK = """
            compopt() { :; }
            ask() {
                COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
                _complete_isfara
                echo "$*: ${COMPREPLY[*]}"
            }
            ask isfara comp
            ask isfara batch --re
            ask isfara list sc
            ask isfara run --hou
            """;

    @TempDir
    Path temp;

    @Test
    void bashCompletesCommandsOptionsAndWords() throws Exception {
        assertThat(said("bash", ASK))
                .contains("isfara batch --re: --resume --replications", "isfara list sc: scenarios")
                .contains("isfara run --hou: --households")
                .contains("isfara comp: compare completion");
    }

    @Test
    void zshTakesTheSameScript() throws Exception {
        String ask = "autoload -U compinit && compinit -D -u\nsource \"$1\"\necho \"$_comps[isfara]\"\n";
        assertThat(said("zsh", ask)).singleElement().asString().contains("_complete_isfara");
    }

    @Test
    void whatIsHiddenFromHelpIsHiddenHere() {
        assertThat(Shell.type("completion").out()).doesNotContain("reference");
    }

    /** What a shell says once it has read the script. */
    private List<String> said(String shell, String ask) throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
        assumeTrue(there, "SKIPPED: no " + shell + " on the path, its completion is not tried");
        Path script = Files.writeString(
                temp.resolve("isfara-completion"), Shell.type("completion").out());
        List<String> command = new ArrayList<>(List.of(shell));
        command.addAll(shell.equals("zsh") ? List.of("-f") : List.of("--noprofile", "--norc"));
        Path asked = Files.writeString(
                temp.resolve("ask"),
                shell.equals("zsh") ? ask : "set -e\nsource \"$1\"\n" + ask,
                StandardCharsets.UTF_8);
        command.addAll(List.of(asked.toString(), script.toString()));
        Path out = temp.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(shell).isZero();
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }
}
