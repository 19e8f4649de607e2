package isfara.chart;

import isfara.analysis.Findings;
import java.util.ArrayList;
import java.util.List;

/** All figures of an experiment, in the order in which a reader wants them. */
public final class Figures {

    private Figures() {}

    /** The figures; effects only where there is something to compare. */
    public static List<Figure> of(Findings findings) {
        FanChart fans = new FanChart(findings);
        DisplacedChart displaced = new DisplacedChart(findings);
        ExceedanceChart tails = new ExceedanceChart(findings);
        DistributionChart distributions = new DistributionChart(findings);
        LevelsChart levels = new LevelsChart(findings);
        List<Figure> figures = new ArrayList<>();
        if (!findings.alternatives().isEmpty()) {
            figures.add(new EffectsChart(findings).effects());
        }
        figures.add(fans.deaths());
        figures.add(new SidesChart(findings).deaths());
        figures.add(fans.injured());
        figures.add(fans.evacuees());
        figures.add(displaced.overTime());
        figures.add(displaced.aroundWar());
        figures.add(tails.deaths());
        figures.add(tails.evacuees());
        figures.add(distributions.deaths());
        figures.add(distributions.evacuees());
        figures.add(levels.weeks());
        figures.add(levels.reached());
        figures.addAll(new SurvivalChart(findings).figures());
        figures.addAll(new EndsChart(findings).figures());
        figures.addAll(VarianceChart.figures(findings));
        figures.addAll(PlaceFigures.of(findings));
        return List.copyOf(figures);
    }
}
