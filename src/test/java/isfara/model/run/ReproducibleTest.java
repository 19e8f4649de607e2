package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Influence;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.outcome.DayColumn;
import isfara.outcome.History;
import isfara.parameter.ParameterVector;
import isfara.scenario.Situation;
import isfara.scenario.Situations;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same setup gives the same history, here, in another thread and on another machine. */
class ReproducibleTest {

    // ---- Refresh these two after every change of a rule or constant; the failing test prints the new ones. ----

    /** Three years from the start of history-2010, seed 20100101. */
    private static final String HISTORY_2010 = "8098f0ceabbc1ac24b3ca1c2";

    /** One year of october-2022, seed 20221019. */
    private static final String OCTOBER_2022 = "55a4f7d7808ad5d198afef03";

    // -----------------------------------------------------------------------------------------------------------

    @Test
    void threeYearsFrom2010AreAsTheyWere() {
        History history = start("history-2010", LocalDate.of(2010, 1, 1), 3 * 365, 20100101)
                .run();
        assertThat(Written.hash(history)).as("hash of history-2010").isEqualTo(HISTORY_2010);
    }

    @Test
    void aYearFromOctober2022IsAsItWas() {
        History history =
                start("october-2022", LocalDate.of(2022, 10, 19), 365, 20221019).run();
        assertThat(Written.hash(history)).as("hash of october-2022").isEqualTo(OCTOBER_2022);
    }

    @Test
    void twoRunsOfOneSetupAreTheSameAndOtherSeedsAreOthers() {
        List<String> first = Written.lines(Trial.warlike(1).run());
        assertThat(Written.lines(Trial.warlike(1).run())).isEqualTo(first);
        assertThat(Written.lines(Trial.warlike(2).run())).isNotEqualTo(first);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        List<String> alone = List.of(
                Written.hash(Trial.warlike(1).run()),
                Written.hash(Trial.warlike(2).run()));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> runs = List.of(
                    () -> Written.hash(Trial.warlike(1).run()),
                    () -> Written.hash(Trial.warlike(2).run()));
            List<Future<String>> together = threads.invokeAll(runs);
            assertThat(List.of(together.get(0).get(), together.get(1).get())).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aLeverThatStartsOnDayTwoHundredChangesNothingBefore() {
        Influence late = morning -> {
            if (morning.day() >= 200) {
                for (int sector = 0; sector < morning.rates().sectors(); sector++) {
                    for (Side side : Side.BOTH) {
                        morning.rates().times(Rate.ONSET, sector, side, 3);
                        morning.rates().plus(Rate.ARMED, sector, side, 0.2);
                    }
                }
            }
        };
        History without = Trial.warlike(3).days(400).run();
        History with = Trial.warlike(3).days(400).under(late).run();
        for (DayColumn column : DayColumn.values()) {
            for (int day = 0; day < 200; day++) {
                assertThat(with.days().get(day, column))
                        .as("%s on day %d", column, day)
                        .isEqualTo(without.days().get(day, column));
            }
        }
        assertThat(Written.lines(with)).isNotEqualTo(Written.lines(without));
    }

    @Test
    void everyMorningAllRatesArePlainAgain() {
        Influence once = morning -> {
            assertThat(morning.rates().of(Rate.MORTARS, 0, Side.KG)).isEqualTo(1);
            assertThat(morning.rates().of(Rate.ARMED, 0, Side.TJ)).isZero();
            morning.rates().times(Rate.MORTARS, 0, Side.KG, 0.5);
            morning.rates().plus(Rate.ARMED, 0, Side.TJ, 0.1);
        };
        assertThat(Trial.ordinary(1).days(30).under(once).run().days().count()).isEqualTo(30);
    }

    private static Trial start(String situation, LocalDate day, int days, long seed) {
        ParameterVector at = Trial.SPACE.defaults();
        Situation found =
                Situations.shipped(Trial.SPACE, Trial.WORLD).named(situation).orElseThrow();
        for (Situation.Condition condition : found.conditions()) {
            at = at.with(condition.parameter(), condition.value());
        }
        return new Trial(day, days, at, List.of(), List.of(), seed, false);
    }
}
