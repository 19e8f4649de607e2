package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.model.Influence;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.World;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;

/** Air defence against the other side's aircraft. It can do nothing against anything else. */
@Lever(
        name = "air-defence",
        title = "Air defence",
        changes =
                "In the sectors within its reach, fewer aircraft of the other side get through: what they add to its heavy fire and to"
                        + " its readiness to authorise shrinks there. Where the other side has no aircraft this changes nothing. The other"
                        + " side sees missiles brought up and takes the owner to stand further forward than it does. The owner's own aircraft,"
                        + " artillery and soldiers on either side, and alarms over overflights are left as they are.",
        literature =
                "No study gives a number for a border like this one: shares shot down, and that defences look like preparations for"
                        + " attack, are judgements. Whether defence can be told from offence decides how much it alarms (Jervis 1978).")
public record AirDefence(
        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides that own it; each is defended against the other",
                evidence = ASSUMED,
                source = "judgement")
        Set<Side> side,

        @Setting(
                unit = "-",
                value = "all",
                meaning = "sectors within reach of a site",
                evidence = ASSUMED,
                source = "judgement; no site is known")
        Sectors sites,

        @Setting(
                unit = "share",
                value = "1",
                low = 0,
                high = 1,
                meaning = "share of the sites that are there, manned and ready",
                evidence = ASSUMED,
                source = "judgement")
        double readiness)
        implements Intervention {

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.5,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0.3,
                    priorHigh = 0.7,
                    meaning = "share of the other side's aircraft that get through, within reach relative to outside",
                    evidence = ASSUMED,
                    source = "judgement")
            double getThrough,

            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.1,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0,
                    priorHigh = 0.2,
                    meaning = "forward posture that the other side sees in it beyond what there is",
                    evidence = ASSUMED,
                    source = "judgement")
            double seen) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date())) {
                for (Side owner : side) {
                    guard(morning.rates(), owner, effects);
                }
            }
        };
    }

    private void guard(Rates rates, Side owner, Effects effects) {
        for (int sector : sites.indexes()) {
            rates.times(Rate.AIRCRAFT, sector, owner.other(), FastMath.pow(effects.getThrough(), readiness));
            rates.plus(Rate.POSTURE_SEEN, sector, owner, effects.seen() * readiness);
        }
    }
}
