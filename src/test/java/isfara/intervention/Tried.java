package isfara.intervention;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Orders;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.parameter.ParameterVector;
import isfara.random.Streams;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Levers tried on a single morning, without a model.
 *
 * @param rates what they made of the rates
 * @param orders what they ordered
 * @param told what they announced
 */
record Tried(Rates rates, Orders orders, List<Event> told) {

    static final LocalDate START = LocalDate.of(2010, 1, 1);
    static final Period ALWAYS = new Period(START, Optional.empty());
    static final int SECTORS = Trial.WORLD.sectors().size();

    /** The morning so many days after all levers were switched on, with the declared effects. */
    static Tried after(long days, Intervention... levers) {
        return after(days, Trial.SPACE.defaults(), levers);
    }

    /** The same with other numbers. */
    static Tried after(long days, ParameterVector parameters, Intervention... levers) {
        Influence[] bound = Arrays.stream(levers)
                .map(lever -> lever.bind(ALWAYS, parameters, Trial.WORLD))
                .toArray(Influence[]::new);
        return on(START.plusDays(days), bound);
    }

    /** A morning of bound levers. */
    static Tried on(LocalDate date, Influence... levers) {
        Tried tried = new Tried(
                new Rates(SECTORS),
                new Orders(SECTORS, Trial.WORLD.water().nodes().size()),
                new ArrayList<>());
        int day = (int) (date.toEpochDay() - START.toEpochDay());
        for (Influence lever : levers) {
            lever.morning(new Morning(
                    day, date, tried.rates, tried.orders, Streams.of(1), tried.told::add, side -> 0.5, false));
        }
        return tried;
    }

    /** A lever's effects, each at the value at which it is none. */
    static ParameterVector withoutEffect(String lever) {
        ParameterVector parameters = Trial.SPACE.defaults();
        for (var none :
                Levers.shipped().named(lever).orElseThrow().withoutEffect().entrySet()) {
            parameters = parameters.with(none.getKey(), none.getValue());
        }
        return parameters;
    }

    static Sectors sectors(String... ids) {
        SortedSet<Integer> indexes = new TreeSet<>();
        for (String id : ids) {
            indexes.add(Trial.WORLD.sector(id));
        }
        return new Sectors(indexes);
    }

    static Sectors everywhere() {
        return sectors(Trial.WORLD.sectors().stream().map(s -> s.id()).toArray(String[]::new));
    }

    /** A side's rate in a sector. */
    double of(Rate rate, String sector, Side side) {
        return rates.of(rate, Trial.WORLD.sector(sector), side);
    }

    /** The mean of both sides' rates in a sector. */
    double of(Rate rate, String sector) {
        return rates.mean(rate, Trial.WORLD.sector(sector));
    }

    /** The rates that are not plain, somewhere, in the order of their declaration. */
    List<Rate> changed() {
        List<Rate> changed = new ArrayList<>();
        for (Rate rate : Rate.values()) {
            for (int sector = 0; sector < SECTORS; sector++) {
                boolean plain = rates.of(rate, sector, Side.KG) == rate.plain()
                        && rates.of(rate, sector, Side.TJ) == rate.plain();
                if (!plain && !changed.contains(rate)) {
                    changed.add(rate);
                }
            }
        }
        return changed;
    }

    /** Ids of the sectors in which a rate is not plain on some side. */
    List<String> where(Rate rate) {
        return Trial.WORLD.sectors().stream()
                .filter(s -> rates.of(rate, s.index(), Side.KG) != rate.plain()
                        || rates.of(rate, s.index(), Side.TJ) != rate.plain())
                .map(s -> s.id())
                .toList();
    }
}
