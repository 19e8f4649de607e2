package isfara.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesignedPlanTest {

    private final Plan plan = new Plan(Sample.designed(2, 3, 10), Sample.SPACE);

    @Test
    void thereAreDrawsTimesPointsAndAllPointsComeBeforeTheSecondDraw() {
        assertThat(plan.size()).isEqualTo(2 * 6 * 3 * 2);
        assertThat(IntStream.range(0, 13).mapToObj(plan::work).map(RunId::toString))
                .containsExactly(
                        "0.0.calm",
                        "0.0.baseline",
                        "1.0.calm",
                        "1.0.baseline",
                        "2.0.calm",
                        "2.0.baseline",
                        "3.0.calm",
                        "3.0.baseline",
                        "4.0.calm",
                        "4.0.baseline",
                        "5.0.calm",
                        "5.0.baseline",
                        "6.0.calm");
        Set<RunId> all = new HashSet<>();
        IntStream.range(0, plan.size()).forEach(place -> all.add(plan.canonical(place)));
        assertThat(all).hasSize(72).allMatch(plan::has);
        assertThat(plan.has(new RunId(12, 0, "calm"))).isFalse();
    }

    @Test
    void everyPointLivesThroughTheSameDrawAndLuckAndDiffersByTheDesignAlone() {
        for (int draw = 0; draw < 2; draw++) {
            Run first = plan.run(new RunId(6 * draw, 1, "baseline"));
            for (int point = 0; point < 6; point++) {
                Run there = plan.run(new RunId(6 * draw + point, 1, "baseline"));
                assertThat(plan.point(there.id())).isEqualTo(point);
                assertThat(plan.drawAtPoint(there.id())).isEqualTo(draw);
                assertThat(there.seed()).isEqualTo(first.seed());
                assertThat(there.parameters())
                        .isEqualTo(first.parameters()
                                .with("quarrels.rate", new double[] {0.01, 0.05, 0.2}[point / 2])
                                .with("quarrels.deaths", point % 2 == 0 ? 1 : 3));
            }
        }
        assertThat(plan.run(new RunId(0, 1, "baseline")).seed())
                .isNotEqualTo(plan.run(new RunId(6, 1, "baseline")).seed());
    }

    @Test
    void theDrawsAreThoseOfTheSameExperimentWithoutTheDesign() {
        Plan plain = new Plan(Sample.experiment(Sample.prior(), 2, 3, 10), Sample.SPACE);
        Run with = plan.run(new RunId(6, 2, "baseline"));
        Run without = plain.run(new RunId(1, 2, "baseline"));

        assertThat(with.seed()).isEqualTo(without.seed());
        assertThat(with.parameters())
                .isEqualTo(without.parameters().with("quarrels.rate", 0.01).with("quarrels.deaths", 1));
    }

    @Test
    void moreDrawsLeaveEveryRunAsItWas() {
        Plan larger = new Plan(Sample.designed(5, 4, 10), Sample.SPACE);
        for (int place = 0; place < plan.size(); place++) {
            Run before = plan.run(plan.canonical(place));
            assertThat(larger.run(before.id())).isEqualTo(before);
        }
    }
}
