package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Evidence.MEASURED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.World;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;

/** What migrants send home falls: incomes and the government's standing fall with it, and men return without work. */
@Lever(
        name = "remittance-shock",
        title = "A fall of remittances",
        changes =
                "In proportion to the fall, and growing until it is fully felt, the legitimacy deficit of the side's government rises,"
                        + " which its capital weighs when it authorises, widens, stops and breaks off, and more people of the side are there when"
                        + " a quarrel begins, as men have returned. How often quarrels begin, grievance, arms and the households' readiness to"
                        + " leave are left as they are.",
        literature =
                "Unpopular governments more often begin conflicts over territory, and those with dead go with a poor economy (Tir 2010);"
                        + " the wider evidence for diversion is mixed (Boehmer 2010; Mitchell and Prins 2004). Remittances to Tajikistan fell by"
                        + " a third in the first half of 2009 without a war at this line (World Bank).")
public record RemittanceShock(
        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides whose remittances fall",
                evidence = ASSUMED,
                source = "both depend on work in Russia")
        Set<Side> side,

        @Setting(
                unit = "share",
                value = "0.3",
                low = 0,
                high = 0.6,
                meaning = "share of the remittances that is lost",
                evidence = MEASURED,
                source = "first half of 2009: 34 % less to Tajikistan, 15 % less to Kyrgyzstan (World Bank)")
        double fall,

        @Setting(
                unit = "days",
                value = "180",
                low = 0,
                high = 730,
                meaning = "days until the fall is fully felt",
                evidence = ASSUMED,
                source = "judgement; money comes with the season of work")
        int felt)
        implements Intervention {

    private static final double REFERENCE_FALL = 0.3;

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.12,
                    low = -0.3,
                    high = 0.9,
                    prior = UNIFORM,
                    priorLow = -0.05,
                    priorHigh = 0.3,
                    meaning = "legitimacy deficit added by a fall of 30 %",
                    evidence = LITERATURE,
                    source = "Tir 2010; mixed: Boehmer 2010, Mitchell and Prins 2004; the range spans no effect")
            double deficit,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.1,
                    low = 0.5,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 1,
                    priorHigh = 1.3,
                    meaning = "people there when a quarrel begins, after a fall of 30 % relative to none",
                    evidence = ASSUMED,
                    source = "judgement: men of working age have returned")
            double returned) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date())) {
                double extent = extent(ChronoUnit.DAYS.between(period.from(), morning.date()));
                for (int sector = 0; sector < world.sectors().size(); sector++) {
                    impoverish(morning, sector, effects, extent);
                }
            }
        };
    }

    /** How much of the reference fall is felt after some days: <pre>fall / 0.3 · min(1, days / felt)</pre> */
    double extent(long days) {
        double ramp = days >= felt ? 1 : (double) days / felt;
        return fall / REFERENCE_FALL * ramp;
    }

    private void impoverish(Morning morning, int sector, Effects effects, double extent) {
        for (Side hit : side) {
            morning.rates().plus(Rate.DEFICIT, sector, hit, effects.deficit() * extent);
            morning.rates().times(Rate.CROWD_FIRST, sector, hit, FastMath.pow(effects.returned(), extent));
        }
    }
}
