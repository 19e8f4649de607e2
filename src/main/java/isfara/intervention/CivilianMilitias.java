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

/** Border residents trained and armed as a militia, on one side or on both. */
@Lever(
        name = "civilian-militias",
        title = "Armed civilian militias",
        changes =
                "A share of the adult men of the frontline villages stands by in every sector. Weapons kept at home also reach the"
                        + " crowds, so that a brawl turns to shots more easily; weapons in an armoury do so less. Militiamen come to a gathering"
                        + " sooner than guards, count as armed men (they answer fire and are hit by it), are quicker to fire than guards, and"
                        + " stand outside the chain that keeps a ceasefire. Discipline weakens the last two. A militia that is deployed"
                        + " stands at the line before a quarrel begins; one that is not comes when people gather.",
        literature =
                "Agents that a state monitors weakly are more violent (Mitchell, Carey and Butler 2014); defence militias intensify"
                        + " a conflict overall and yet reduce the state's own violence (Clayton and Thomson 2016). Firearms make attacks three"
                        + " to five times as deadly; whether arms deter is disputed (Kleck and McElrath 1991).")
public record CivilianMilitias(
        @Setting(
                unit = "-",
                value = "[KG]",
                meaning = "sides that arm their border residents",
                evidence = LITERATURE,
                source = "Kyrgyz law of 20 October 2022 on voluntary detachments and firearms (CABAR)")
        Set<Side> side,

        @Setting(
                unit = "share of adult men",
                value = "0.05",
                low = 0,
                high = 0.5,
                meaning = "share of the adult men of the frontline villages who are trained",
                evidence = ASSUMED,
                source = "judgement; no number was published")
        double share,

        @Setting(
                unit = "-",
                value = "home",
                meaning = "where weapons are kept",
                evidence = ASSUMED,
                source = "the law eased permits for private hunting guns")
        Weapons weapons,

        @Setting(
                unit = "share",
                value = "0.5",
                low = 0,
                high = 1,
                meaning = "discipline: 0 nobody commands them, 1 like border guards",
                evidence = ASSUMED,
                source = "judgement")
        double discipline,

        @Setting(
                unit = "-",
                value = "false",
                meaning = "whether militiamen stand at the line before a quarrel begins, or come when people gather",
                evidence = ASSUMED,
                source = "the law speaks of voluntary detachments, not of posts")
        boolean deployed)
        implements Intervention {

    private static final double REFERENCE_SHARE = 0.05;

    /** Where weapons are kept. */
    public enum Weapons {
        /** At home. */
        HOME,
        /** In an armoury, handed out on order. */
        ARMOURY
    }

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.3,
                    low = 0.5,
                    high = 4,
                    prior = UNIFORM,
                    priorLow = 0.9,
                    priorHigh = 1.8,
                    meaning = "how readily militiamen of middling discipline fire first, relative to guards",
                    evidence = LITERATURE,
                    source = "Mitchell, Carey and Butler 2014; the range spans restraint")
            double permissiveness,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.5,
                    low = 0.5,
                    high = 5,
                    prior = UNIFORM,
                    priorLow = 1,
                    priorHigh = 2,
                    meaning =
                            "violations of a ceasefire, with a militia of 5 % or more of middling discipline, relative to none",
                    evidence = LITERATURE,
                    source = "Clayton and Thomson 2016")
            double violations,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1,
                    low = 0.3,
                    high = 3,
                    prior = UNIFORM,
                    priorLow = 0.85,
                    priorHigh = 1.1,
                    meaning =
                            "crowds that join on the other side against an armed one: deterred below 1, provoked above",
                    evidence = ASSUMED,
                    source = "whether arms deter is disputed (Kleck and McElrath 1991)")
            double deterrence,

            @Parameter(
                    unit = "share",
                    value = 0.3,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0.1,
                    priorHigh = 0.5,
                    meaning = "share of an armoury's weapons that reach a crowd, relative to weapons at home",
                    evidence = ASSUMED,
                    source = "judgement")
            double armouryLeak) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        return morning -> {
            if (period.contains(morning.date())) {
                for (int sector = 0; sector < world.sectors().size(); sector++) {
                    arm(morning, sector, effects);
                }
            }
        };
    }

    private void arm(Morning morning, int sector, Effects effects) {
        Rates rates = morning.rates();
        double extent = StrictMath.min(1, share / REFERENCE_SHARE);
        double loose = extent * (1.5 - discipline);
        for (Side armed : Side.BOTH) {
            if (side.contains(armed)) {
                double carried = weapons == Weapons.HOME ? 1 : effects.armouryLeak();
                rates.plus(Rate.ARMED, sector, armed, share * carried);
                rates.plus(Rate.MILITIA, sector, armed, share);
                rates.plus(Rate.MILITIA_POSTED, sector, armed, deployed && share > 0 ? 1 : 0);
                rates.times(Rate.MILITIA_SHOTS, sector, armed, FastMath.pow(effects.permissiveness(), loose));
                rates.times(Rate.VIOLATIONS, sector, armed, FastMath.pow(effects.violations(), loose));
                rates.times(Rate.CROWD, sector, armed.other(), FastMath.pow(effects.deterrence(), extent));
            }
        }
    }
}
