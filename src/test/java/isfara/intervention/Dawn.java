package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Orders;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.random.Streams;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Levers tried out: on a single morning, and in whole runs over the same luck. */
final class Dawn {

    static final LocalDate START = LocalDate.of(2010, 1, 1);
    static final Period ALWAYS = new Period(START, Optional.empty());
    static final int SECTORS = Trial.WORLD.sectors().size();

    private static final int SEEDS = 8;

    private Dawn() {}

    static Sectors in(Integer... sectors) {
        return new Sectors(new TreeSet<>(List.of(sectors)));
    }

    static Sectors everywhere() {
        return in(IntStream.range(0, SECTORS).boxed().toArray(Integer[]::new));
    }

    /** What levers with default effects, in force without end, make of the rates on a peaceful morning. */
    static Rates rates(Intervention... levers) {
        return rates(
                START.plusDays(500),
                false,
                Arrays.stream(levers)
                        .map(lever -> lever.bind(ALWAYS, Trial.SPACE.defaults(), Trial.WORLD))
                        .toArray(Influence[]::new));
    }

    static Rates rates(LocalDate date, boolean fighting, Influence... levers) {
        return rates(date, fighting, new ArrayList<>(), levers);
    }

    static Rates rates(LocalDate date, boolean fighting, List<Event> told, Influence... levers) {
        Rates rates = new Rates(SECTORS);
        for (Influence lever : levers) {
            lever.morning(new Morning(
                    (int) (date.toEpochDay() - START.toEpochDay()),
                    date,
                    rates,
                    new Orders(SECTORS, Trial.WORLD.water().nodes().size()),
                    Streams.of(1),
                    told::add,
                    side -> 1,
                    fighting));
        }
        return rates;
    }

    /** The rates of a side in a sector that are not plain. */
    static Set<Rate> moved(Rates rates, int sector, Side side) {
        return Arrays.stream(Rate.values())
                .filter(rate -> rates.of(rate, sector, side) != rate.plain())
                .collect(Collectors.toSet());
    }

    /** Refuses a lever that changes anything in a war, to the bit. */
    static void leavesEveryBit(Intervention... idle) {
        List<String> without = Written.linesWithoutLevers(Trial.warlike(3).run());
        for (Intervention lever : idle) {
            Trial trial = Trial.warlike(3);
            History with = trial.under(bound(lever, trial)).run();
            assertThat(Written.linesWithoutLevers(with)).as("%s", lever).isEqualTo(without);
        }
    }

    /** A sum over runs with levers, the trial's own parameters deciding on the levers' effects. */
    static double sum(LongFunction<Trial> trials, ToDoubleFunction<History> of, Intervention... levers) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(trials)
                .mapToDouble(trial -> of.applyAsDouble(trial.under(Arrays.stream(levers)
                                .map(lever -> bound(lever, trial))
                                .toArray(Influence[]::new))
                        .run()))
                .sum();
    }

    static Trial war(long seed) {
        return Trial.warlike(seed).days(500);
    }

    private static Influence bound(Intervention lever, Trial trial) {
        return lever.bind(new Period(trial.start(), Optional.empty()), trial.parameters(), Trial.WORLD);
    }
}
