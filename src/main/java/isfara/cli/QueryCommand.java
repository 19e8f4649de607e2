package isfara.cli;

import isfara.store.Field;
import isfara.store.Inquiry;
import isfara.store.Manifest;
import isfara.store.Results;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara query}: any question in SQL to the tables of a results folder. */
@Command(
        name = "query",
        header = "Ask the tables of a results folder a question in SQL.",
        description = {
            "",
            "The SQL is DuckDB's. Results are only read. A name with a dot, such as that of a parameter, stands in double"
                    + " quotes.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara query results/headline --tables",
            "  isfara query results/headline \"SELECT scenario, avg(deaths), max(deaths) FROM runs GROUP BY scenario\"",
            "  isfara query results/headline \"FROM incidents WHERE peak_level >= 3\" --csv > incidents.csv"
        })
final class QueryCommand implements Callable<Integer> {

    /** Rows of a table, unless somebody says otherwise. */
    private static final int ROWS = 100;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder that isfara batch has written.")
    private String folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SQL", description = "The question, in quotes.")
    private Optional<String> sql = Optional.empty();

    @ArgGroup
    private Format format = new Format();

    /** For programs. */
    static final class Format {
        @Option(names = "--csv", required = true, description = "The answer as CSV: all rows, all digits.")
        private boolean csv;

        @Option(names = "--json", required = true, description = "The answer as JSON: a list with an object a row.")
        private boolean json;

        boolean any() {
            return csv || json;
        }
    }

    @Option(names = "--limit", paramLabel = "N", description = "At most so many rows; a table has " + ROWS + ".")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--tables", description = "List the tables and their columns, with units and meanings.")
    private boolean tables;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        limit.ifPresent(rows -> Limits.atLeast("--limit", rows, 1));
        PrintWriter out = spec.commandLine().getOut();
        if (tables) {
            tables(Results.manifest(ResultsArgument.folder(folder)), out);
            return ExitCode.OK;
        }
        String question = sql.orElseThrow(
                () -> new UsageMistake("found no question, need one in SQL; --tables lists what there is to ask of"));
        int most = limit.orElse(format.any() ? Integer.MAX_VALUE : ROWS);
        try (Inquiry inquiry = Inquiry.open(ResultsArgument.folder(folder))) {
            AnswerWriter writer = writer(out);
            Limited limited = new Limited(writer, most);
            inquiry.ask(question, limited);
            writer.end();
            out.flush();
            if (limited.cut) {
                spec.commandLine()
                        .getErr()
                        .println("only the first " + String.format(Locale.ROOT, "%,d", most)
                                + " rows; --limit N shows more, --csv and --json all");
            }
        }
        return ExitCode.OK;
    }

    private AnswerWriter writer(PrintWriter out) {
        if (format.csv) {
            return new AnswerWriter.Csv(out);
        }
        return format.json ? new AnswerWriter.Json(out) : new AnswerWriter.Table(out);
    }

    private static void tables(Manifest manifest, PrintWriter out) {
        for (Map.Entry<String, List<Field>> table : manifest.columns().entrySet()) {
            Manifest.FileEntry file = manifest.files().get(table.getKey() + ".parquet");
            out.println(table.getKey() + ", " + String.format(Locale.ROOT, "%,d", file.rows()) + " rows");
            new TextTable().rows(table.getValue(), QueryCommand::column).print(out);
            out.println();
        }
    }

    private static List<String> column(Field field) {
        return List.of(
                "  " + field.name(), field.type().name().toLowerCase(Locale.ROOT), field.unit(), field.meaning());
    }

    /** Passes on so many rows, and knows whether there were more. */
    private static final class Limited implements Inquiry.Listener {
        private final Inquiry.Listener to;
        private final int most;
        private int rows;
        private boolean cut;

        Limited(Inquiry.Listener to, int most) {
            this.to = to;
            this.most = most;
        }

        @Override
        public void columns(List<String> names) {
            to.columns(names);
        }

        @Override
        public boolean row(List<Object> values) {
            cut = rows == most;
            if (!cut) {
                to.row(values);
                rows++;
            }
            return !cut;
        }
    }
}
