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
import isfara.world.Road;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A road past contested ground, or an agreed way across it, for those who have no other. */
@Lever(
        name = "road-access",
        title = "A bypass or a corridor for Vorukh and Leilek",
        changes =
                "Once it is open, the people it serves have a way out that no closure cuts, fewer quarrels begin over roads in their"
                        + " sectors, and less is at stake there for both capitals. Until then the building itself makes contested works there"
                        + " likelier. A bypass serves those whose roads at home cross disputed ground: at Vorukh the Kyrgyz of Ak-Sai, at"
                        + " Leilek the Kyrgyz beyond Tort-Kocho, of Kulundu, Maksat and Arka. A corridor needs the consent of both states"
                        + " and serves the people it is named for: the Tajiks of the enclave of Vorukh on their one road by Khojai A'lo,"
                        + " or the Kyrgyz of Leilek. Water, crowds, guards and armies are left as they are.",
        literature =
                "Building such roads set off clashes: in January 2014 and March 2019 the bypass around Vorukh, in January 2022 a"
                        + " block of the 275 m at Tort-Kocho. Roads of one's own end quarrels over transit, but they also make the line"
                        + " where there was none and undo ties across it (Reeves 2014). The agreement of February 2025 makes the road at"
                        + " Tort-Kocho neutral and adds a road of 3.4 km for Tajikistan and one of 3.3 km for Kyrgyzstan near Vorukh. What"
                        + " any of these did to violence was not measured.")
public record RoadAccess(
        @Setting(
                unit = "-",
                value = "[vorukh]",
                meaning = "for which places",
                evidence = ASSUMED,
                source = "the two that are cut off by one blocked road")
        Set<Where> places,

        @Setting(
                unit = "-",
                value = "bypass",
                meaning = "a road on own ground past it, or a way across it by agreement",
                evidence = ASSUMED,
                source = "both were agreed in February 2025")
        Way kind,

        @Setting(
                unit = "days",
                value = "540",
                low = 0,
                high = 3650,
                meaning = "days from the first day of the lever, when building begins, until the road is open",
                evidence = ASSUMED,
                source = "judgement")
        int built,

        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "states that consent; without both there is no corridor, while a bypass asks nobody",
                evidence = ASSUMED,
                source = "the bypass of 2014 was begun without")
        Set<Side> consent)
        implements Intervention {

    private static final String NAME = "road-access";

    /** A place that depends on a contested road. */
    public enum Where {
        /** The enclave and the villages about it. */
        VORUKH("vorukh", Set.of("vorukh", "khojai_alo")),
        /** The district beyond Tort-Kocho, which lies between the sectors of Golovnoy and Khojai A'lo. */
        LEILEK("leylek", Set.of("golovnoy", "khojai_alo", "kulundu", "maksat", "arka"));

        private final String settlement;
        private final Set<String> sectors;

        Where(String settlement, Set<String> sectors) {
            this.settlement = settlement;
            this.sectors = sectors;
        }
    }

    /** How people get past contested ground. */
    public enum Way {
        /** A new road on own, undisputed ground. */
        BYPASS,
        /** The road there is, kept open by agreement. */
        CORRIDOR
    }

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.5,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0.2,
                    priorHigh = 1,
                    meaning = "quarrels over roads in the sectors served, once it is open",
                    evidence = ASSUMED,
                    source = "judgement; the range reaches to no effect")
            double quarrels,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.75,
                    low = 0.1,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 1,
                    meaning = "what is at stake in the sectors served, once it is open",
                    evidence = ASSUMED,
                    source =
                            "judgement: a contested road makes 0.3 of a stake of 0.4 to 1; the range reaches to no effect")
            double stake,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 1.5,
                    low = 0.5,
                    high = 5,
                    prior = UNIFORM,
                    priorLow = 1,
                    priorHigh = 2,
                    meaning = "contested works that begin in the sectors served, while it is being built",
                    evidence = ASSUMED,
                    source = "judgement, after the clashes of January 2014 and March 2019")
            double building) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        SortedMap<Integer, Set<Side>> served = served(world);
        boolean agreed = kind == Way.BYPASS || consent.containsAll(Side.BOTH);
        LocalDate opening = period.from().plusDays(built);
        return morning -> {
            if (period.contains(morning.date()) && agreed && !served.isEmpty()) {
                boolean open = !morning.date().isBefore(opening);
                if (morning.date().equals(opening)) {
                    morning.tell(NAME, "the road is open");
                }
                served.forEach((sector, sides) -> act(morning, sector, sides, open, effects));
            }
        };
    }

    /**
     * The sides served, by sector: those who live at both ends of a contested road of the place. A bypass is for roads on a side's own
     * ground, a corridor for every road of the place's own people.
     */
    SortedMap<Integer, Set<Side>> served(World world) {
        SortedMap<Integer, Set<Side>> served = new TreeMap<>();
        for (Where place : Where.values()) {
            Side own =
                    world.settlements().get(world.settlement(place.settlement)).side();
            for (Road road : world.roads().stretches()) {
                Settlement from = world.settlements().get(road.from());
                Settlement to = world.settlements().get(road.to());
                boolean within =
                        road.contested() && from.side() == to.side() && in(place, from, world) && in(place, to, world);
                boolean helped = kind == Way.BYPASS ? !road.foreign() : from.side() == own;
                if (places.contains(place) && within && helped) {
                    add(served, from);
                    add(served, to);
                }
            }
        }
        return served;
    }

    private static boolean in(Where place, Settlement settlement, World world) {
        return settlement.sector() >= 0
                && place.sectors.contains(
                        world.sectors().get(settlement.sector()).id());
    }

    private static void add(Map<Integer, Set<Side>> served, Settlement settlement) {
        served.computeIfAbsent(settlement.sector(), sector -> EnumSet.noneOf(Side.class))
                .add(settlement.side());
    }

    private static void act(Morning morning, int sector, Set<Side> sides, boolean open, Effects effects) {
        Rates rates = morning.rates();
        for (Side side : Side.BOTH) {
            if (!open) {
                rates.times(Rate.WORKS, sector, side, effects.building());
                continue;
            }
            rates.times(Rate.ROADS, sector, side, effects.quarrels());
            rates.times(Rate.STAKE, sector, side, effects.stake());
            if (sides.contains(side)) {
                rates.plus(Rate.DETOUR, sector, side, 1);
            }
        }
    }
}
