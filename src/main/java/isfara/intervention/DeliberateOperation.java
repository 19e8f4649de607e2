package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
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

/**
 * One side plans an operation and carries it out. Each government read September 2022 so of the other and denied it of itself; the
 * lever asks what follows if a war begins by decision and not by accident. It says nothing of who did what.
 */
@Lever(
        name = "deliberate-operation",
        title = "A deliberate operation",
        changes =
                "From the first day soldiers of the side are moved up to the named sectors, evenly over the preparation. On the morning"
                        + " after it the side's army opens fire there by order, once. From then on, and as long as the capital holds to its plan,"
                        + " it is readier to authorise heavy weapons, readier to widen the war and less ready to stop. All else is left to"
                        + " the rules: how far fire kills, how the other side answers, what third parties do, who leaves. The attack"
                        + " itself is a setting and stays when the uncertain effects are fixed at none.",
        literature =
                "Kyrgyz officials called September 2022 a planned attack, Tajik ones said that the Kyrgyz side had begun it; Human Rights"
                        + " Watch (2023) established how civilians died on both sides and not who planned what. Accounts of wars by accident and"
                        + " by decision are both found in the literature; wholly unintended wars are said to be rare (Trachtenberg 2000), while"
                        + " forward preparation makes a decision quick (Jacob, Line on Fire).")
public record DeliberateOperation(
        @Setting(
                unit = "-",
                meaning = "side that plans it; it must be named, as neither is more likely",
                evidence = ASSUMED,
                source = "disputed; each government named the other")
        Side side,

        @Setting(
                unit = "-",
                meaning = "sectors where it opens; none with no troops is no operation",
                evidence = ASSUMED,
                source = "a scenario's question")
        Sectors sectors,

        @Setting(
                unit = "soldiers",
                value = "1500",
                low = 0,
                high = 10_000,
                meaning = "soldiers moved up for it, shared among the sectors alike",
                evidence = ASSUMED,
                source = "judgement: a tenth of an army of 10,000 to 12,000 (Global Firepower 2022)")
        int troops,

        @Setting(
                unit = "days",
                value = "14",
                low = 0,
                high = 365,
                meaning = "days of preparation before the attack",
                evidence = ASSUMED,
                source = "judgement")
        int preparation,

        @Setting(
                unit = "days",
                value = "4",
                low = 1,
                high = 60,
                meaning = "days, from the attack on, for which the capital holds to its plan",
                evidence = ASSUMED,
                source = "fighting from 14 to 17 September 2022")
        int days)
        implements Intervention {

    private static final String NAME = "deliberate-operation";

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(0)
            @Parameter(
                    unit = "logit",
                    value = 2,
                    low = -2,
                    high = 8,
                    prior = UNIFORM,
                    priorLow = 0,
                    priorHigh = 4,
                    meaning =
                            "what the plan adds to the side's readiness to authorise heavy weapons again, once the order to attack has lapsed",
                    evidence = ASSUMED,
                    source = "judgement; from no more than the attack itself to near certainty")
            double authorise,

            @NoEffect(0)
            @Parameter(
                    unit = "logit",
                    value = 1,
                    low = -3,
                    high = 6,
                    prior = UNIFORM,
                    priorLow = -1,
                    priorHigh = 3,
                    meaning = "what it adds to its readiness to widen the war; below 0 when the aim is a limited one",
                    evidence = ASSUMED,
                    source = "judgement; the range spans a plan that keeps to its sectors")
            double widen,

            @NoEffect(0)
            @Parameter(
                    unit = "logit",
                    value = -0.8,
                    low = -6,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = -1.6,
                    priorHigh = 0,
                    meaning = "what it adds to its readiness to stop",
                    evidence = ASSUMED,
                    source =
                            "judgement; kept small, as four truces in as many days of September 2022 show a will to stop on both sides")
            double will) {}

    /** Refuses troops without a sector to stand in. */
    public DeliberateOperation {
        if (troops > 0 && sectors.indexes().isEmpty()) {
            throw new SettingRule("troops", Integer.toString(troops), "need 0 when no sector is named");
        }
    }

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date()) && !sectors.indexes().isEmpty()) {
                long day = ChronoUnit.DAYS.between(period.from(), morning.date());
                if (day < preparation + days) {
                    moveUp(morning, day);
                }
                if (day == preparation) {
                    open(morning);
                }
                if (day >= preparation && day < preparation + days) {
                    hold(morning, effects);
                }
            }
        };
    }

    /** Soldiers arrive evenly, the last of them on the last day of preparation. */
    private void moveUp(Morning morning, long day) {
        double arrived = day >= preparation ? 1 : (day + 1.0) / preparation;
        double each = troops * arrived / sectors.indexes().size();
        for (int sector : sectors.indexes()) {
            morning.rates().plus(Rate.FORWARD, sector, side, each);
        }
    }

    private void open(Morning morning) {
        morning.tell(NAME, side + " begins its operation");
        for (int sector : sectors.indexes()) {
            morning.rates().plus(Rate.OFFENSIVE, sector, side, 1);
        }
    }

    /** The capital decides for the whole line, so its readiness is the same wherever there is fighting. */
    private void hold(Morning morning, Effects effects) {
        for (int sector = 0; sector < morning.rates().sectors(); sector++) {
            morning.rates().plus(Rate.AUTHORISE, sector, side, effects.authorise());
            morning.rates().plus(Rate.WIDEN, sector, side, effects.widen());
            morning.rates().plus(Rate.WILL, sector, side, effects.will());
        }
    }
}
