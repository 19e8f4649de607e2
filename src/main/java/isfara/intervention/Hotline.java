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

/** Standing ways to talk across the line: commanders who can call each other, and commissions that meet as at Kyzyl-Bel. */
@Lever(
        name = "hotline",
        title = "Hotline and joint commissions",
        changes =
                "In its sectors, where both states take part: commanders who can call each other bring both sides down sooner from"
                        + " shots and from mortars, and their guards are slower to fire first and, shooting, to bring in mortars. Joint commissions"
                        + " of governors and security chiefs press both capitals to stop. That people quarrel, what a capital does with its army"
                        + " once it is authorised, and what third parties do is left as it is.",
        literature =
                "Joint commissions have lengthened peace between states after wars (Fortna 2003). On the Line of Control, of the violations"
                        + " recorded in the first half of 2021 more than 99 % happened before the understanding of commanders in February held"
                        + " (Deccan Herald, 24 December 2021); but the political will that makes such an understanding also stills the guns, so"
                        + " that this fall is not the effect of talking and is not used here. Commanders also met while mortars fired"
                        + " (12 April 2022).")
public record Hotline(
        @Setting(
                unit = "-",
                value = "all",
                meaning = "sectors whose commanders and governors take part",
                evidence = ASSUMED,
                source = "judgement")
        Sectors sectors,

        @Setting(
                unit = "-",
                value = "[commanders, commissions]",
                meaning = "who talks: commanders on the spot, joint commissions, or both",
                evidence = LITERATURE,
                source = "commanders met on 12 April 2022, security chiefs at Kyzyl-Bel on 30 April 2021 (press)")
        Set<Contacts> contacts,

        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "states that take part; without both there is nobody to call",
                evidence = ASSUMED,
                source = "judgement")
        Set<Side> consent)
        implements Intervention {

    /** Who talks across the line. */
    public enum Contacts {
        /** Commanders on the spot. */
        COMMANDERS,
        /** Joint commissions of governors and security chiefs. */
        COMMISSIONS
    }

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.05,
                    low = 0.5,
                    high = 4,
                    prior = UNIFORM,
                    priorLow = 0.9,
                    priorHigh = 1.2,
                    meaning =
                            "how fast sides come down from shots and mortars, with commanders' contacts relative to none",
                    evidence = ASSUMED,
                    source = "judgement, after Fortna 2003; not the fall on the Line of Control in 2021")
            double defusing,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.98,
                    low = 0.3,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.9,
                    priorHigh = 1.05,
                    meaning = "permissiveness of the rules of engagement, with commanders' contacts relative to none",
                    evidence = ASSUMED,
                    source = "judgement")
            double permissiveness,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.05,
                    low = 0.3,
                    high = 3,
                    prior = UNIFORM,
                    priorLow = 0.9,
                    priorHigh = 1.2,
                    meaning =
                            "pressure through governors and security chiefs, with joint commissions relative to today",
                    evidence = ASSUMED,
                    source = "judgement: they met within a day in 2014, 2021 and 2022 without any")
            double pressure) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date()) && consent.containsAll(Side.BOTH)) {
                for (int sector : sectors.indexes()) {
                    for (Side side : Side.BOTH) {
                        talk(morning.rates(), sector, side, effects);
                    }
                }
            }
        };
    }

    private void talk(Rates rates, int sector, Side side, Effects effects) {
        if (contacts.contains(Contacts.COMMANDERS)) {
            rates.times(Rate.DEFUSING, sector, side, effects.defusing());
            rates.times(Rate.GUARD_SHOTS, sector, side, effects.permissiveness());
        }
        if (contacts.contains(Contacts.COMMISSIONS)) {
            rates.times(Rate.BILATERAL, sector, side, effects.pressure());
        }
    }
}
