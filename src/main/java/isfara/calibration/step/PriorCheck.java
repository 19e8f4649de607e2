package isfara.calibration.step;

import isfara.analysis.score.Forecast;
import isfara.calibration.fit.Particles;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Before any fit: can the model produce what happened at all?
 *
 * @param lines one for every observed quantity
 */
record PriorCheck(List<Line> lines) {

    /**
     * A quantity.
     *
     * @param quantity which
     * @param observed its documented range
     * @param q05 quantiles over prior lives that have one
     * @param median their median
     * @param q95 their 95 % quantile
     * @param applies share of the prior lives that have one
     * @param within share of these inside the documented range
     */
    record Line(
            Quantity quantity,
            Observation observed,
            double q05,
            double median,
            double q95,
            double applies,
            double within) {

        /** Whether the middle nine tenths of the prior lives reach the documented range. */
        boolean reached() {
            return q05 <= observed.high() && q95 >= observed.low();
        }
    }

    static PriorCheck of(Question question, Particles lives) {
        List<Line> lines = new ArrayList<>();
        for (Observation observed : question.observations()) {
            Quantity quantity = question.quantity(observed.quantity());
            int column = question.quantities().indexOf(quantity);
            double[] values = new double[lives.size()];
            int with = 0;
            int within = 0;
            for (int i = 0; i < values.length; i++) {
                values[i] = lives.number(i, column);
                with += Double.isNaN(values[i]) ? 0 : 1;
                within += observed.allows(values[i]) ? 1 : 0;
            }
            Forecast forecast = Forecast.ofDraws(values);
            lines.add(new Line(
                    quantity,
                    observed,
                    forecast.quantile(0.05),
                    forecast.quantile(0.5),
                    forecast.quantile(0.95),
                    (double) with / values.length,
                    with == 0 ? Double.NaN : (double) within / with));
        }
        return new PriorCheck(List.copyOf(lines));
    }

    /** How many quantities the prior reaches. */
    long reached() {
        return lines.stream().filter(Line::reached).count();
    }

    String csv() {
        Csv csv = new Csv(
                "quantity",
                "group",
                "name",
                "unit",
                "fitted",
                "observed_low",
                "observed_high",
                "prior_05",
                "prior_50",
                "prior_95",
                "applies",
                "within",
                "reached");
        for (Line line : lines) {
            csv.row(
                    line.quantity().id(),
                    line.quantity().group().words(),
                    line.quantity().name(),
                    line.quantity().unit(),
                    line.observed().fitted(),
                    line.observed().low(),
                    line.observed().high(),
                    line.q05(),
                    line.median(),
                    line.q95(),
                    line.applies(),
                    line.within(),
                    line.reached());
        }
        return csv.toString();
    }
}
