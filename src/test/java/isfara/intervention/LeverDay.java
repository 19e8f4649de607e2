package isfara.intervention;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Orders;
import isfara.model.Period;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.parameter.ParameterVector;
import isfara.random.Streams;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A lever that is on for two hundred days from the run's start, looked at on one of the days. */
final class LeverDay {

    static final LocalDate START = LocalDate.of(2010, 1, 1);
    static final Period PERIOD = new Period(START, Optional.of(START.plusDays(200)));
    static final int SECTORS = Trial.WORLD.sectors().size();
    static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    static final Set<Side> KG = EnumSet.of(Side.KG);
    static final Set<Side> NONE = EnumSet.noneOf(Side.class);

    private final List<Event> told = new ArrayList<>();
    private final Rates rates = new Rates(SECTORS);

    /** The rates on a day of the period under a lever with its declared effects. */
    static Rates rates(Intervention lever, int day) {
        return rates(lever, day, Trial.SPACE.defaults());
    }

    static Rates rates(Intervention lever, int day, ParameterVector effects) {
        return new LeverDay().after(bound(lever, effects), day);
    }

    static Influence bound(Intervention lever) {
        return bound(lever, Trial.SPACE.defaults());
    }

    static Influence bound(Intervention lever, ParameterVector effects) {
        return lever.bind(PERIOD, effects, Trial.WORLD);
    }

    static Sectors sectors(Integer... indexes) {
        return new Sectors(new TreeSet<>(List.of(indexes)));
    }

    /** The rates that an influence leaves on a day. */
    Rates after(Influence influence, int day) {
        rates.reset();
        influence.morning(new Morning(
                day,
                START.plusDays(day),
                rates,
                new Orders(SECTORS, Trial.WORLD.water().nodes().size()),
                Streams.of(1),
                told::add,
                side -> 0.5,
                false));
        return rates;
    }

    /** What the levers have announced. */
    List<Event> told() {
        return told;
    }
}
