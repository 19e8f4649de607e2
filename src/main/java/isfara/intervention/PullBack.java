package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Prior.UNIFORM;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.World;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;

/** Armies that go back some kilometres from the line, by agreement. They can return. */
@Lever(
        name = "pull-back",
        title = "Pull-back of troops",
        changes =
                "Each side that consents takes soldiers and weapons back in the chosen sectors, in proportion to the distance: its"
                        + " forward posture there is lower, most soldiers who stood at the line from the start are gone, its units need longer to"
                        + " come, and under a ceasefire it has less to pull back. Where nobody verifies it, only part of it is kept; where"
                        + " somebody does, the side's capital also breaks ceasefires off less often. Once armies fight, the units are back at"
                        + " the line after some days, and posture, soldiers and their delay are as without the agreement until there is calm."
                        + " Guards at the posts stay, and quarrels, crowds and first shots are left as they are.",
        literature =
                "Demilitarised zones and joint commissions have lengthened peace between states after wars (Fortna 2003). The contrary"
                        + " case is near: the protocol of 19 September 2022 took heavy weapons at least ten kilometres back, and on 19 October"
                        + " both sides accused each other of moving them up again.")
public record PullBack(
        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides that consent; each pulls its own forces back, whatever the other does",
                evidence = LITERATURE,
                source = "both signed the protocol of 19 September 2022 (press)")
        Set<Side> consent,

        @Setting(
                unit = "-",
                value = "all",
                meaning = "sectors in which they do",
                evidence = ASSUMED,
                source = "judgement")
        Sectors sectors,

        @Setting(
                unit = "km",
                value = "10",
                low = 0,
                high = 100,
                meaning = "distance from the line; it acts in full at ten kilometres",
                evidence = LITERATURE,
                source = "protocol of 19 September 2022: heavy weapons at least 10 km back")
        double distance,

        @Setting(
                unit = "-",
                value = "true",
                meaning = "whether somebody whom both trust verifies it",
                evidence = ASSUMED,
                source = "judgement")
        boolean verified,

        @Setting(
                unit = "days",
                value = "2",
                low = 0,
                high = 365,
                meaning = "days after armies begin to fight until the units are back at the line",
                evidence = ASSUMED,
                source = "judgement; garrisons lie within a day's march")
        int daysToReturn)
        implements Intervention {

    /** Distance, km, for which the effects are declared. */
    private static final double USUAL_KM = 10;

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.85,
                    low = 0.05,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.65,
                    priorHigh = 1.05,
                    meaning = "forward posture of a side ten kilometres back relative to today",
                    evidence = ASSUMED,
                    source = "judgement")
            double posture,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.2,
                    low = 0.01,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0.05,
                    priorHigh = 0.5,
                    meaning = "soldiers who stood at the line from the start and still do, ten kilometres being agreed",
                    evidence = ASSUMED,
                    source = "judgement")
            double standing,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 2.5,
                    low = 0.5,
                    high = 10,
                    prior = UNIFORM,
                    priorLow = 1,
                    priorHigh = 4,
                    meaning =
                            "how fast armies pull back under a ceasefire, ten kilometres being agreed, relative to today",
                    evidence = ASSUMED,
                    source = "judgement: from four days to one at most")
            double pace,

            @NoEffect(0)
            @Parameter(
                    unit = "h",
                    value = 6,
                    low = 0,
                    high = 48,
                    prior = UNIFORM,
                    priorLow = 2,
                    priorHigh = 10,
                    meaning = "hours by which units of a side ten kilometres back set out later",
                    evidence = ASSUMED,
                    source = "judgement")
            double later,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.85,
                    low = 0.1,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.65,
                    priorHigh = 1.05,
                    meaning =
                            "ceasefires broken off by a side that is seen to be ten kilometres back relative to today",
                    evidence = LITERATURE,
                    source = "Fortna 2003")
            double breakdown,

            @Parameter(
                    unit = "share",
                    value = 0.5,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0,
                    priorHigh = 1,
                    meaning = "share of an agreed pull-back that is kept when nobody verifies it",
                    evidence = ASSUMED,
                    source = "judgement; the pull-back of September 2022 was disputed within a month")
            double unverified) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        return new Agreement(this, period, parameters.group(Effects.class));
    }

    /** The agreement in one run: it knows for how long armies have fought. */
    private static final class Agreement implements Influence {

        private final PullBack lever;
        private final Period period;
        private final Effects effects;
        private final double extent;
        private int daysOfFighting;

        Agreement(PullBack lever, Period period, Effects effects) {
            this.lever = lever;
            this.period = period;
            this.effects = effects;
            double kept = lever.verified ? 1 : effects.unverified();
            extent = StrictMath.min(1, lever.distance / USUAL_KM) * kept;
        }

        @Override
        public void morning(Morning morning) {
            daysOfFighting = morning.fighting() ? daysOfFighting + 1 : 0;
            if (!period.contains(morning.date())) {
                return;
            }
            boolean returned = daysOfFighting > lever.daysToReturn;
            for (int sector : lever.sectors.indexes()) {
                for (Side side : lever.consent) {
                    if (!returned) {
                        standBack(morning.rates(), sector, side);
                    }
                    keepCeasefire(morning.rates(), sector, side);
                }
            }
        }

        private void standBack(Rates rates, int sector, Side side) {
            rates.times(Rate.POSTURE, sector, side, FastMath.pow(effects.posture(), extent));
            rates.times(Rate.STANDING, sector, side, FastMath.pow(effects.standing(), extent));
            rates.plus(Rate.ALERT, sector, side, effects.later() * extent);
        }

        private void keepCeasefire(Rates rates, int sector, Side side) {
            rates.times(Rate.PULL, sector, side, FastMath.pow(effects.pace(), extent));
            if (lever.verified) {
                rates.times(Rate.BREAKDOWN, sector, side, FastMath.pow(effects.breakdown(), extent));
            }
        }
    }
}
