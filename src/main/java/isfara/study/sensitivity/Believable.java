package isfara.study.sensitivity;

import isfara.calibration.Subcritical;
import isfara.experiment.Evaluator;
import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.outcome.History;
import isfara.world.World;

/**
 * Runs for methods that put all parameters anywhere in their ranges. Where incidents or arming would multiply without end, which a prior
 * never draws either, and where fighting hardly ends, a run is given up: it would say nothing of the border, and
 * take a hundred times as long as others.
 */
public final class Believable implements Evaluator {

    /** Most hours a year in which any sector is engaged: of 16,000 headline runs with the posterior none had a thousand. */
    private static final int MOST_HOURS = 3_000;

    private static final int YEAR = 365;

    private final ModelRuns model;
    private final Subcritical subcritical;

    /** In a world, for scenarios of at most so many days. */
    public Believable(World world, int days) {
        this.model = new ModelRuns(world, MOST_HOURS * (1 + (days - 1) / YEAR));
        this.subcritical = new Subcritical(world);
    }

    @Override
    public History evaluate(Run run) {
        if (!subcritical.test(run.parameters())) {
            throw new IllegalStateException("with these parameters incidents or arming multiply without end");
        }
        return model.evaluate(run);
    }
}
