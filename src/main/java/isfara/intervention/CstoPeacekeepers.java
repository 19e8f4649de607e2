package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Prior.LOG_UNIFORM;
import static isfara.parameter.Prior.UNIFORM;

import isfara.model.Influence;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.outcome.Outcome;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.World;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;

/** A small contingent of the Collective Security Treaty Organization between the posts. Where it does not stand it changes nothing. */
@Lever(
        name = CstoPeacekeepers.NAME,
        title = "CSTO peacekeepers",
        changes =
                "In the sectors where it stands, and in proportion to how much of the line its people on shift can watch, the"
                        + " contingent makes mortars rarer once there are shots, makes violations of a ceasefire and its collapse rarer, and"
                        + " lets both sides come down sooner; with the mandate of withdrawing heavy weapons it also slows their use once"
                        + " authorised. That quarrels begin is left as it is. It needs the consent of both states, arrives some time after"
                        + " it is decided, and may be sent away while armies fight.",
        literature =
                "Local deployment of peacekeepers shortens episodes, while an effect on their onset is unclear (Ruggeri,"
                        + " Dorussen and Gizelis 2017); battle deaths fall with armed troops, by about 70 % with 10,000 and, log-linearly, by"
                        + " about 11 % with 1,000, while observers and police show no effect (Hultman, Kathman and Shannon 2014).",
        totals =
                @Total(
                        outcome = Outcome.DEATHS,
                        low = 0.85,
                        high = 1.1,
                        source =
                                "Hultman, Kathman and Shannon 2014, log-linear: 500 to 1,000 armed troops make 0.94 to 0.89 of the"
                                        + " deaths, observers no difference; widened to both sides"))
public record CstoPeacekeepers(
        @Setting(
                unit = "people",
                value = "500",
                low = 0,
                high = 10_000,
                meaning = "size of the contingent",
                evidence = ASSUMED,
                source = "proposed in October 2022 as a small contingent; no number is known")
        int personnel,

        @Setting(
                unit = "-",
                value = "all",
                meaning = "sectors in which it stands; it is shared out by the length of their lines",
                evidence = ASSUMED,
                source = "the proposal spoke of the disputed stretches")
        Sectors sectors,

        @Setting(
                unit = "-",
                value = "[ceasefire-control, heavy-weapons-withdrawal]",
                meaning = "what it is to do",
                evidence = LITERATURE,
                source = "the two tasks named in the proposal of October 2022")
        Set<Mandate> mandate,

        @Setting(
                unit = "days",
                value = "12",
                low = 0,
                high = 365,
                meaning = "days from the first day of the lever until it stands",
                evidence = ASSUMED,
                source = "five to twenty days; the CSTO mission to Kazakhstan in January 2022 took two")
        int arrival,

        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "states that consent; without both it does not come",
                evidence = ASSUMED,
                source = "neither state had agreed in October 2022")
        Set<Side> consent)
        implements AtTheLine {

    static final String NAME = "csto-peacekeepers";

    /** What the contingent is to do. */
    public enum Mandate {
        /** To see and report violations, and to stand between. */
        CEASEFIRE_CONTROL,
        /** To see heavy weapons taken back from the line. */
        HEAVY_WEAPONS_WITHDRAWAL
    }

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.9,
                    low = 0.2,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.75,
                    priorHigh = 1.05,
                    meaning = "mortars once there are shots, at full coverage relative to none",
                    evidence = LITERATURE,
                    source =
                            "Hultman, Kathman and Shannon 2014; narrowed so that all effects together stay near its total")
            double restraint,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.9,
                    low = 0.2,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.75,
                    priorHigh = 1.05,
                    meaning = "violations of a ceasefire, at full coverage relative to none",
                    evidence = LITERATURE,
                    source =
                            "Fortna 2003; OSCE monitors 2018; narrowed so that all effects together stay near the total")
            double violations,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.9,
                    low = 0.2,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.75,
                    priorHigh = 1.05,
                    meaning = "ceasefires broken off, at full coverage relative to none",
                    evidence = LITERATURE,
                    source = "Fortna 2003; narrowed so that all effects together stay near the total")
            double breakdown,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.1,
                    low = 0.5,
                    high = 4,
                    prior = UNIFORM,
                    priorLow = 0.95,
                    priorHigh = 1.3,
                    meaning = "how fast sides come down, at full coverage relative to none",
                    evidence = LITERATURE,
                    source =
                            "Ruggeri, Dorussen and Gizelis 2017; narrowed so that all effects together stay near the total")
            double cooling,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.95,
                    low = 0.2,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.85,
                    priorHigh = 1.05,
                    meaning =
                            "use of heavy weapons once authorised, at full coverage with that mandate relative to none",
                    evidence = ASSUMED,
                    source = "judgement; the range spans no effect")
            double withdrawal,

            @Parameter(
                    unit = "people/km",
                    value = 15,
                    low = 0.5,
                    high = 100,
                    prior = LOG_UNIFORM,
                    priorLow = 5,
                    priorHigh = 45,
                    meaning = "people on shift who watch a kilometre of the line fully",
                    evidence = ASSUMED,
                    source =
                            "judgement: two posts of eight a kilometre; the lines are longer than the estimate of their length")
            double perKm,

            @Parameter(
                    unit = "share",
                    value = 0.33,
                    low = 0.05,
                    high = 1,
                    meaning = "share of the contingent on shift",
                    evidence = ASSUMED,
                    source = "three shifts")
            double onShift,

            @Parameter(
                    unit = "1/day",
                    value = 0.02,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0,
                    priorHigh = 0.05,
                    meaning =
                            "hazard, at full forward posture and while armies fight, that a state withdraws its consent",
                    evidence = ASSUMED,
                    source = "judgement")
            double consentLost) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return contingent(effects).standing(period, world, (rates, coverage) -> {
            for (int sector : sectors.indexes()) {
                for (Side side : Side.BOTH) {
                    watch(rates, sector, side, effects, coverage);
                }
            }
        });
    }

    /** Share of the line that is watched where the contingent stands. */
    double coverage(ParameterVector parameters, World world) {
        return contingent(parameters.group(Effects.class)).coverage(world);
    }

    private Contingent contingent(Effects effects) {
        return new Contingent(
                NAME, personnel, sectors, arrival, consent, effects.perKm(), effects.onShift(), effects.consentLost());
    }

    private void watch(Rates rates, int sector, Side side, Effects effects, double coverage) {
        if (mandate.contains(Mandate.CEASEFIRE_CONTROL)) {
            rates.times(Rate.MORTARS, sector, side, FastMath.pow(effects.restraint(), coverage));
            rates.times(Rate.VIOLATIONS, sector, side, FastMath.pow(effects.violations(), coverage));
            rates.times(Rate.BREAKDOWN, sector, side, FastMath.pow(effects.breakdown(), coverage));
            rates.times(Rate.COOLING, sector, side, FastMath.pow(effects.cooling(), coverage));
        }
        if (mandate.contains(Mandate.HEAVY_WEAPONS_WITHDRAWAL)) {
            rates.times(Rate.HEAVY, sector, side, FastMath.pow(effects.withdrawal(), coverage));
        }
    }
}
