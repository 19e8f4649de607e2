package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.outcome.Outcome;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunSetTest {

    @Test
    void pointsOfADesignThatShareADrawBelongTogether() {
        RunSet runs = runs(6, 2, 3); // draws 0 to 5 at three points: two draws at each

        assertThat(runs.clusters().count()).isEqualTo(2);
        assertThat(IntStream.range(0, 12).map(runs.clusters()::of)).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void withOneDrawAtEachPointTheLuckIsWhatTheyShare() {
        RunSet runs = runs(3, 2, 3);

        assertThat(IntStream.range(0, 6).map(runs.clusters()::of)).containsExactly(0, 1, 0, 1, 0, 1);
        assertThat(runs.clusters().singleDraw()).isTrue();
    }

    @Test
    void manyPointsOfOneDrawAndOneLuckSayNothingOfChance() {
        RunSet runs = runs(100, 1, 100);
        Proportion larger = Proportion.of(new boolean[100], runs.clusters());

        assertThat(runs.clusters().count()).isEqualTo(1);
        assertThat(larger.interval().high()).isGreaterThan(0.9);
        assertThat(Effect.of(runs, runs, Outcome.DEATHS, new Bootstrap(1))
                        .interval()
                        .known())
                .isFalse();
    }

    @Test
    void theRunsOfAPointAreThoseWhoseDrawLeavesItsNumber() {
        RunSet third = runs(6, 2, 3).byPoint().get(2);

        assertThat(IntStream.range(0, third.count()).mapToObj(third::id))
                .containsExactly("2.0.x", "2.1.x", "5.0.x", "5.1.x");
        assertThat(third.of(Outcome.DEATHS)).containsExactly(4, 5, 10, 11);
    }

    /** Deaths count the runs. */
    private static RunSet runs(int draws, int seeds, int points) {
        long[] keys = IntStream.range(0, draws * seeds)
                .mapToLong(run -> RunSet.key(run / seeds, run % seeds))
                .toArray();
        double[] deaths = IntStream.range(0, keys.length).asDoubleStream().toArray();
        return new RunSet("x", keys, Map.of(Outcome.DEATHS, deaths), points);
    }
}
