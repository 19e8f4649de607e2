package isfara.calibration.step;

import isfara.analysis.score.Forecast;
import isfara.calibration.fit.Distance;
import isfara.calibration.fit.Particles;
import isfara.calibration.fit.Population;
import isfara.calibration.fit.Rejection;
import isfara.calibration.fit.StructureOdds;
import isfara.calibration.validation.Predictions;
import isfara.calibration.validation.Validation;
import java.util.ArrayList;
import java.util.List;

/**
 * Other structures of the model, each fitted like the main one with as many lives, and what the record says for and against them.
 *
 * @param lines the main structure first
 */
record Alternatives(List<Line> lines) {

    private static final List<String> ASKED = List.of(
            "incidents.total",
            "wars.total",
            "wars.2010-2020",
            "wars.2021-2022-10-18",
            "april-2021.killed.KG",
            "september-2022.evacuees.peak.KG");

    /**
     * A structure.
     *
     * @param odds its share of the lives nearest to the record, among equally many of each structure
     * @param nearest distance up to which its own nearest share reaches
     * @param validation its nearest lives against the record
     * @param predicted some quantities of these lives: id, then 5 %, median, 95 %
     */
    record Line(StructureOdds odds, double nearest, Validation validation, List<Prediction> predicted) {}

    /** A quantity of the nearest lives. */
    record Prediction(String quantity, double q05, double median, double q95, double mean) {}

    /**
     * Compares.
     *
     * @param tables lives from the prior of each, equally many
     * @param distance from the whole record
     * @param share that counts as near
     */
    static Alternatives of(Question question, List<Particles> tables, Distance distance, double share) {
        int count = StrictMath.max(2, (int) (share * tables.get(0).size()));
        List<StructureOdds> odds = StructureOdds.of(tables, distance, count);
        List<Line> lines = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            Population near = Rejection.nearest(tables.get(t), distance, count);
            Predictions prior = HoldOuts.predictions(tables.get(t));
            Predictions posterior = HoldOuts.predictions(near);
            Validation validation = Validation.of(question.quantities(), question.observations(), posterior, prior);
            lines.add(new Line(odds.get(t), near.tolerance(), validation, predicted(question, posterior)));
        }
        return new Alternatives(List.copyOf(lines));
    }

    private static List<Prediction> predicted(Question question, Predictions posterior) {
        List<Prediction> predicted = new ArrayList<>();
        for (int q = 0; q < question.quantities().size(); q++) {
            String id = question.quantities().get(q).id();
            if (ASKED.contains(id)) {
                Forecast f = Forecast.ofDraws(posterior.of(q), posterior.weights());
                predicted.add(new Prediction(id, f.quantile(0.05), f.quantile(0.5), f.quantile(0.95), f.mean()));
            }
        }
        return List.copyOf(predicted);
    }

    String csv() {
        Csv csv = new Csv("structure", "title", "measure", "value", "low", "high");
        for (Line line : lines) {
            String name = line.odds().structure().name();
            String title = line.odds().structure().title();
            csv.row(
                    name,
                    title,
                    "share of the nearest lives",
                    line.odds().share(),
                    line.odds().low(),
                    line.odds().high());
            csv.row(name, title, "distance of its nearest", line.nearest(), "", "");
            csv.row(
                    name,
                    title,
                    "documented quantities inside 90 % bands",
                    line.validation().ofAll().inside90().share(),
                    line.validation().ofAll().inside90().interval().low(),
                    line.validation().ofAll().inside90().interval().high());
            for (Prediction p : line.predicted()) {
                csv.row(name, title, p.quantity() + ", median (5-95 %)", p.median(), p.q05(), p.q95());
                csv.row(name, title, p.quantity() + ", mean", p.mean(), "", "");
            }
        }
        return csv.toString();
    }
}
