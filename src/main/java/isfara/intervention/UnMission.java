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

/** A United Nations mission: observers at the line, and an envoy who has the ear of both capitals. */
@Lever(
        name = UnMission.NAME,
        title = "UN observer mission",
        changes =
                "In the sectors where it stands, and in proportion to how much of the line its people on shift can watch, the mission"
                        + " makes violations of a ceasefire and its collapse rarer and lets both sides come down sooner. Its envoy's good"
                        + " offices reach both capitals wherever they fight: third parties press a little harder and both sides are a little"
                        + " readier to stop. That quarrels begin, how soon mortars and heavy weapons are used and whom they hit is left as"
                        + " it is. It needs the consent of both states, comes months after it is decided, and may be sent away while"
                        + " armies fight.",
        literature =
                "Observers show no effect on battle deaths, unlike armed troops (Hultman, Kathman and Shannon 2014); monitored"
                        + " ceasefires between states have lasted longer (Fortna 2003), and local deployment shortens episodes (Ruggeri,"
                        + " Dorussen and Gizelis 2017). Mediation helps a crisis end and may make the peace less durable later (Beardsley"
                        + " 2008); mediators succeed more often where peacekeepers stand (DeRouen and Chowdhury 2018).",
        totals =
                @Total(
                        outcome = Outcome.DEATHS,
                        low = 0.85,
                        high = 1.1,
                        source =
                                "Hultman, Kathman and Shannon 2014: 1,000 armed troops make 0.89 of the deaths, observers no"
                                        + " difference; widened to both sides"))
public record UnMission(
        @Setting(
                unit = "people",
                value = "1000",
                low = 0,
                high = 20_000,
                meaning = "size of the mission",
                evidence = ASSUMED,
                source = "judgement: twice the assumed contingent of the CSTO; none was proposed")
        int personnel,

        @Setting(
                unit = "-",
                value = "all",
                meaning = "sectors in which observers stand; they are shared out by the length of their lines",
                evidence = ASSUMED,
                source = "judgement")
        Sectors sectors,

        @Setting(
                unit = "-",
                value = "[observation, good-offices]",
                meaning = "what it is to do",
                evidence = ASSUMED,
                source = "the usual tasks of an observer mission")
        Set<Mandate> mandate,

        @Setting(
                unit = "days",
                value = "120",
                low = 0,
                high = 1000,
                meaning = "days from the first day of the lever until it works",
                evidence = LITERATURE,
                source = "the UN's aim is 30 to 90 days (Brahimi report 2000); missions have taken longer")
        int arrival,

        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "states that consent; without both it does not come",
                evidence = ASSUMED,
                source = "neither state was asked")
        Set<Side> consent)
        implements AtTheLine {

    static final String NAME = "un-mission";

    /** What the mission is to do. */
    public enum Mandate {
        /** To see and report violations. */
        OBSERVATION,
        /** To carry messages and proposals between the capitals. */
        GOOD_OFFICES
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
                    meaning = "violations of a ceasefire, at full coverage relative to none",
                    evidence = LITERATURE,
                    source = "Fortna 2003; OSCE monitors 2018; the range spans no effect")
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
                    source = "Fortna 2003; the range spans no effect")
            double breakdown,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.05,
                    low = 0.5,
                    high = 4,
                    prior = UNIFORM,
                    priorLow = 0.95,
                    priorHigh = 1.2,
                    meaning = "how fast sides come down, at full coverage relative to none",
                    evidence = LITERATURE,
                    source = "Ruggeri, Dorussen and Gizelis 2017, less for unarmed people; the range spans no effect")
            double cooling,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.1,
                    low = 0.5,
                    high = 3,
                    prior = UNIFORM,
                    priorLow = 0.9,
                    priorHigh = 1.3,
                    meaning = "pressure of third parties on both sides, with good offices relative to none",
                    evidence = ASSUMED,
                    source = "judgement, after Beardsley 2008; the range spans no effect")
            double offices,

            @NoEffect(0)
            @Parameter(
                    unit = "log-odds",
                    value = 0.1,
                    low = -2,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = -0.1,
                    priorHigh = 0.3,
                    meaning = "readiness of both sides to stop, with good offices beyond none",
                    evidence = ASSUMED,
                    source = "judgement, after DeRouen and Chowdhury 2018; the range spans harm")
            double will,

            @Parameter(
                    unit = "people/km",
                    value = 6,
                    low = 0.5,
                    high = 100,
                    prior = LOG_UNIFORM,
                    priorLow = 2,
                    priorHigh = 18,
                    meaning = "people on shift who watch a kilometre of the line fully",
                    evidence = ASSUMED,
                    source = "judgement, between OSCE monitors in Ukraine and the UN force on the Golan")
            double perKm,

            @Parameter(
                    unit = "share",
                    value = 0.33,
                    low = 0.05,
                    high = 1,
                    meaning = "share of the mission on shift",
                    evidence = ASSUMED,
                    source = "three shifts")
            double onShift,

            @Parameter(
                    unit = "people",
                    value = 50,
                    low = 1,
                    high = 1000,
                    meaning = "people with whom an envoy's office works fully",
                    evidence = ASSUMED,
                    source = "judgement")
            double office,

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
                    source = "judgement; Eritrea made the UN mission leave in 2008")
            double consentLost) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        Contingent observers = new Contingent(
                NAME, personnel, sectors, arrival, consent, effects.perKm(), effects.onShift(), effects.consentLost());
        return observers.standing(period, world, (rates, coverage) -> {
            if (mandate.contains(Mandate.OBSERVATION)) {
                observe(rates, effects, coverage);
            }
            if (mandate.contains(Mandate.GOOD_OFFICES)) {
                speak(rates, effects);
            }
        });
    }

    private void observe(Rates rates, Effects effects, double coverage) {
        for (int sector : sectors.indexes()) {
            for (Side side : Side.BOTH) {
                rates.times(Rate.VIOLATIONS, sector, side, FastMath.pow(effects.violations(), coverage));
                rates.times(Rate.BREAKDOWN, sector, side, FastMath.pow(effects.breakdown(), coverage));
                rates.times(Rate.COOLING, sector, side, FastMath.pow(effects.cooling(), coverage));
            }
        }
    }

    /** Good offices are addressed to the capitals, so they do not depend on where observers stand. */
    private void speak(Rates rates, Effects effects) {
        double manned = StrictMath.min(1, personnel / effects.office());
        for (int sector = 0; sector < rates.sectors(); sector++) {
            for (Side side : Side.BOTH) {
                rates.times(Rate.THIRD, sector, side, FastMath.pow(effects.offices(), manned));
                rates.plus(Rate.WILL, sector, side, effects.will() * manned);
            }
        }
    }
}
