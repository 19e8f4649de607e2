package isfara.calibration.step;

import isfara.analysis.sensitivity.Morris;
import isfara.calibration.fit.Study;
import isfara.calibration.fit.Unknowns;
import isfara.calibration.target.Quantity;
import isfara.experiment.Engine;
import isfara.experiment.Progress;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which uncertain parameters matter for which documented quantities: Morris screening over their priors, the mean of several lives
 * at each point. The same lives' luck is used at every point, so that what differs is the parameters' doing.
 *
 * @param effects for every quantity asked and every parameter
 */
record Screening(List<Effect> effects) {

    /** Levels of the grid; the outermost are moved in to the middle of their quarter, for a prior's ends are rarely meant. */
    private static final int LEVELS = 4;

    private static final List<String> ASKED = List.of(
            "incidents.total",
            "outside-wars.mortars",
            "outside-wars.deaths",
            "wars.total",
            "april-2021.killed.KG",
            "april-2021.killed.TJ",
            "april-2021.hours-mortars-to-ceasefire",
            "april-2021.evacuees.peak.KG",
            "september-2022.evacuees.peak.KG",
            "september-2022.evacuees.peak.TJ");

    /** What moving one parameter does to one quantity, in the quantity's unit on its scale. */
    record Effect(Quantity quantity, String parameter, Morris.Effects effects) {}

    static Screening of(Question question, Study study, int trajectories, int seeds, Engine engine, Progress progress)
            throws InterruptedException {
        Unknowns unknowns = study.unknowns();
        Morris design = Morris.design(unknowns.size(), trajectories, LEVELS, Mix.with(study.seed(), "screening"));
        double[][] points = design.points();
        double[][] answers = Answers.of(
                study.simulator(),
                points.length * seeds,
                i -> vector(unknowns, points[i / seeds]),
                i -> Mix.with(Mix.with(study.seed(), "screening life"), i % seeds),
                engine,
                progress);
        List<Effect> effects = new ArrayList<>();
        List<Quantity> quantities = question.quantities();
        for (int q = 0; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            if (!ASKED.contains(quantity.id())) {
                continue;
            }
            double[] means = new double[points.length];
            for (int p = 0; p < means.length; p++) {
                means[p] = mean(quantity, answers, q, p * seeds, seeds);
            }
            for (Morris.Effects e : design.effects(means)) {
                effects.add(new Effect(quantity, unknowns.names().get(e.parameter()), e));
            }
        }
        return new Screening(List.copyOf(effects));
    }

    private static ParameterVector vector(Unknowns unknowns, double[] point) {
        double[] values = new double[point.length];
        Arrays.setAll(values, u -> unknowns.value(u, (point[u] * (LEVELS - 1) + 0.5) / LEVELS));
        return unknowns.vector(values);
    }

    private static double mean(Quantity quantity, double[][] answers, int column, int first, int seeds) {
        double sum = 0;
        int with = 0;
        for (int i = first; i < first + seeds; i++) {
            double value = answers[i][column];
            if (!Double.isNaN(value)) {
                sum += quantity.scale().of(value);
                with++;
            }
        }
        return with == 0 ? Double.NaN : sum / with;
    }

    /** For a quantity, the parameters that matter most. */
    List<Effect> foremost(String quantity, int count) {
        return effects.stream()
                .filter(e -> e.quantity().id().equals(quantity))
                .sorted(Comparator.comparingDouble(e -> -e.effects().muStar()))
                .limit(count)
                .toList();
    }

    String csv() {
        Csv csv = new Csv("quantity", "parameter", "mu", "mu_star", "mu_star_low", "mu_star_high", "sigma", "walks");
        for (Effect e : effects) {
            csv.row(
                    e.quantity().id(),
                    e.parameter(),
                    e.effects().mu(),
                    e.effects().muStar(),
                    e.effects().muStarInterval().low(),
                    e.effects().muStarInterval().high(),
                    e.effects().sigma(),
                    e.effects().count());
        }
        return csv.toString();
    }
}
