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
import java.util.Set;

/** Corruption and trafficking at the posts, pressed down or let grow. */
@Lever(
        name = "smuggling-control",
        title = "Smuggling control",
        changes =
                "Part of the change that is aimed at comes about: it is added to the corruption at the side's posts, which the model"
                        + " lets scale encounters of patrols. Those who lived on the trade lose or regain it, and the grievance that the side's"
                        + " people go back to moves the other way. What patrols do once they meet, how crowds form and how capitals decide are"
                        + " left as they are.",
        literature =
                "Reports on the valley name both directions: bribes let people cross and trade, and failed deals, seizures and shots at"
                        + " smugglers begin quarrels (The New Humanitarian on the Kyrgyz-Uzbek line; Murzakulova 2018 on the villages of Batken"
                        + " and Isfara). No study measures what stricter posts do to violence here, so the sign is left open.")
public record SmugglingControl(
        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides that change the control of their posts",
                evidence = ASSUMED,
                source = "judgement; either side can act alone")
        Set<Side> side,

        @Setting(
                unit = "share",
                value = "-0.25",
                low = -0.5,
                high = 0.5,
                meaning =
                        "change of corruption at the posts that is aimed at: half of the scale is today, so that -0.5 aims at none, 0 changes nothing and 0.5 lets go wholly",
                evidence = ASSUMED,
                source = "judgement: half of today's corruption")
        double change)
        implements Intervention {

    /** All of today's corruption gone: the change for which the effect on grievance is declared. */
    private static final double REFERENCE_CHANGE = 0.5;

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.6,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0.2,
                    priorHigh = 1,
                    meaning = "share of the change aimed at that comes about at the posts",
                    evidence = ASSUMED,
                    source = "judgement; trade moves to unguarded paths")
            double achieved,

            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.02,
                    low = -0.2,
                    high = 0.2,
                    prior = UNIFORM,
                    priorLow = -0.03,
                    priorHigh = 0.07,
                    meaning =
                            "grievance of people who lived on the trade, when all of today's corruption ends; the reverse when it grows as much",
                    evidence = ASSUMED,
                    source =
                            "judgement; many near the line live on small trade (The New Humanitarian), and some gain from order")
            double livelihoods) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        double corruption = change * effects.achieved();
        double grievance = -corruption / REFERENCE_CHANGE * effects.livelihoods();
        return morning -> {
            if (period.contains(morning.date())) {
                for (int sector = 0; sector < world.sectors().size(); sector++) {
                    control(morning, sector, corruption, grievance);
                }
            }
        };
    }

    private void control(Morning morning, int sector, double corruption, double grievance) {
        for (Side controlled : side) {
            morning.rates().plus(Rate.CORRUPTION, sector, controlled, corruption);
            morning.rates().plus(Rate.GRIEVANCE, sector, controlled, grievance);
        }
    }
}
