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
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Both states lay the disputed ground of some sectors before an arbiter whose ruling binds them. */
@Lever(
        name = "arbitration",
        title = "Binding arbitration of disputed sectors",
        changes =
                "While the case is open, fewer contested works begin in its sectors. From the ruling on, less of their ground is"
                        + " disputed and less is at stake there, in proportion to how much of the ruling is complied with; the people of"
                        + " the sides that lose ground resent it for a time. It needs the consent of both states. Sectors outside the"
                        + " case, and crowds, guards and armies everywhere, are left as they are.",
        literature =
                "Claims over land that went to binding arbitration or a court ended more often than claims that were negotiated or"
                        + " mediated (Gent and Shannon 2010), and rulings were mostly complied with (Mitchell and Hensel 2007; Simmons"
                        + " 2002). But states seldom give so much control away where the ground matters to them (Gent and Shannon"
                        + " 2011), so these are the easier cases; and governments seek a ruling to escape blame at home (Allee and Huth"
                        + " 2006), which says that losing is resented. This border was settled by negotiation.")
public record Arbitration(
        @Setting(
                unit = "-",
                value = "all",
                meaning = "sectors whose ground is laid before the arbiter",
                evidence = ASSUMED,
                source = "judgement")
        Sectors sectors,

        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "states that consent; without both there is no case",
                evidence = ASSUMED,
                source = "an arbiter binds only those who agree to it")
        Set<Side> consent,

        @Setting(
                unit = "days",
                value = "730",
                low = 0,
                high = 7300,
                meaning = "days from the first day of the lever until the ruling",
                evidence = ASSUMED,
                source = "judgement: two years")
        int ruling,

        @Setting(
                unit = "share",
                value = "0.8",
                low = 0,
                high = 1,
                meaning = "share of the ruling that is complied with",
                evidence = ASSUMED,
                source = "judgement; most binding rulings were complied with (Mitchell and Hensel 2007)")
        double complied,

        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides whose people lose ground by it",
                evidence = ASSUMED,
                source = "judgement: each loses somewhere")
        Set<Side> losers)
        implements Intervention {

    private static final String NAME = "arbitration";

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.4,
                    low = 0.01,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.1,
                    priorHigh = 1,
                    meaning = "how much of the ground stays disputed where the ruling is complied with",
                    evidence = LITERATURE,
                    source = "Gent and Shannon 2010; the range spans no effect")
            double dispute,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.7,
                    low = 0.1,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.4,
                    priorHigh = 1.05,
                    meaning = "what is at stake for the capitals where the ruling is complied with",
                    evidence = ASSUMED,
                    source = "judgement: what is lost lawfully costs a government less; the range spans no effect")
            double stake,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.5,
                    low = 0,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.2,
                    priorHigh = 1.2,
                    meaning =
                            "contested works that begin while the case is open: below 1 held back, above 1 facts made in haste",
                    evidence = ASSUMED,
                    source = "judgement; the range spans both")
            double works,

            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.06,
                    low = 0,
                    high = 0.5,
                    prior = UNIFORM,
                    priorLow = 0,
                    priorHigh = 0.15,
                    meaning = "grievance of the losing side's people right after a ruling that is fully complied with",
                    evidence = ASSUMED,
                    source = "judgement: as much as a clash with mortars leaves, and up to more than twice that")
            double resentment,

            @Parameter(
                    unit = "days",
                    value = 365,
                    low = 1,
                    high = 3650,
                    prior = UNIFORM,
                    priorLow = 180,
                    priorHigh = 730,
                    meaning = "days over which that resentment runs out",
                    evidence = ASSUMED,
                    source = "judgement")
            double resented) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date()) && consent.containsAll(Side.BOTH)) {
                long days = ChronoUnit.DAYS.between(period.from(), morning.date());
                tell(morning, days);
                for (int sector : sectors.indexes()) {
                    for (Side side : Side.BOTH) {
                        act(morning.rates(), sector, side, days - ruling, effects);
                    }
                }
            }
        };
    }

    private void tell(Morning morning, long days) {
        if (days == ruling) {
            morning.tell(NAME, "the arbiter has ruled");
        } else if (days == 0) {
            morning.tell(NAME, "the case is open");
        }
    }

    /** What it does in a sector, so many days after the ruling; before it they are negative. */
    private void act(Rates rates, int sector, Side side, long since, Effects effects) {
        if (since < 0) {
            rates.times(Rate.WORKS, sector, side, effects.works());
            return;
        }
        rates.times(Rate.DISPUTE, sector, side, 1 - complied * (1 - effects.dispute()));
        rates.times(Rate.STAKE, sector, side, 1 - complied * (1 - effects.stake()));
        if (losers.contains(side)) {
            double left = StrictMath.max(0, 1 - since / effects.resented());
            rates.plus(Rate.GRIEVANCE, sector, side, effects.resentment() * complied * left);
        }
    }
}
