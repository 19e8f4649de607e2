package isfara.calibration.validation;

import static isfara.calibration.validation.HoldOut.TO_THE_END_OF_2020;
import static isfara.calibration.validation.HoldOut.WITHOUT_APRIL_2021;
import static isfara.calibration.validation.HoldOut.WITHOUT_SEPTEMBER_2022;
import static isfara.calibration.validation.Made.observed;
import static isfara.calibration.validation.Made.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.score.Skill;
import isfara.calibration.target.Group;
import isfara.calibration.target.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoldOutTest {

    private static final List<Quantity> QUANTITIES = List.of(
            quantity("incidents.2010-2020", Group.FREQUENCY, "2020-12-31"),
            quantity("incidents.to-april", Group.FREQUENCY, "2021-04-30"),
            quantity("wars.to-2020", Group.WARS, "2020-12-31"),
            quantity("wars.to-october-2022", Group.WARS, "2022-10-18"),
            quantity("april-2021.killed", Group.APRIL_2021, "2021-06-01"),
            quantity("september-2022.killed", Group.SEPTEMBER_2022, "2022-10-18"),
            quantity("recorded.2020", Group.FREQUENCY, "2020-12-31"),
            quantity("recorded.2021", Group.FREQUENCY, "2021-12-31"),
            quantity("recorded.2021.level-2", Group.SEVERITY, "2021-12-31"),
            quantity("recorded.2022.level-0", Group.SEVERITY, "2022-10-18"),
            quantity("deaths.2020", Group.SEVERITY, "2020-12-31"),
            quantity("deaths.2019", Group.SEVERITY, "2019-12-31"),
            quantity("deaths.2022", Group.SEVERITY, "2022-10-18"));

    @Test
    void nothingThatEndsAfterTheEveOfSeptember2022IsFittedWithoutIt() {
        assertThat(fitted(WITHOUT_SEPTEMBER_2022))
                .containsExactly(
                        "incidents.2010-2020",
                        "incidents.to-april",
                        "wars.to-2020",
                        "april-2021.killed",
                        "recorded.2020",
                        "recorded.2021",
                        "recorded.2021.level-2",
                        "deaths.2020",
                        "deaths.2019");
        assertThat(predicted(WITHOUT_SEPTEMBER_2022)).containsExactly("wars.to-october-2022", "september-2022.killed");
    }

    @Test
    void nothingThatHoldsApril2021IsFittedWithoutIt() {
        assertThat(fitted(WITHOUT_APRIL_2021))
                .containsExactly(
                        "incidents.2010-2020",
                        "wars.to-2020",
                        "september-2022.killed",
                        "recorded.2020",
                        "deaths.2020",
                        "deaths.2019");
        assertThat(predicted(WITHOUT_APRIL_2021)).containsExactly("april-2021.killed");
    }

    @Test
    void countsOf2021And2022ArePredictedFromTheRecordTo2020() {
        assertThat(fitted(TO_THE_END_OF_2020))
                .containsExactly("incidents.2010-2020", "wars.to-2020", "recorded.2020", "deaths.2020", "deaths.2019");
        assertThat(predicted(TO_THE_END_OF_2020))
                .containsExactly("recorded.2021", "recorded.2021.level-2", "recorded.2022.level-0", "deaths.2022");
    }

    @Test
    void theBaselinesKnowOnlyTheYearsThatTheHoldOutLeavesThem() {
        Map<String, List<Double>> earlier = HoldOutScore.earlierYears(
                TO_THE_END_OF_2020,
                QUANTITIES,
                List.of(
                        observed("deaths.2020", 1, 1, 1, true),
                        observed("deaths.2019", 3, 3, 3, true),
                        observed("deaths.2022", 99, 99, 99, false),
                        observed("recorded.2021", 5, 5, 5, false)));
        assertThat(earlier).isEqualTo(Map.of("deaths.2022", List.of(3.0, 1.0)));
    }

    @Test
    void nothingIsBothFittedAndPredicted() {
        for (HoldOut holdOut : HoldOut.all()) {
            assertThat(QUANTITIES)
                    .noneMatch(
                            q -> holdOut.fitted().test(q) && holdOut.predicted().test(q));
        }
    }

    @Test
    void predictedCountsAreScoredBesideTheBaselinesAndTwoYearsSettleNothing() {
        double[][] lives = new double[50][QUANTITIES.size()];
        for (int life = 0; life < lives.length; life++) {
            lives[life][8] = 4 + life % 3;
            lives[life][9] = 1 + life % 2;
        }
        HoldOutScore score = HoldOutScore.of(
                TO_THE_END_OF_2020,
                QUANTITIES,
                List.of(
                        observed("recorded.2021.level-2", 5, 5, 5, false),
                        observed("recorded.2022.level-0", 1, 1, 1, false)),
                Predictions.of(lives),
                Map.of("recorded.2021.level-2", List.of(0.0, 1.0, 12.0), "recorded.2022.level-0", List.of(3.0, 9.0)),
                1);
        assertThat(score.unobserved()).containsExactly("recorded.2021", "deaths.2022");
        assertThat(score.contest().lines()).hasSize(2);
        // Poisson of the last value, 12, when 5 happened
        assertThat(score.contest().lines().get(0).last().interval()).isCloseTo(18 - 7 + 20 * 2, within(1e-9));
        assertThat(score.contest().comparisons())
                .allMatch(c -> c.skill().gain() > 0)
                .allMatch(c -> c.skill().verdict() == Skill.Verdict.OPEN);
        assertThat(ContestTable.text(score.contest()))
                .contains("recorded incidents by level")
                .contains("only 2 blocks; the model scored better in 2 of 2");
        assertThat(ContestTable.csv(score.contest()).lines()).hasSize(1 + 2 * 3);
        assertThat(ContestTable.comparisonsCsv(score.contest()).lines()).hasSize(1 + 2 * 3);
    }

    private static List<String> fitted(HoldOut holdOut) {
        return QUANTITIES.stream().filter(holdOut.fitted()).map(Quantity::id).toList();
    }

    private static List<String> predicted(HoldOut holdOut) {
        return QUANTITIES.stream().filter(holdOut.predicted()).map(Quantity::id).toList();
    }
}
