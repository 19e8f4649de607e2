package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Evidence.LITERATURE;
import static isfara.parameter.Prior.LOG_UNIFORM;
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

/** Third parties who press both capitals to stop: who they are, how much they attend to it, what they can hold out or withhold. */
@Lever(
        name = "mediation",
        title = "Third-party mediation, stronger, weaker or absent",
        changes =
                "Scales the pressure to stop that third parties put on each capital once there are dead: by the weight of those who"
                        + " mediate, by their attention, by their leverage on that side, and by what of their attention is bound"
                        + " elsewhere. Twice the attention is less than twice the pressure. After a year of more pressure than in"
                        + " 2022, ceasefires that the outsiders brought about break off more easily. When third parties take"
                        + " notice, what the two states say to each other directly, and how quarrels begin are left as they are.",
        literature =
                "Mediation makes an agreement likelier and sooner (Wilkenfeld et al. 2003), but crises that were mediated resume"
                        + " more often later (Beardsley 2008). In September 2022 the presidents agreed at the summit of the SCO to stop,"
                        + " and the fighting went on; what ended it was agreed by the two security chiefs. How strongly outsiders"
                        + " press was never measured for this border.")
public record Mediation(
        @Setting(
                unit = "-",
                value = "[russia, csto, sco, kazakhstan, un, eu]",
                meaning = "who mediates",
                evidence = ASSUMED,
                source = "the third parties of the model; 2022 is all of them")
        Set<Mediator> who,

        @Setting(
                unit = "times that of 2022",
                value = "1",
                low = 0,
                high = 3,
                meaning = "attention that they give to it",
                evidence = ASSUMED,
                source = "1 is as it was")
        double attention,

        @Setting(
                unit = "times that of 2022",
                value = "1",
                low = 0,
                high = 3,
                meaning = "leverage on the government of Kyrgyzstan",
                evidence = ASSUMED,
                source = "1 is as it was")
        double leverageKg,

        @Setting(
                unit = "times that of 2022",
                value = "1",
                low = 0,
                high = 3,
                meaning = "leverage on the government of Tajikistan",
                evidence = ASSUMED,
                source = "1 is as it was")
        double leverageTj,

        @Setting(
                unit = "share",
                value = "0",
                low = 0,
                high = 1,
                meaning = "share of their attention that is bound elsewhere, beyond that of 2022",
                evidence = ASSUMED,
                source = "0 is as it was, the war in Ukraine included")
        double distraction)
        implements Intervention {

    /** Pressure, relative to 2022, at which all of the later harm shows: the study's mediated crises. */
    private static final double STRONG = 1.5;

    /** A state or organization that may mediate. */
    public enum Mediator {
        /** Russia. */
        RUSSIA,
        /** Collective Security Treaty Organization. */
        CSTO,
        /** Shanghai Cooperation Organization. */
        SCO,
        /** Kazakhstan. */
        KAZAKHSTAN,
        /** United Nations. */
        UN,
        /** European Union. */
        EU
    }

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(0)
            @Parameter(
                    unit = "1",
                    value = 0.585,
                    low = 0,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0,
                    priorHigh = 1.17,
                    meaning =
                            "how pressure answers to attention and leverage: their product to this power; twice the attention is 1.5"
                                    + " times the pressure at 0.585, none more at 0",
                    evidence = LITERATURE,
                    source = "Wilkenfeld et al. 2003; Beardsley 2008; the range spans no effect")
            double elasticity,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.1,
                    low = 0.5,
                    high = 3,
                    prior = UNIFORM,
                    priorLow = 1,
                    priorHigh = 1.3,
                    meaning = "ceasefires broken off later, at 1.5 times the pressure of 2022 or more",
                    evidence = LITERATURE,
                    source = "Beardsley 2008")
            double resumption,

            @Parameter(
                    unit = "days",
                    value = 365,
                    low = 30,
                    high = 3650,
                    meaning = "time until stronger mediation makes ceasefires less durable",
                    evidence = ASSUMED,
                    source = "judgement, after Beardsley 2008: later, as the mediators' interest wanes")
            double later,

            @Parameter(
                    unit = "1",
                    value = 4,
                    low = 0.1,
                    high = 20,
                    prior = LOG_UNIFORM,
                    priorLow = 2,
                    priorHigh = 8,
                    meaning = "weight of Russia among the mediators",
                    evidence = ASSUMED,
                    source = "judgement: bases and labour migrants of both")
            double russia,

            @Parameter(
                    unit = "1",
                    value = 1,
                    low = 0.1,
                    high = 20,
                    prior = LOG_UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 2,
                    meaning = "weight of the CSTO among the mediators",
                    evidence = ASSUMED,
                    source = "judgement: both states are members")
            double csto,

            @Parameter(
                    unit = "1",
                    value = 1,
                    low = 0.1,
                    high = 20,
                    prior = LOG_UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 2,
                    meaning = "weight of the SCO among the mediators",
                    evidence = ASSUMED,
                    source = "judgement: the presidents met at its summit of September 2022")
            double sco,

            @Parameter(
                    unit = "1",
                    value = 2,
                    low = 0.1,
                    high = 20,
                    prior = LOG_UNIFORM,
                    priorLow = 1,
                    priorHigh = 4,
                    meaning = "weight of Kazakhstan among the mediators",
                    evidence = ASSUMED,
                    source = "judgement: trade and transit of both")
            double kazakhstan,

            @Parameter(
                    unit = "1",
                    value = 1,
                    low = 0.1,
                    high = 20,
                    prior = LOG_UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 2,
                    meaning = "weight of the UN among the mediators",
                    evidence = ASSUMED,
                    source = "judgement")
            double un,

            @Parameter(
                    unit = "1",
                    value = 1,
                    low = 0.1,
                    high = 20,
                    prior = LOG_UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 2,
                    meaning = "weight of the EU among the mediators",
                    evidence = ASSUMED,
                    source = "judgement")
            double eu) {

        private double weight(Mediator mediator) {
            return switch (mediator) {
                case RUSSIA -> russia;
                case CSTO -> csto;
                case SCO -> sco;
                case KAZAKHSTAN -> kazakhstan;
                case UN -> un;
                case EU -> eu;
            };
        }
    }

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        double kg = pressure(Side.KG, effects);
        double tj = pressure(Side.TJ, effects);
        return morning -> {
            if (period.contains(morning.date())) {
                boolean late = !morning.date().isBefore(period.from().plusDays((long) effects.later()));
                press(morning.rates(), Side.KG, kg, late ? resumption(kg, effects) : 1);
                press(morning.rates(), Side.TJ, tj, late ? resumption(tj, effects) : 1);
            }
        };
    }

    /**
     * Pressure of third parties on a side relative to that of 2022.
     *
     * <pre>(w / W · a · l · (1 - d))^e</pre>
     *
     * w weight of those who mediate, W of all six; a attention; l leverage on the side; d distraction; e elasticity. Where nobody
     * mediates there is none, whatever the elasticity.
     */
    double pressure(Side side, Effects effects) {
        double present = 0;
        double all = 0;
        for (Mediator mediator : Mediator.values()) {
            present += who.contains(mediator) ? effects.weight(mediator) : 0;
            all += effects.weight(mediator);
        }
        double leverage = side == Side.KG ? leverageKg : leverageTj;
        double effort = present / all * attention * leverage * (1 - distraction);
        return effort == 0 ? 0 : FastMath.pow(effort, effects.elasticity());
    }

    private static double resumption(double pressure, Effects effects) {
        double extent = StrictMath.max(0, StrictMath.min(1, (pressure - 1) / (STRONG - 1)));
        return FastMath.pow(effects.resumption(), extent);
    }

    private static void press(Rates rates, Side side, double pressure, double resumption) {
        for (int sector = 0; sector < rates.sectors(); sector++) {
            rates.times(Rate.THIRD, sector, side, pressure);
            rates.times(Rate.BREAKDOWN, sector, side, resumption);
        }
    }
}
