package isfara.intervention;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Orders;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.parameter.ParameterVector;
import isfara.random.Streams;
import isfara.world.Sector;
import isfara.world.Side;
import isfara.world.WaterNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A morning under levers, without a model; and, for what only a model shows, sums over whole runs.
 *
 * @param rates what the levers made of the rates
 * @param orders what they ordered
 * @param told what they announced
 */
record Dawn(Rates rates, Orders orders, List<Event> told) {

    static final LocalDate START = LocalDate.of(2010, 1, 1);
    static final Period ALWAYS = new Period(START, Optional.empty());
    static final int SECTORS = Trial.WORLD.sectors().size();
    static final Sectors NOWHERE = new Sectors(new TreeSet<>());
    static final Sectors EVERYWHERE = new Sectors(
            Trial.WORLD.sectors().stream().map(Sector::index).collect(Collectors.toCollection(TreeSet::new)));
    static final Set<Side> BOTH = Collections.unmodifiableSet(EnumSet.allOf(Side.class));
    static final Set<Side> KG = Collections.unmodifiableSet(EnumSet.of(Side.KG));
    static final Set<Side> TJ = Collections.unmodifiableSet(EnumSet.of(Side.TJ));
    static final Set<Side> NEITHER = Collections.unmodifiableSet(EnumSet.noneOf(Side.class));

    private static final int SEEDS = 8;

    /** The sectors of these indexes. */
    static Sectors in(int... indexes) {
        return new Sectors(Arrays.stream(indexes).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The sectors of these ids. */
    static Sectors in(String... ids) {
        return in(Arrays.stream(ids).mapToInt(Trial.WORLD::sector).toArray());
    }

    /** The peaceful morning so many days after these levers were switched on for good, with their declared effects. */
    static Dawn after(long days, Intervention... levers) {
        return after(days, Trial.SPACE.defaults(), levers);
    }

    /** The same with other numbers. */
    static Dawn after(long days, ParameterVector numbers, Intervention... levers) {
        return on(START.plusDays(days), false, bound(numbers, levers));
    }

    /** The morning of a date under levers that may remember earlier ones. */
    static Dawn on(LocalDate date, boolean fighting, Influence... levers) {
        Dawn dawn = new Dawn(
                new Rates(SECTORS),
                new Orders(SECTORS, Trial.WORLD.water().nodes().size()),
                new ArrayList<>());
        int day = (int) (date.toEpochDay() - START.toEpochDay());
        for (Influence lever : levers) {
            lever.morning(new Morning(
                    day, date, dawn.rates, dawn.orders, Streams.of(1), dawn.told::add, side -> 1, fighting));
        }
        return dawn;
    }

    /** Levers switched on for good. */
    static Influence[] bound(ParameterVector numbers, Intervention... levers) {
        return Arrays.stream(levers)
                .map(lever -> lever.bind(ALWAYS, numbers, Trial.WORLD))
                .toArray(Influence[]::new);
    }

    /** The declared numbers, but a lever's effects each at the value at which it is none. */
    static ParameterVector withoutEffect(String lever) {
        ParameterVector numbers = Trial.SPACE.defaults();
        for (var none :
                Levers.shipped().named(lever).orElseThrow().withoutEffect().entrySet()) {
            numbers = numbers.with(none.getKey(), none.getValue());
        }
        return numbers;
    }

    /** A sum over runs with levers, each trial's own numbers deciding on the levers' effects. */
    static double sum(LongFunction<Trial> trials, ToDoubleFunction<History> of, Intervention... levers) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(trials)
                .map(trial -> trial.under(bound(trial.parameters(), levers)).run())
                .mapToDouble(of)
                .sum();
    }

    /** The declared value of an effect. */
    static double declared(String effect) {
        return Trial.SPACE.defaults().get(effect);
    }

    /** A trial in which wars happen, short enough to be repeated. */
    static Trial war(long seed) {
        return Trial.warlike(seed).days(500);
    }

    /** A side's rate in a sector. */
    double of(Rate rate, int sector, Side side) {
        return rates.of(rate, sector, side);
    }

    /** The same, the sector by its id. */
    double of(Rate rate, String sector, Side side) {
        return rates.of(rate, Trial.WORLD.sector(sector), side);
    }

    /** The mean of both sides' rates in a sector. */
    double of(Rate rate, String sector) {
        return rates.mean(rate, Trial.WORLD.sector(sector));
    }

    /** The rates of a side in a sector that are not plain. */
    Set<Rate> moved(int sector, Side side) {
        return Arrays.stream(Rate.values())
                .filter(rate -> rates.of(rate, sector, side) != rate.plain())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rate.class)));
    }

    /** The rates that are not plain on some side somewhere. */
    Set<Rate> moved() {
        Set<Rate> moved = EnumSet.noneOf(Rate.class);
        for (int sector = 0; sector < SECTORS; sector++) {
            moved.addAll(moved(sector, Side.KG));
            moved.addAll(moved(sector, Side.TJ));
        }
        return moved;
    }

    /** Ids of the sectors in which a rate is not plain on some side. */
    List<String> where(Rate rate) {
        return Trial.WORLD.sectors().stream()
                .filter(s -> moved(s.index(), Side.KG).contains(rate)
                        || moved(s.index(), Side.TJ).contains(rate))
                .map(Sector::id)
                .toList();
    }

    /** Whether nothing at all is ordered. */
    boolean nothingOrdered() {
        boolean none = orders.river() == 1 && orders.storage() == 0;
        for (int sector = 0; sector < SECTORS; sector++) {
            for (Side side : Side.BOTH) {
                none &= !orders.closed(sector, side) && !orders.opened(sector, side);
            }
        }
        for (WaterNode node : Trial.WORLD.water().nodes()) {
            none &= orders.gate(node.index()) == 1;
        }
        return none;
    }
}
