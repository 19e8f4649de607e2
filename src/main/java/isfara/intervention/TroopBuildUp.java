package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterVector;
import isfara.world.Sector;
import isfara.world.Side;
import isfara.world.World;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;

/** Soldiers and weapons moved up to the line, dug in and put on alert. */
@Lever(
        name = "troop-build-up",
        title = "Troop build-up",
        changes =
                "Each setting acts by itself in the chosen sectors. Troops are soldiers who stand at the line besides: they are there"
                        + " when shots fall and raise the forward posture of their side, to which the other side answers over the months by"
                        + " its own rule; they also deter the other capital from authorising heavy weapons, or provoke it. Heavy weapons"
                        + " moved up make mortars and then army weapons come sooner. Trenches lower the losses of the side's armed men, not of"
                        + " its civilians. Alert lets units set out sooner and makes guards quicker, or more disciplined, in firing. Crowds and"
                        + " what they quarrel over, and how far a fire reaches, are left as they are.",
        literature =
                "Disputes between states that both build up escalate to war more often (Sample 1997), which an earlier study did not"
                        + " find (Diehl 1983); that an army at hand deters a quick attack is shown for the immediate balance of forces (Huth"
                        + " 1988). Each side takes the other's measures for preparations (Jervis 1978). On 19 October 2022 both sides accused"
                        + " each other of trenches and of weapons moved up; no fire followed.")
public record TroopBuildUp(
        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides that build up",
                evidence = ASSUMED,
                source = "both were said to in October 2022 (Vestnik Kavkaza)")
        Set<Side> side,

        @Setting(
                unit = "-",
                value = "all",
                meaning = "sectors in which they do",
                evidence = ASSUMED,
                source = "judgement")
        Sectors sectors,

        @Setting(
                unit = "soldiers",
                value = "1000",
                low = 0,
                high = 20_000,
                meaning =
                        "soldiers that each of these sides moves up, over its sectors by how much of them is disputed",
                evidence = ASSUMED,
                source = "judgement; no number is known")
        int troops,

        @Setting(
                unit = "share",
                value = "0.5",
                low = 0,
                high = 1,
                meaning = "share of the mortars and heavy weapons that stands in firing positions at the line",
                evidence = ASSUMED,
                source = "judgement")
        double heavyWeapons,

        @Setting(
                unit = "share",
                value = "0.5",
                low = 0,
                high = 1,
                meaning = "share of the positions that is dug in",
                evidence = ASSUMED,
                source = "judgement")
        double trenches,

        @Setting(
                unit = "share",
                value = "0.5",
                low = 0,
                high = 1,
                meaning = "share of the units that is on alert",
                evidence = ASSUMED,
                source = "judgement")
        double alert)
        implements Intervention {

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.15,
                    low = 0.5,
                    high = 3,
                    prior = UNIFORM,
                    priorLow = 1.0,
                    priorHigh = 1.3,
                    meaning = "forward posture with the usual number of troops relative to none",
                    evidence = ASSUMED,
                    source = "judgement")
            double posture,

            @NoEffect(0)
            @Parameter(
                    unit = "log-odds",
                    value = -0.2,
                    low = -2,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = -0.6,
                    priorHigh = 0.3,
                    meaning =
                            "the other side's readiness to authorise, with the usual number of troops: deterred below 0, provoked"
                                    + " above",
                    evidence = ASSUMED,
                    source = "judgement, after Huth 1988 and Jervis 1978")
            double deterrence,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.15,
                    low = 0.3,
                    high = 4,
                    prior = UNIFORM,
                    priorLow = 0.9,
                    priorHigh = 1.4,
                    meaning =
                            "mortars once there are shots, and heavy weapons once authorised, with all at the line relative"
                                    + " to today",
                    evidence = ASSUMED,
                    source = "judgement; the range spans restraint")
            double weapons,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.75,
                    low = 0.1,
                    high = 1.5,
                    prior = UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 1,
                    meaning = "armed men hit, with all positions dug in relative to none",
                    evidence = ASSUMED,
                    source = "judgement; a prepared position makes a defender half as strong again (Dupuy 1979)")
            double cover,

            @NoEffect(0)
            @Parameter(
                    unit = "h",
                    value = 1,
                    low = 0,
                    high = 24,
                    prior = UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 1.5,
                    meaning = "hours by which units set out sooner, all on alert",
                    evidence = ASSUMED,
                    source = "judgement: most of the time they take today")
            double sooner,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.05,
                    low = 0.3,
                    high = 4,
                    prior = UNIFORM,
                    priorLow = 0.95,
                    priorHigh = 1.2,
                    meaning = "permissiveness of the rules of engagement, all on alert relative to today",
                    evidence = ASSUMED,
                    source = "judgement; the range spans discipline")
            double permissiveness,

            @Parameter(
                    unit = "soldiers",
                    value = 1000,
                    low = 10,
                    high = 20_000,
                    meaning =
                            "soldiers over the whole line for whom posture and deterrence are declared; the effects double at most"
                                    + " with more",
                    evidence = ASSUMED,
                    source = "judgement: about what is assumed to have stood there in October 2022")
            double usual) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        double disputed =
                world.sectors().stream().mapToDouble(Sector::disputedShare).sum();
        double chosen = sectors.indexes().stream()
                .mapToDouble(k -> world.sectors().get(k).disputedShare())
                .sum();
        return morning -> {
            if (period.contains(morning.date())) {
                for (int sector : sectors.indexes()) {
                    double dispute = world.sectors().get(sector).disputedShare();
                    double here = troops * dispute / chosen;
                    double usual = effects.usual() * dispute / disputed;
                    for (Side own : side) {
                        moveUp(morning, sector, own, here, Extent.of(here, usual), effects);
                        prepare(morning.rates(), sector, own, effects);
                    }
                }
            }
        };
    }

    private static void moveUp(Morning morning, int sector, Side own, double soldiers, double extent, Effects effects) {
        Rates rates = morning.rates();
        rates.plus(Rate.FORWARD, sector, own, soldiers);
        rates.times(Rate.POSTURE, sector, own, FastMath.pow(effects.posture(), extent));
        rates.plus(Rate.AUTHORISE, sector, own.other(), effects.deterrence() * extent);
    }

    private void prepare(Rates rates, int sector, Side own, Effects effects) {
        rates.times(Rate.MORTARS, sector, own, FastMath.pow(effects.weapons(), heavyWeapons));
        rates.times(Rate.HEAVY, sector, own, FastMath.pow(effects.weapons(), heavyWeapons));
        rates.times(Rate.ENTRENCHED, sector, own, FastMath.pow(effects.cover(), trenches));
        rates.plus(Rate.ALERT, sector, own, -effects.sooner() * alert);
        rates.times(Rate.GUARD_SHOTS, sector, own, FastMath.pow(effects.permissiveness(), alert));
    }
}
