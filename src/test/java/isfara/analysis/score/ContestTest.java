package isfara.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.score.Contest.Case;
import isfara.analysis.score.Contest.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final List<Double> EARLIER = List.of(3.0, 9.0, 6.0, 12.0);

    @Test
    void theNaiveBaselinesAreTheLastValueAndAllEarlierOnes() {
        assertThat(Naive.LAST.forecast(EARLIER).mean()).isCloseTo(12, within(1e-9));
        assertThat(Naive.LAST.forecast(EARLIER).chanceUpTo(12)).isCloseTo(0.576, within(0.001));
        assertThat(Naive.EARLIER.forecast(EARLIER).mean()).isEqualTo(7.5);
        assertThat(Naive.EARLIER.forecast(EARLIER).quantile(1)).isEqualTo(12);
        assertThat(Naive.LAST.forecast(List.of()).known()).isFalse();
        assertThat(Naive.EARLIER.forecast(List.of()).known()).isFalse();
    }

    @Test
    void aModelThatKnowsBeatsTheBaselinesAndOneThatErrsLosesToThem() {
        assertThat(verdict(0)).isEqualTo(Skill.Verdict.MODEL);
        assertThat(verdict(60)).isEqualTo(Skill.Verdict.BASELINE);
    }

    @Test
    void twoYearsSettleNothingEvenIfTheModelIsPerfectInBoth() {
        Contest contest = Contest.of(years(2, 0), 1);
        Comparison crps = contest.comparisons().get(0);
        assertThat(crps.skill().gain()).isPositive();
        assertThat(crps.skill().verdict()).isEqualTo(Skill.Verdict.OPEN);
        assertThat(crps.skill().words())
                .isEqualTo("not to be told apart (only 2 blocks; the model scored better in 2 of 2)");
    }

    @Test
    void aCaseWithoutEarlierValuesIsScoredButNotCompared() {
        Case alone = new Case("deaths", "x", "x", 2022, 5, true, List.of(), Forecast.ofDraws(4, 6));
        Contest contest = Contest.of(List.of(alone), 1);
        assertThat(contest.lines().get(0).model().crps()).isNotNaN();
        assertThat(contest.lines().get(0).last()).isEqualTo(Scores.NONE);
        assertThat(contest.comparisons()).allMatch(c -> c.cases() == 0);
        assertThat(contest.comparisons().get(0).skill().words()).isEqualTo("nothing to compare");
    }

    @Test
    void aShareHasNoIgnorance() {
        Case share = new Case("shares", "x", "x", 2022, 0.5, false, List.of(0.2), Forecast.ofDraws(0.4, 0.6));
        Contest contest = Contest.of(List.of(share), 1);
        assertThat(contest.lines().get(0).model().ignorance()).isNaN();
        assertThat(contest.lines().get(0).model().crps()).isNotNaN();
        assertThat(contest.comparisons()).noneMatch(c -> c.score() == Scores.Kind.IGNORANCE);
    }

    @Test
    void everyTopicIsComparedByEveryScoreWithEveryBaseline() {
        List<Case> cases = new ArrayList<>(years(3, 0));
        cases.add(new Case("deaths", "d", "d", 2022, 5, true, EARLIER, Forecast.ofDraws(4, 6)));
        assertThat(Contest.of(cases, 1).comparisons()).hasSize(2 * 2 * 3);
    }

    @Test
    void anIntervalOfFewBlocksReachesFromTheWorstToTheBestAndIsWiderThanThatOfMany() {
        double[] zero = new double[2];
        Skill two = Skill.of(zero, new double[] {1, 5}, new int[] {2021, 2022}, 1);
        assertThat(two.interval().low()).isEqualTo(1);
        assertThat(two.interval().high()).isEqualTo(5);
        assertThat(Skill.of(zero, new double[] {1, 5}, new int[] {7, 7}, 1)
                        .interval()
                        .known())
                .isFalse();
    }

    @Test
    void intervalsOfEightBlocksCoverTheTruthAboutAsOftenAsTheySay() {
        Well19937c random = new Well19937c(9);
        int covered = 0;
        int studies = 400;
        for (int study = 0; study < studies; study++) {
            double[] gains = new double[8];
            int[] blocks = new int[8];
            for (int i = 0; i < 8; i++) {
                gains[i] = 1 + random.nextGaussian();
                blocks[i] = i;
            }
            covered += Skill.of(new double[8], gains, blocks, study).interval().contains(1) ? 1 : 0;
        }
        assertThat((double) covered / studies).isBetween(0.92, 0.98);
    }

    @Test
    void theSameSeedGivesTheSameComparison() {
        assertThat(Contest.of(years(8, 3), 5).comparisons())
                .isEqualTo(Contest.of(years(8, 3), 5).comparisons());
    }

    private static Skill.Verdict verdict(double error) {
        return Contest.of(years(10, error), 1).comparisons().get(0).skill().verdict();
    }

    /** Years whose counts jump about; the model knows them but for an error. */
    private static List<Case> years(int count, double error) {
        List<Case> cases = new ArrayList<>();
        for (int year = 0; year < count; year++) {
            double happened = 5 + 17 * (year % 3);
            double[] draws = new double[20];
            Arrays.setAll(draws, i -> happened + error - 2 + i % 5);
            cases.add(new Case("incidents", "y" + year, "y", year, happened, true, EARLIER, Forecast.ofDraws(draws)));
        }
        return cases;
    }
}
