package isfara.cli;

import isfara.cli.reference.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the generated pages of the documents. For those who change the program: hidden from the list of commands. */
@Command(
        name = "reference",
        hidden = true,
        description =
                "Writes the generated pages of the documents (parameters, outcomes, levers, data dictionary) into a folder.")
public final class Reference implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FAILED = 1;

    @Parameters(paramLabel = "DIR", description = "folder of the pages, for example src/site/markdown")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : Pages.all().entrySet()) {
                write(page.getKey(), page.getValue());
            }
            return DONE;
        } catch (IOException e) {
            spec.commandLine().getErr().println(folder + ": cannot be written: " + e.getMessage());
            return FAILED;
        }
    }

    private void write(String name, String text) throws IOException {
        Path aside = Files.createTempFile(folder, "." + name, null);
        try {
            Files.writeString(aside, text, StandardCharsets.UTF_8);
            Files.move(aside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
        spec.commandLine().getOut().println(folder.resolve(name));
    }
}
