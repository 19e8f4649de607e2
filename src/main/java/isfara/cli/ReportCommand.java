package isfara.cli;

import isfara.chart.FigureFile;
import isfara.report.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara report}: charts, tables and the page of a results folder, from its files alone. */
@Command(
        name = "report",
        header = "Write charts, tables and report.html of a results folder.",
        description = {
            "",
            "Nothing is simulated: the same results give the same report. An earlier report is replaced.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  isfara report results/headline --dpi 300")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder that isfara batch has written.")
    private String folder;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Resolution of the PNG files, dots per inch; default ${DEFAULT-VALUE}, "
                    + FigureFile.PAPER_DPI + " for a journal.")
    private int dpi = FigureFile.SCREEN_DPI;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Limits.within("--dpi", dpi, 48, 1200);
        spec.commandLine().getOut().println(Report.write(ResultsArgument.folder(folder), dpi));
        return ExitCode.OK;
    }
}
