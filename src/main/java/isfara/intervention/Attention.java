package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Prior.LOG_UNIFORM;

import isfara.model.Influence;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.World;
import org.apache.commons.math3.util.FastMath;

/** Observers and reporters near the line, so that the world hears of fighting sooner. */
@Lever(
        name = "attention",
        title = "International attention",
        changes =
                "Third parties take notice of fewer dead, and in less time. How hard they can press once they have noticed, how much the"
                        + " capitals heed them, and the channel between the governors and commanders of both sides are left as they are;"
                        + " observers here neither patrol nor stand between.",
        literature =
                "Mediation soon after a dispute begins has the best chance to shorten it (Regan and Stam 2000). In rivalries, attempts at"
                        + " mediation had little effect on how severe fighting became (Bercovitch and Diehl 1997), and publicity can also make it"
                        + " harder for leaders to give way (Stasavage 2004), so that the range begins at no effect.")
public record Attention(
        @Setting(
                unit = "teams",
                value = "2",
                low = 0,
                high = 8,
                meaning = "teams of observers or correspondents who live near the line and report each day",
                evidence = ASSUMED,
                source = "judgement: one on each side")
        double level)
        implements Intervention {

    private static final double REFERENCE_TEAMS = 2;

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 2,
                    low = 0.3,
                    high = 8,
                    prior = LOG_UNIFORM,
                    priorLow = 1,
                    priorHigh = 4,
                    meaning =
                            "how soon third parties take notice with two teams, and no sooner with more, relative to none",
                    evidence = ASSUMED,
                    source = "judgement; the range begins at no effect")
            double notice) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        double sooner =
                FastMath.pow(parameters.group(Effects.class).notice(), StrictMath.min(1, level / REFERENCE_TEAMS));
        return morning -> {
            if (period.contains(morning.date())) {
                for (int sector = 0; sector < morning.rates().sectors(); sector++) {
                    for (Side side : Side.BOTH) {
                        morning.rates().times(Rate.NOTICE, sector, side, sooner);
                    }
                }
            }
        };
    }
}
