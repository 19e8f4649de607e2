package isfara.study.lever;

import isfara.analysis.Digits;
import isfara.intervention.Total;
import isfara.outcome.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The effects of levers as tables: CSV for programs, Markdown to be read. */
public final class LeverTable {

    private static final double LOW = 0.1;
    private static final double HALF = 0.5;
    private static final double HIGH = 0.9;

    private LeverTable() {}

    /** One row for each scenario, variant and outcome; nothing rounded. */
    public static String csv(List<LeverEffect> effects) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader(
                        "scenario",
                        "levers",
                        "variant",
                        "outcome",
                        "baseline_mean",
                        "ratio",
                        "ratio_p10",
                        "ratio_p90",
                        "draws_p10",
                        "draws_p50",
                        "draws_p90",
                        "literature_low",
                        "literature_high",
                        "beside_literature",
                        "failed",
                        "literature_source")
                .setRecordSeparator('\n')
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (LeverEffect e : effects) {
                printer.printRecord(
                        e.scenario(),
                        String.join(" ", e.levers()),
                        e.variant().words(),
                        e.outcome().column(),
                        number(e.baseline()),
                        number(e.ratio()),
                        number(e.interval().low()),
                        number(e.interval().high()),
                        number(e.acrossDraws().at(LOW)),
                        number(e.acrossDraws().at(HALF)),
                        number(e.acrossDraws().at(HIGH)),
                        e.literature().map(t -> number(t.low())).orElse(""),
                        e.literature().map(t -> number(t.high())).orElse(""),
                        e.besideLiterature(),
                        Integer.toString(e.failed()),
                        e.literature().map(Total::source).orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    /** One row a scenario: the ratio of each outcome with its interval, with and without direct effects, beside the literature. */
    public static String markdown(List<LeverEffect> effects) {
        StringBuilder text = new StringBuilder("| scenario | effects |");
        LeverStudy.OUTCOMES.forEach(o -> text.append(' ').append(o.column()).append(" |"));
        text.append(" literature |\n| --- | --- |").append(" --- |".repeat(LeverStudy.OUTCOMES.size() + 1));
        text.append('\n');
        List<String> rows = new ArrayList<>();
        effects.forEach(e -> {
            String row = "| " + e.scenario() + " | " + e.variant().words() + " |";
            if (!rows.contains(row)) {
                rows.add(row);
            }
        });
        for (String row : rows) {
            text.append(row);
            List<String> said = new ArrayList<>();
            for (Outcome outcome : LeverStudy.OUTCOMES) {
                LeverEffect effect = effects.stream()
                        .filter(e -> e.outcome() == outcome
                                && row.equals("| " + e.scenario() + " | "
                                        + e.variant().words() + " |"))
                        .findFirst()
                        .orElseThrow();
                text.append(' ').append(cell(effect)).append(" |");
                literature(effect).ifPresent(said::add);
            }
            text.append(' ').append(String.join("; ", said)).append(" |\n");
        }
        return text.toString();
    }

    private static String cell(LeverEffect e) {
        return Digits.number(e.ratio())
                + (e.interval().known()
                        ? " (" + Digits.number(e.interval().low()) + "–"
                                + Digits.number(e.interval().high()) + ")"
                        : "");
    }

    private static Optional<String> literature(LeverEffect e) {
        return e.literature()
                .map(t -> e.outcome().column() + " " + Digits.number(t.low()) + "–" + Digits.number(t.high()) + ": "
                        + e.besideLiterature());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
