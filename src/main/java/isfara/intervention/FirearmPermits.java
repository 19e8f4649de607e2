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
import org.apache.commons.math3.util.FastMath;

/** Permits for hunting guns among border residents, who keep them for themselves: nobody trains, commands or calls them. */
@Lever(
        name = "firearm-permits",
        title = "Firearm permits for border residents",
        changes =
                "A share of the adult border residents of a side gets a permit, and some of these bring the gun when they join a"
                        + " quarrel, in every sector: a crowd then turns to shots more easily. Civilians' fire, where few guards of the side"
                        + " shoot, hits more people. People of the other side join a crowd less readily, or more, if the guns deter or provoke"
                        + " them. Nothing stands by beside the crowd: there is no militia, and what guards, armies and capitals do, and how"
                        + " ceasefires hold, is left as it is.",
        literature =
                "Guns make attacks three to five times as deadly (J. Law Med. Ethics 2004). The contrary result: arms in the hands of"
                        + " those attacked deter attacks and injuries, so that little or no net effect is left (Kleck and McElrath 1991). Hunting"
                        + " guns were fired in quarrels at the line before permits were eased (March and July 2019, May 2020).")
public record FirearmPermits(
        @Setting(
                unit = "-",
                value = "[KG]",
                meaning = "sides that give permits",
                evidence = LITERATURE,
                source = "Kyrgyz law of 20 October 2022: permits for border residents eased (CABAR)")
        Set<Side> side,

        @Setting(
                unit = "share of adults",
                value = "0.1",
                low = 0,
                high = 0.5,
                meaning = "share of the adult residents near the line who get a permit",
                evidence = ASSUMED,
                source = "judgement: about doubles the guns in a crowd; no number was published")
        double share)
        implements Intervention {

    /** Share of adults for which the effects are declared. */
    private static final double USUAL = 0.1;

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.3,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0.06,
                    priorHigh = 0.6,
                    meaning = "share of permit holders in a crowd who have brought the gun",
                    evidence = ASSUMED,
                    source = "judgement: with permits for 10 %, guns in a crowd become 1.2 to 3 times as many")
            double carried,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 3,
                    low = 0.5,
                    high = 10,
                    prior = UNIFORM,
                    priorLow = 1,
                    priorHigh = 5,
                    meaning = "people hit where the side's civilians shoot, with permits for 10 % relative to none",
                    evidence = LITERATURE,
                    source = "J. Law Med. Ethics 2004; from no effect (Kleck and McElrath 1991)")
            double deadliness,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.9,
                    low = 0.3,
                    high = 3,
                    prior = UNIFORM,
                    priorLow = 0.7,
                    priorHigh = 1.1,
                    meaning =
                            "how readily the other side's people join, with permits for 10 %: deterred below 1, provoked above",
                    evidence = LITERATURE,
                    source = "Kleck and McElrath 1991; the range spans provocation")
            double deterrence) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date())) {
                for (Side armed : side) {
                    permit(morning.rates(), armed, effects);
                }
            }
        };
    }

    private void permit(Rates rates, Side armed, Effects effects) {
        double extent = StrictMath.min(1, share / USUAL);
        for (int sector = 0; sector < rates.sectors(); sector++) {
            rates.plus(Rate.ARMED, sector, armed, share * effects.carried());
            rates.times(Rate.CIVILIAN_FIRE, sector, armed, FastMath.pow(effects.deadliness(), extent));
            rates.times(Rate.CROWD, sector, armed.other(), FastMath.pow(effects.deterrence(), extent));
        }
    }
}
