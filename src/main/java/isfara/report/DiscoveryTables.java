package isfara.report;

import isfara.analysis.discovery.BoxWords;
import isfara.analysis.discovery.Discovery;
import isfara.analysis.discovery.FoundBox;
import isfara.analysis.discovery.PeelStep;
import isfara.analysis.discovery.Restriction;
import isfara.chart.PrimChart;
import isfara.store.ParameterEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Boxes of conditions as CSV files: all of them in one, and the peeling of each. */
final class DiscoveryTables {

    private DiscoveryTables() {}

    static void write(List<Discovery> discoveries, Map<String, ParameterEntry> declared, Path folder)
            throws IOException {
        if (discoveries.isEmpty()) {
            return;
        }
        BoxWords words = new BoxWords(declared);
        try (CsvTable csv = new CsvTable(
                folder.resolve("discover.csv"),
                ("scenario,with,outcome,above,box,input,low,high,lowest,highest,evidence,quasi_p,returns,mass,coverage,"
                                + "density,base,held_out_density,chance,none_because")
                        .split(",", -1))) {
            for (Discovery d : discoveries) {
                rows(d, words, csv);
                for (int b = 0; b < d.boxes().size(); b++) {
                    trajectory(d.boxes().get(b), folder.resolve(PrimChart.name(d, b) + ".csv"));
                }
            }
        }
    }

    private static void rows(Discovery d, BoxWords words, CsvTable csv) throws IOException {
        String scenario = d.question().scenario();
        String with = d.question().with();
        String outcome = d.question().outcome().column();
        for (int b = 0; b < d.boxes().size(); b++) {
            FoundBox box = d.boxes().get(b);
            for (Restriction r : box.restrictions()) {
                csv.row(
                        scenario,
                        with,
                        outcome,
                        d.question().above(),
                        b + 1,
                        r.input(),
                        r.below() ? r.low() : Double.NaN,
                        r.above() ? r.high() : Double.NaN,
                        r.lowest(),
                        r.highest(),
                        words.grade(r),
                        r.quasiP(),
                        r.returns(),
                        box.mass(),
                        box.coverage(),
                        box.density(),
                        box.base(),
                        box.heldOutDensity(),
                        box.chance(),
                        "");
            }
        }
        if (d.boxes().isEmpty()) {
            double unknown = Double.NaN;
            csv.row(
                    scenario,
                    with,
                    outcome,
                    d.question().above(),
                    0,
                    "",
                    unknown,
                    unknown,
                    unknown,
                    unknown,
                    "",
                    unknown,
                    unknown,
                    unknown,
                    unknown,
                    unknown,
                    d.base(),
                    unknown,
                    unknown,
                    d.end());
        }
    }

    private static void trajectory(FoundBox box, Path file) throws IOException {
        try (CsvTable csv = new CsvTable(file, "step", "restricted", "mass", "coverage", "density", "chosen")) {
            for (int step = 0; step < box.trajectory().size(); step++) {
                PeelStep s = box.trajectory().get(step);
                csv.row(step, s.restricted(), s.mass(), s.coverage(), s.density(), step == box.chosen() ? 1 : 0);
            }
        }
    }
}
