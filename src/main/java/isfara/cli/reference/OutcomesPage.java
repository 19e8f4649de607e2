package isfara.cli.reference;

import isfara.outcome.Column;
import isfara.outcome.DayColumn;
import isfara.outcome.Episode;
import isfara.outcome.Outcome;
import isfara.outcome.Sense;
import java.util.Arrays;
import java.util.List;

/** What a run is measured by. */
final class OutcomesPage {

    private OutcomesPage() {}

    static String text() {
        Markdown page = new Markdown("Outcomes");
        page.paragraph("What is written down about a run as a whole (`runs.parquet`) and about each of its days"
                + " (`daily.parquet`). Deaths are those that happened in the simulation; what each side would report is"
                + " counted apart. An evacuee is counted once, however often he or she leaves. A war is an episode of army"
                + " fighting with at least " + Episode.WAR_DEAD + " dead.");
        page.heading("Of a run");
        page.table(head(), rows(Outcome.values()));
        page.heading("Of a day");
        page.table(head(), rows(DayColumn.values()));
        return page.text();
    }

    private static List<String> head() {
        return List.of("name", "unit", "meaning", "better");
    }

    private static List<List<String>> rows(Column[] columns) {
        return Arrays.stream(columns)
                .map(c -> List.of(Markdown.code(c.column()), c.unit(), c.meaning(), better(c.sense())))
                .toList();
    }

    static String better(Sense sense) {
        return switch (sense) {
            case LESS_IS_BETTER -> "less";
            case MORE_IS_BETTER -> "more";
            case NEUTRAL -> "-";
        };
    }
}
