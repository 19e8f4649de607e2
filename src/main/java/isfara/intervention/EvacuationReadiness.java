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
import isfara.world.Role;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.World;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;

/** Villages near the line are made ready to leave: earlier warning, buses, and places to stay. */
@Lever(
        name = "evacuation-readiness",
        title = "Readiness to evacuate",
        changes =
                "With more time to warn, the side's authorities tell people in danger to leave sooner, and at less danger. Buses bring"
                        + " households without a car nearer to the pace of those with one, as far as their seats go round. With places to stay,"
                        + " fewer members of a household stay behind to guard the house. What danger a household sees and how much of it"
                        + " it acts on, which roads are open, how armies fight and who returns are left as they are: deaths"
                        + " fall, if they do, because fewer people are at home, and more people are counted as evacuees.",
        literature =
                "On 29 April 2021 people at Internatsional were warned an hour before the fire reached them; 99 % of that spring's"
                        + " evacuees were women and children. Where looting is feared part of a household stays, and evacuation is"
                        + " over-predicted by up to half where"
                        + " that is left out (Kuhlman et al. 2021); who leaves, and when, follows the warning and the danger that people"
                        + " believe in more than means of transport (Sorensen 1991; Lindell et al. 2019). Little of it was measured in wars.")
public record EvacuationReadiness(
        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides that prepare, each with what is given below",
                evidence = ASSUMED,
                source = "judgement; each state can prepare its own villages")
        Set<Side> side,

        @Setting(
                unit = "h",
                value = "2",
                low = 0,
                high = 6,
                meaning = "hours of warning gained",
                evidence = ASSUMED,
                source = "judgement; an hour was had at Internatsional on 29 April 2021 (incident catalogue)")
        double warning,

        @Setting(
                unit = "buses",
                value = "100",
                low = 0,
                high = 3000,
                meaning = "buses that stand by",
                evidence = ASSUMED,
                source = "judgement")
        int buses,

        @Setting(
                unit = "people",
                value = "20000",
                low = 0,
                high = 300_000,
                meaning = "people for whom a place to stay is prepared, beyond relatives and schools",
                evidence = ASSUMED,
                source =
                        "judgement; of the evacuees of September 2022 some 4,600 stayed in centres, the others with hosts")
        int reception)
        implements Intervention {

    private static final double REFERENCE_HOURS = 2;

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 2,
                    low = 0.2,
                    high = 8,
                    prior = UNIFORM,
                    priorLow = 0.9,
                    priorHigh = 3.5,
                    meaning =
                            "how fast people in danger are told to leave, with two more hours of warning relative to none",
                    evidence = ASSUMED,
                    source = "judgement; the range spans a warning that changes nothing")
            double orders,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.85,
                    low = 0.3,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.65,
                    priorHigh = 1.05,
                    meaning = "danger from which they are told, with two more hours of warning relative to none",
                    evidence = ASSUMED,
                    source = "judgement; the range spans no effect")
            double orderFrom,

            @Parameter(
                    unit = "people",
                    value = 25,
                    low = 8,
                    high = 80,
                    meaning = "people in a full bus",
                    evidence = ASSUMED,
                    source = "judgement: between a minibus and a bus")
            double seats,

            @Parameter(
                    unit = "trips",
                    value = 3,
                    low = 1,
                    high = 12,
                    prior = UNIFORM,
                    priorLow = 1,
                    priorHigh = 5,
                    meaning = "trips of a bus while a place is being emptied",
                    evidence = ASSUMED,
                    source =
                            "judgement; fire came within hours of the first shots, reception places lie one to two hours away")
            double trips,

            @NoEffect(0)
            @Parameter(
                    unit = "share",
                    value = 0.6,
                    low = 0,
                    high = 1,
                    prior = UNIFORM,
                    priorLow = 0.3,
                    priorHigh = 0.9,
                    meaning = "share of the seats that are where people need them",
                    evidence = ASSUMED,
                    source = "judgement")
            double filled,

            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.75,
                    low = 0.1,
                    high = 1.5,
                    prior = UNIFORM,
                    priorLow = 0.5,
                    priorHigh = 1.05,
                    meaning =
                            "members of a household who stay to guard the house, with places for all frontline people relative to none",
                    evidence = LITERATURE,
                    source = "Kuhlman et al. 2021 on those who stay for fear of looting; the range spans no effect")
            double staying) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        double withoutCar = 1 - parameters.get("evacuation.car");
        return morning -> {
            if (period.contains(morning.date())) {
                for (Side ready : side) {
                    int people = frontlinePeople(world, ready);
                    prepare(morning, ready, effects, seated(effects, people * withoutCar), housed(people));
                }
            }
        };
    }

    /** Share of the people without a car near the line who find a seat: <pre>min(1, buses · seats · trips · filled / people)</pre> */
    double seated(Effects effects, double people) {
        double seats = buses * effects.seats() * effects.trips() * effects.filled();
        return seats >= people ? seats > 0 ? 1 : 0 : seats / people;
    }

    /** Share of the people near the line for whom there is a place to stay, at most 1. */
    double housed(int people) {
        return reception >= people ? reception > 0 ? 1 : 0 : (double) reception / people;
    }

    /** People of a side within five kilometres of the line. */
    static int frontlinePeople(World world, Side side) {
        return world.settlements().stream()
                .filter(s -> s.side() == side && s.role() == Role.FRONTLINE)
                .mapToInt(Settlement::people)
                .sum();
    }

    private void prepare(Morning morning, Side ready, Effects effects, double seated, double housed) {
        Rates rates = morning.rates();
        double earlier = warning / REFERENCE_HOURS;
        for (int sector = 0; sector < rates.sectors(); sector++) {
            rates.times(Rate.ORDERS, sector, ready, FastMath.pow(effects.orders(), earlier));
            rates.times(Rate.ORDER_FROM, sector, ready, FastMath.pow(effects.orderFrom(), earlier));
            rates.plus(Rate.TRANSPORT, sector, ready, seated);
            rates.times(Rate.STAYING, sector, ready, FastMath.pow(effects.staying(), housed));
        }
    }
}
