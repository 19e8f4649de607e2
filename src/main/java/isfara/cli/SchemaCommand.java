package isfara.cli;

import isfara.scenario.schema.Schemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara schema}: what files may say, as a JSON Schema for editors. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of scenario or experiment files, for editors.",
        description = {
            "",
            "An editor that knows it completes names and marks mistakes while you write. Put it beside your files and begin"
                    + " each with the line: # yaml-language-server: $schema=scenario.schema.json",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara schema --out scenario.schema.json",
            "  isfara schema experiment --out experiment.schema.json",
            "  isfara schema --out scenarios          both, into a folder"
        })
final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description = "${COMPLETION-CANDIDATES}; default scenario, or both into a folder.")
    private Optional<Schemas> what = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write it there, replacing what is there; a folder that exists gets a file of its usual name.")
    private Optional<String> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Ground ground = Ground.load();
        if (out.isEmpty()) {
            spec.commandLine().getOut().print(wanted().text(ground.context()));
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        }
        Path place = Ground.path(out.get());
        if (!Files.isDirectory(place)) {
            write(wanted(), place, ground);
        } else if (what.isPresent()) {
            write(wanted(), place.resolve(wanted().file()), ground);
        } else {
            for (Schemas each : Schemas.values()) {
                write(each, place.resolve(each.file()), ground);
            }
        }
        return ExitCode.OK;
    }

    private Schemas wanted() {
        return what.orElse(Schemas.SCENARIO);
    }

    private void write(Schemas schema, Path file, Ground ground) {
        WholeFile.write(file, schema.text(ground.context()));
        spec.commandLine().getOut().println(file);
    }
}
