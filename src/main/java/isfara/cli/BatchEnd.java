package isfara.cli;

import isfara.report.Report;
import isfara.store.Summary;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The end of a batch, whether it was run in one go or merged: failures are told, the report is written. */
final class BatchEnd {

    private BatchEnd() {}

    /** Exit status of the command. */
    static int of(Summary summary, Path folder, boolean report, CommandLine command) {
        if (summary.failures() > 0) {
            command.getErr()
                    .println(summary.failures() + " runs failed: " + folder.resolve("failures.parquet")
                            + " says why and has the command that runs each again");
        }
        if (report && summary.failures() < summary.runs()) {
            command.getOut().println("report: " + Report.write(folder));
        }
        return summary.failures() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
