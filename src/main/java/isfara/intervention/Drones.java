package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.LITERATURE;
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

/** Unmanned aircraft of an army, for strikes and for reconnaissance. */
@Lever(
        name = "drones",
        title = "Drones",
        changes =
                "Aircraft that fly strikes add to the heavy fire of their side once its army uses heavy weapons, ever less the more"
                        + " there are, and make its capital readier to authorise such weapons, for they risk no crew. Aircraft on"
                        + " reconnaissance alarm the other side's patrols, and an alarm can become an incident. Fire below heavy weapons is"
                        + " left as it is, and so is retaliation: a capital retaliates for its dead, and a drone that is lost has none, so"
                        + " its loss counts for nothing there. They fly along the whole line, besides whatever overflights the situation starts with.",
        literature =
                "In war games and in the record, drones are sent and shot down more often than manned aircraft and their loss is"
                        + " followed by less escalation (Lin-Greenberg 2022): more frequent use, less retaliation. Of their share in the dead of"
                        + " September 2022 only claims by the sides are known.")
public record Drones(
        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides that have them",
                evidence = LITERATURE,
                source = "Kyrgyz Bayraktar TB2 from December 2021, Tajik plant for Ababil-2 (Asia-Plus; press)")
        Set<Side> side,

        @Setting(
                unit = "aircraft",
                value = "3",
                low = 0,
                high = 200,
                meaning = "aircraft of each of these sides",
                evidence = LITERATURE,
                source = "three TB2 delivered to Kyrgyzstan in 2021 (EurAsian Times 2022); no Tajik number is known")
        int number,

        @Setting(
                unit = "share",
                value = "0.5",
                low = 0,
                high = 1,
                meaning = "share of them that fly strikes",
                evidence = ASSUMED,
                source = "judgement")
        double strike,

        @Setting(
                unit = "share",
                value = "0.5",
                low = 0,
                high = 1,
                meaning = "share of them that fly reconnaissance",
                evidence = ASSUMED,
                source = "judgement")
        double reconnaissance)
        implements Intervention {

    /** What a sum of two written shares may exceed 1 by. */
    private static final double ROUNDING = 1e-9;

    /** Refuses aircraft that fly more than they can. */
    public Drones {
        if (strike + reconnaissance > 1 + ROUNDING) {
            throw new SettingRule(
                    "reconnaissance",
                    Double.toString(reconnaissance),
                    "need at most 1 together with strike, which is " + strike);
        }
    }

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.3,
                    low = 0,
                    high = 3,
                    prior = UNIFORM,
                    priorLow = 0,
                    priorHigh = 0.6,
                    meaning = "what the usual number of strike aircraft add to the side's heavy fire, as a share of it",
                    evidence = ASSUMED,
                    source = "judgement; from none to 15 dead by one strike claimed in September 2022")
            double strikes,

            @NoEffect(0)
            @Parameter(
                    unit = "log-odds",
                    value = 0.2,
                    low = -2,
                    high = 3,
                    prior = UNIFORM,
                    priorLow = -0.3,
                    priorHigh = 0.7,
                    meaning =
                            "readiness to authorise heavy weapons, with the usual number of strike aircraft beyond none",
                    evidence = LITERATURE,
                    source = "Lin-Greenberg 2022: more frequent use")
            double temptation,

            @NoEffect(0)
            @Parameter(
                    unit = "1/year",
                    value = 0.5,
                    low = 0,
                    high = 30,
                    prior = UNIFORM,
                    priorLow = 0,
                    priorHigh = 1,
                    meaning =
                            "alarms over the whole line that can become an incident, from the usual number of aircraft on"
                                    + " reconnaissance",
                    evidence = ASSUMED,
                    source =
                            "judgement; overflights were alleged weekly in autumn 2022, no incident is known to follow")
            double alarms,

            @Parameter(
                    unit = "aircraft",
                    value = 1.5,
                    low = 0.1,
                    high = 100,
                    meaning = "aircraft for which these effects are declared; the effects double at most with more",
                    evidence = ASSUMED,
                    source = "half of three aircraft for either task")
            double usual) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date())) {
                for (Side owner : side) {
                    fly(morning.rates(), owner, effects);
                }
            }
        };
    }

    private void fly(Rates rates, Side owner, Effects effects) {
        double strikes = Extent.of(number * strike, effects.usual());
        double overflights = Extent.of(number * reconnaissance, effects.usual());
        for (int sector = 0; sector < rates.sectors(); sector++) {
            rates.plus(Rate.AIR, sector, owner, effects.strikes() * strikes);
            // one who has aircraft is tempted; more of them do not tempt without limit
            rates.plus(Rate.AIR_TEMPTATION, sector, owner, effects.temptation() * StrictMath.min(1, strikes));
            rates.plus(Rate.ALARMS, sector, owner, effects.alarms() * overflights);
        }
    }
}
