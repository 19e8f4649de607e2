package isfara.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    private static Plan plan(int draws, int seeds) {
        return new Plan(Sample.experiment(Sample.prior(), draws, seeds, 5), Sample.SPACE);
    }

    @Test
    void everyRunIsInOneShardTogetherWithTheOtherScenariosOfItsReplication() {
        Plan plan = plan(7, 3);
        int[] runs = new int[4];
        for (int place = 0; place < plan.size(); place++) {
            RunId run = plan.canonical(place);
            int holding = 0;
            for (int number = 1; number <= 4; number++) {
                holding += new Shard(number, 4).holds(run) ? 1 : 0;
            }
            assertThat(holding).as("%s", run).isEqualTo(1);
            assertThat(Shard.of(run, 4)).isEqualTo(Shard.of(new RunId(run.draw(), run.seed(), "calm"), 4));
            runs[Shard.of(run, 4).number() - 1]++;
        }
        for (int number = 1; number <= 4; number++) {
            assertThat(new Shard(number, 4).runs(plan)).isEqualTo(runs[number - 1]);
        }
    }

    @Test
    void shardsAreOfEqualSizeWhenDrawsAreAMultipleOfThem() {
        for (int number = 1; number <= 5; number++) {
            assertThat(new Shard(number, 5).runs(plan(10, 3))).isEqualTo(12);
        }
    }

    @Test
    void itIsReadAndWrittenAsOnTheCommandLine() {
        assertThat(Shard.parse("3/8")).isEqualTo(new Shard(3, 8)).hasToString("3/8");
        assertThat(Shard.WHOLE.holds(new RunId(17, 4, "calm"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/8", "9/8", "3", "3/", "3/8/9", "-1/8", "1/0", "a/b", "1/1000001"})
    void whatCannotBeIsRefused(String text) {
        assertThatThrownBy(() -> Shard.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as 3/8");
    }
}
