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
import isfara.world.Contact;
import isfara.world.Sector;
import isfara.world.Side;
import isfara.world.WaterLink;
import isfara.world.WaterNetwork;
import isfara.world.WaterNode;
import isfara.world.World;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The two states run the intake of the Isfara together, measure what each takes, repair in time, or store more. */
@Lever(
        name = "water-sharing",
        title = "Sharing the water",
        changes =
                "Joint operation of the Golovnoy intake lowers tension over water, and what is at stake for both capitals, in the"
                        + " sectors where villages of both sides draw the same water at or below it. Metering lowers tension over water"
                        + " everywhere. Repairs agreed before the season leave fewer works contested where water is shared. Ponds change"
                        + " the water balance itself: shortages follow from the flows. Joint operation and agreed repairs need the consent"
                        + " of both states. What the rivers bring, and quarrels over land and roads, are left as they are.",
        literature =
                "Agreements on the Isfara existed for decades but lacked works to control and measure the flows, and were often not"
                        + " kept (Pak, Wegerich and Kazbekov 2014): an agreement alone may do nothing. Treaties on rivers with means to"
                        + " monitor and to enforce go with less conflict when water is scarce (Tir and Stinnett 2012). The agreement of"
                        + " February 2025 gives each state one and a half of the three gates of Golovnoy.")
public record WaterSharing(
        @Setting(
                unit = "-",
                value = "true",
                meaning = "whether both states operate the Golovnoy intake together",
                evidence = LITERATURE,
                source = "agreed in February 2025")
        boolean jointOperation,

        @Setting(
                unit = "-",
                value = "true",
                meaning = "whether what each canal takes is measured for all to see",
                evidence = ASSUMED,
                source = "Pak, Wegerich and Kazbekov 2014 on what is lacking")
        boolean metering,

        @Setting(
                unit = "-",
                value = "false",
                meaning = "whether repairs of canals and intakes are agreed before the season",
                evidence = ASSUMED,
                source = "judgement; water pipe works set off quarrels in 2015, 2018 and 2020")
        boolean repairs,

        @Setting(
                unit = "million m3",
                value = "0",
                low = 0,
                high = 200,
                meaning = "ponds that keep water of one season for another, shared out over the irrigated land",
                evidence = ASSUMED,
                source = "none unless the scenario says so; the Tort-Gul reservoir holds 90")
        double storage,

        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "states that consent; without both there is no joint operation and no agreed repair",
                evidence = ASSUMED,
                source = "both signed in 2025")
        Set<Side> consent)
        implements Intervention {

    private static final String INTAKE = "golovnoy";

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.6,
                    low = 0.1,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.3,
                    priorHigh = 1,
                    meaning = "tension over water under joint operation, where both sides draw at or below the intake",
                    evidence = ASSUMED,
                    source = "judgement, after Pak, Wegerich and Kazbekov 2014: with metering about one half")
            double tension,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.6,
                    low = 0.1,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.3,
                    priorHigh = 1,
                    meaning = "what is at stake for the capitals under joint operation, in the same sectors",
                    evidence = ASSUMED,
                    source = "judgement, after Pak, Wegerich and Kazbekov 2014; the range reaches to no effect")
            double stake,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.83,
                    low = 0.3,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.65,
                    priorHigh = 1,
                    meaning = "tension over water with metering",
                    evidence = ASSUMED,
                    source = "judgement; monitoring helps (Tir and Stinnett 2012); the range reaches to no effect")
            double metered,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.75,
                    low = 0.2,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 1.05,
                    meaning = "contested works that begin where water is shared, with repairs agreed in time",
                    evidence = ASSUMED,
                    source = "judgement: some contested works are repairs; the range spans no effect")
            double repaired) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        boolean agreed = consent.containsAll(Side.BOTH);
        List<Integer> everywhere = world.sectors().stream().map(Sector::index).toList();
        List<Integer> shared = sectors(world, Contact::sharedWater);
        List<Integer> below = below(world);
        return morning -> {
            if (!period.contains(morning.date())) {
                return;
            }
            morning.orders().storage(storage);
            if (jointOperation && agreed) {
                scale(morning.rates(), below, Rate.TENSION, effects.tension());
                scale(morning.rates(), below, Rate.STAKE, effects.stake());
            }
            if (metering) {
                scale(morning.rates(), everywhere, Rate.TENSION, effects.metered());
            }
            if (repairs && agreed) {
                scale(morning.rates(), shared, Rate.WORKS, effects.repaired());
            }
        };
    }

    /** Sectors in which villages of both sides draw the same water at the intake or below it. */
    private static List<Integer> below(World world) {
        WaterNetwork water = world.water();
        boolean[] fed = new boolean[water.nodes().size()];
        for (WaterNode node : water.nodes()) {
            fed[node.index()] = node.id().equals(INTAKE);
        }
        for (WaterLink link : water.links()) { // upper links stand first
            fed[link.to()] |= fed[link.from()];
        }
        return sectors(world, c -> c.sharedWater() && draws(water, c.kg(), fed) && draws(water, c.tj(), fed));
    }

    private static boolean draws(WaterNetwork water, int settlement, boolean[] at) {
        int node = water.supplies().get(settlement);
        return node >= 0 && at[node];
    }

    private static List<Integer> sectors(World world, Predicate<Contact> where) {
        return world.sectors().stream()
                .filter(sector -> sector.contacts().stream().anyMatch(where))
                .map(Sector::index)
                .toList();
    }

    private static void scale(Rates rates, List<Integer> sectors, Rate rate, double factor) {
        for (int sector : sectors) {
            for (Side side : Side.BOTH) {
                rates.times(rate, sector, side, factor);
            }
        }
    }
}
