package isfara.report;

import isfara.analysis.discovery.BoxWords;
import isfara.analysis.discovery.Discovery;
import isfara.analysis.discovery.FoundBox;
import isfara.analysis.discovery.PeelStep;
import isfara.analysis.discovery.Restriction;
import isfara.chart.PrimChart;
import isfara.store.ParameterEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Boxes of conditions as CSV: all of them in one table, and the peeling of each. */
public final class DiscoveryTables {

    private static final String BOXES =
            "scenario,with,outcome,above,box,input,low,high,lowest,highest,evidence,quasi_p,returns,cases,of_interest,"
                    + "mass,coverage,density,base,held_out_density,chance,none_because";

    private DiscoveryTables() {}

    static void write(List<Discovery> discoveries, Map<String, ParameterEntry> declared, Path folder)
            throws IOException {
        if (discoveries.isEmpty()) {
            return;
        }
        Files.writeString(folder.resolve("discover.csv"), boxes(discoveries, declared), StandardCharsets.UTF_8);
        for (Discovery d : discoveries) {
            for (int b = 0; b < d.boxes().size(); b++) {
                Files.writeString(
                        folder.resolve(PrimChart.name(d, b) + ".csv"),
                        trajectory(d.boxes().get(b)),
                        StandardCharsets.UTF_8);
            }
        }
    }

    /**
     * A line for each restriction of each box; a question without a box has one line without.
     *
     * @param declared what each parameter rests on, by name
     */
    public static String boxes(List<Discovery> discoveries, Map<String, ParameterEntry> declared) {
        BoxWords words = new BoxWords(declared);
        return CsvTable.text(BOXES, csv -> {
            for (Discovery d : discoveries) {
                for (int b = 0; b < d.boxes().size(); b++) {
                    box(d, b, words, csv);
                }
                if (d.boxes().isEmpty()) {
                    none(d, csv);
                }
            }
        });
    }

    private static void box(Discovery d, int number, BoxWords words, CsvTable csv) throws IOException {
        FoundBox box = d.boxes().get(number);
        for (Restriction r : box.restrictions()) {
            row(
                    d,
                    csv,
                    number + 1,
                    r.input(),
                    r.below() ? r.low() : Double.NaN,
                    r.above() ? r.high() : Double.NaN,
                    r.lowest(),
                    r.highest(),
                    words.grade(r),
                    r.quasiP(),
                    r.returns(),
                    box.cases(),
                    box.ofInterest(),
                    box.mass(),
                    box.coverage(),
                    box.density(),
                    box.base(),
                    box.heldOutDensity(),
                    box.chance(),
                    "");
        }
    }

    private static void none(Discovery d, CsvTable csv) throws IOException {
        row(d, csv, 0, "", "", "", "", "", "", "", "", "", "", "", "", "", d.base(), "", "", d.end());
    }

    private static void row(Discovery d, CsvTable csv, Object... found) throws IOException {
        List<Object> cells = new ArrayList<>(List.of(
                d.question().scenario(),
                d.question().with(),
                d.question().outcome().column(),
                d.question().above()));
        cells.addAll(List.of(found));
        csv.row(cells.toArray());
    }

    /** The peeling of a box, step by step. */
    public static String trajectory(FoundBox box) {
        return CsvTable.text("step,restricted,mass,coverage,density,chosen", csv -> {
            for (int step = 0; step < box.trajectory().size(); step++) {
                PeelStep s = box.trajectory().get(step);
                csv.row(step, s.restricted(), s.mass(), s.coverage(), s.density(), step == box.chosen() ? 1 : 0);
            }
        });
    }
}
