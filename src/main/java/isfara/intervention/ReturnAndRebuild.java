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

/** Help for those who fled: their homes are rebuilt sooner, and they are helped to return. */
@Lever(
        name = "return-and-rebuild",
        title = "Return and rebuilding",
        changes =
                "More crews rebuild the side's destroyed homes, so that each is done sooner. Households that are helped return faster once"
                        + " it is calm, and fewer of them settle elsewhere for good. When it is calm enough to return, what people"
                        + " remember, and all that makes quarrels and wars are left as they are; but who is home again can be in danger"
                        + " again, and that is counted.",
        literature =
                "Work and land at home and ties to neighbours draw displaced people back, direct attack keeps them away (Arias, Ibáñez and"
                        + " Querubin 2014 on Colombia): help acts on the first and not on the last. After September 2022 nine in ten were home"
                        + " within two weeks with little help (UN), so that there is not much left to hasten; whether aid hastens return or lets"
                        + " people settle where they are is open.")
public record ReturnAndRebuild(
        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides whose people are helped",
                evidence = ASSUMED,
                source = "judgement; either state or a donor can act alone")
        Set<Side> side,

        @Setting(
                unit = "per 100 crews",
                value = "50",
                low = 0,
                high = 400,
                meaning = "building crews beyond those that work without the lever, for each hundred of these",
                evidence = ASSUMED,
                source = "judgement; homes in Batken were handed over within four to twelve months")
        double rebuilding,

        @Setting(
                unit = "% of households",
                value = "50",
                low = 0,
                high = 100,
                meaning = "displaced households that get transport home and money for the first months",
                evidence = ASSUMED,
                source = "judgement")
        double help)
        implements Intervention {

    private static final double HUNDRED = 100;

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.7,
                    low = 0,
                    high = 1.5,
                    prior = UNIFORM,
                    priorLow = 0.3,
                    priorHigh = 1,
                    meaning =
                            "how much of what more crews could build is built: material, roads and winter set the rest",
                    evidence = ASSUMED,
                    source = "judgement")
            double built,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.2,
                    low = 0.3,
                    high = 4,
                    prior = UNIFORM,
                    priorLow = 0.9,
                    priorHigh = 1.7,
                    meaning = "how fast helped households return relative to others",
                    evidence = LITERATURE,
                    source =
                            "Arias, Ibáñez and Querubin 2014, direction only; the range spans none and a slower return")
            double sooner,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.8,
                    low = 0.2,
                    high = 3,
                    prior = UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 1.2,
                    meaning = "how many helped households settle elsewhere, relative to others",
                    evidence = ASSUMED,
                    source = "judgement; money can also pay for a start elsewhere")
            double never) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date())) {
                for (Side helped : side) {
                    assist(morning, helped, effects);
                }
            }
        };
    }

    private void assist(Morning morning, Side helped, Effects effects) {
        Rates rates = morning.rates();
        double share = help / HUNDRED;
        for (int sector = 0; sector < rates.sectors(); sector++) {
            rates.times(Rate.REBUILD, sector, helped, 1 + rebuilding / HUNDRED * effects.built());
            rates.times(Rate.RETURN, sector, helped, FastMath.pow(effects.sooner(), share));
            rates.times(Rate.NEVER, sector, helped, FastMath.pow(effects.never(), share));
        }
    }
}
