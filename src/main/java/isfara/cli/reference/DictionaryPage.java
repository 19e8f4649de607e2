package isfara.cli.reference;

import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Trigger;
import isfara.parameter.ParameterSpace;
import isfara.store.Field;
import isfara.store.Table;
import isfara.store.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the results files. */
final class DictionaryPage {

    private DictionaryPage() {}

    static String text(Tables tables, ParameterSpace space) {
        Markdown page = new Markdown("Data dictionary");
        page.paragraph(
                "The Parquet files of a results folder and their columns. The same list, parameters included, stands in"
                        + " the folder's own `manifest.json` under `columns`. Read columns by name: their order may change. What else"
                        + " is in a results folder is told in the [guide](guide.md).");
        page.paragraph(
                "Every table begins with the columns that say which run a row belongs to. Runs of all scenarios that share"
                        + " `draw` and `seed_index` are one replication: the same uncertain parameters, the same luck.");
        one(page, tables.runs(), "One row for each run that was lived through.", space);
        one(page, tables.daily(), "One row for each run and day.", space);
        one(page, tables.incidents(), "One row for each incident.", space);
        one(page, tables.episodes(), "One row for each episode of army fighting.", space);
        one(
                page,
                tables.places(),
                "One row for each run and settlement to which anything happened; the others have no row.",
                space);
        one(page, tables.failures(), "One row for each run that broke down; no rows when all went well.", space);
        words(page);
        return page.text();
    }

    private static void one(Markdown page, Table<?> table, String rows, ParameterSpace space) {
        page.heading(table.file());
        page.paragraph(rows);
        List<List<String>> lines = new ArrayList<>();
        boolean told = false;
        for (Field field : table.fields()) {
            if (space.index(field.name()).isEmpty()) {
                lines.add(List.of(
                        Markdown.code(field.name()),
                        field.type().sql(),
                        field.unit(),
                        field.meaning(),
                        OutcomesPage.better(field.sense())));
            } else if (!told) {
                told = true;
                lines.add(List.of(
                        "one column for each parameter",
                        field.type().sql(),
                        "as declared",
                        space.size() + " columns, named as in [parameters](parameters.md) and [levers](levers.md);"
                                + " names with dots and hyphens want quotation marks in SQL",
                        "-"));
            }
        }
        page.table(List.of("column", "type", "unit", "meaning", "better"), lines);
    }

    private static void words(Markdown page) {
        page.heading("Words in the columns");
        page.table(
                List.of("column", "values"),
                List.of(
                        List.of(Markdown.code("trigger"), joined(Trigger.values(), Trigger::word)),
                        List.of(Markdown.code("origin"), joined(Origin.values(), Origin::word)),
                        List.of(
                                Markdown.code("peak_level"),
                                joined(Level.values(), level -> level.ordinal() + " " + level.word()))));
    }

    private static <E> String joined(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }
}
