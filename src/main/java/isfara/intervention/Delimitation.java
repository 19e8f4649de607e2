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
import org.apache.commons.math3.util.FastMath;

/** The line is agreed and marked, stretch by stretch; on settled ground less is disputed, and some people lose land. */
@Lever(
        name = "delimitation",
        title = "Delimitation of the line",
        changes =
                "A share of each sector is settled, a little more every day until it is done. On settled ground much less is disputed,"
                        + " and works there are legal, so that fewer of them are contested. For half a year from the start quarrels are more"
                        + " frequent, in proportion to the share that is to be settled: crops, houses and pastures change hands. People"
                        + " who lose land hold it against the other side, more so where land is exchanged, and ever less once it is done."
                        + " Water, arms and the armies' rules are left as they are, and so is ground that is not settled.",
        literature =
                "Settled claims lower conflict between two states on all issues (Hensel 2006; Simmons 2005). Against it: settling"
                        + " itself provokes those who lose; in October 2022 Kyrgyz protested against ceding Kempir-Abad to Uzbekistan. The"
                        + " agreement of February 2025 exchanged land, hectare for hectare in places, and gave away the village of"
                        + " Dostuk; what follows from it is not known yet.")
public record Delimitation(
        @Setting(
                unit = "share",
                value = "0.5",
                low = 0,
                high = 1,
                meaning = "share of each sector that is settled in the end",
                evidence = ASSUMED,
                source = "judgement; some 90 % of the line was agreed by December 2023, the whole in February 2025")
        double share,

        @Setting(
                unit = "days",
                value = "365",
                low = 0,
                high = 7300,
                meaning = "days from the first day of the lever until that share is settled",
                evidence = ASSUMED,
                source = "judgement; 486 of 1,007 km were agreed in about three years to 2025 (Tashiev, February 2025)")
        int days,

        @Setting(
                unit = "-",
                value = "all",
                meaning = "sectors in which the line is settled",
                evidence = ASSUMED,
                source = "judgement")
        Sectors sectors,

        @Setting(
                unit = "-",
                value = "false",
                meaning = "whether inhabited or farmed land is exchanged",
                evidence = ASSUMED,
                source = "the agreement of February 2025 did")
        boolean exchange,

        @Setting(
                unit = "share of the people",
                value = "0.05",
                low = 0,
                high = 1,
                meaning = "share of the settled ground's people, on either side, who lose land",
                evidence = ASSUMED,
                source = "judgement")
        double losers)
        implements Intervention {

    private static final String NAME = "delimitation";

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.2,
                    low = 0.01,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.05,
                    priorHigh = 0.5,
                    meaning = "how much is disputed on settled ground, relative to before",
                    evidence = LITERATURE,
                    source = "Hensel 2006; Simmons 2005")
            double dispute,

            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.7,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0.4,
                    priorHigh = 1,
                    meaning = "share of the works left contested on settled ground that are so no longer, being legal",
                    evidence = ASSUMED,
                    source = "judgement")
            double legal,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.5,
                    low = 0.5,
                    high = 5,
                    prior = UNIFORM,
                    priorLow = 1,
                    priorHigh = 2.5,
                    meaning =
                            "quarrels that begin while the line is being marked, all of a sector settled relative to none",
                    evidence = ASSUMED,
                    source = "judgement, after the protests against the settlement with Uzbekistan in 2022")
            double transition,

            @Parameter(
                    unit = "days",
                    value = 183,
                    low = 0,
                    high = 1500,
                    meaning = "days for which quarrels are more frequent, from the start",
                    evidence = ASSUMED,
                    source = "judgement: half a year")
            double transitionDays,

            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.4,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0.1,
                    priorHigh = 0.7,
                    meaning = "grievance of those who lose land, added to the one people go back to",
                    evidence = ASSUMED,
                    source = "judgement")
            double loss,

            @Parameter(
                    unit = "factor",
                    value = 1.4,
                    low = 0.2,
                    high = 5,
                    prior = UNIFORM,
                    priorLow = 0.8,
                    priorHigh = 2,
                    meaning =
                            "the same where land is exchanged, relative to where it is not: above 1 more, below 1 consoled",
                    evidence = ASSUMED,
                    source = "judgement: homes are lost, but land is given for land")
            double exchanged,

            @Parameter(
                    unit = "days",
                    value = 730,
                    low = 30,
                    high = 7300,
                    prior = UNIFORM,
                    priorLow = 365,
                    priorHigh = 1825,
                    meaning = "time in which that grievance fades once all is settled",
                    evidence = ASSUMED,
                    source = "judgement")
            double fading) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date()) && share > 0) {
                long day = ChronoUnit.DAYS.between(period.from(), morning.date());
                tell(morning, day);
                for (int sector : sectors.indexes()) {
                    for (Side side : Side.BOTH) {
                        settle(morning.rates(), sector, side, day, effects);
                    }
                }
            }
        };
    }

    private void tell(Morning morning, long day) {
        if (day == days) {
            morning.tell(NAME, "the line is settled as far as agreed");
        } else if (day == 0) {
            morning.tell(NAME, "settling of the line begins");
        }
    }

    /**
     * What it does in a sector, so many days after the start.
     *
     * <pre>
     * dispute 1 - s + s d      quarrels t^S for the first months    grievance s l g e^(-later / fading)
     * works   (1 - s + s d (1 - q)) / (1 - s + s d)
     * </pre>
     *
     * s share settled by now, S in the end; d dispute left on settled ground; q share of works that are legal there; t transition; l
     * losers; g their grievance. Works fall with the dispute already, so their own factor holds only what legality adds.
     */
    private void settle(Rates rates, int sector, Side side, long day, Effects effects) {
        double settled = share * (day >= days ? 1 : (double) day / days);
        double disputed = 1 - settled + settled * effects.dispute();
        rates.times(Rate.DISPUTE, sector, side, disputed);
        rates.times(Rate.WORKS, sector, side, (disputed - settled * effects.dispute() * effects.legal()) / disputed);
        if (day < effects.transitionDays()) {
            rates.times(Rate.ONSET, sector, side, FastMath.pow(effects.transition(), share));
        }
        double grievance = effects.loss() * (exchange ? effects.exchanged() : 1);
        double fresh = FastMath.exp(-StrictMath.max(0, day - days) / effects.fading());
        rates.plus(Rate.GRIEVANCE, sector, side, settled * losers * grievance * fresh);
    }
}
