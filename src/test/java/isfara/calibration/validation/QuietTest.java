package isfara.calibration.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.calibration.validation.Quiet.Documented;
import isfara.calibration.validation.Quiet.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietTest {

    /** Two years to the day, one recorded incident. */
    private static final Documented CALM = new Documented(LocalDate.of(2022, 10, 19), LocalDate.of(2024, 10, 18), 1, 0);

    @Test
    void theChanceOfAsFewIsThatOfTheBinomialOfEachLevel() {
        Run run = new Run(0, List.of(2, 1), List.of(0.5, 0.8), 0);
        // none: 0.25 * 0.2; one: 0.5 * 0.2 + 0.25 * 0.8
        assertThat(run.chances()[0]).isCloseTo(0.05, within(1e-12));
        assertThat(run.chances()[1]).isCloseTo(0.30, within(1e-12));
        assertThat(Quiet.of(CALM, List.of(run), 1).asFew()).isCloseTo(0.35, within(1e-12));
    }

    @Test
    void aRunWithWarIsNotQuietHoweverFewItsIncidents() {
        Run calm = new Run(0, List.of(1), List.of(1.0), 0);
        Run war = new Run(1, List.of(0), List.of(1.0), 1);
        Quiet quiet = Quiet.of(CALM, List.of(calm, war), 1);
        assertThat(quiet.asFew()).isEqualTo(1);
        assertThat(quiet.asQuiet()).isEqualTo(0.5);
        assertThat(quiet.noWar().share()).isEqualTo(0.5);
        assertThat(quiet.asQuietInterval().known()).isFalse();
    }

    @Test
    void recordedIncidentsAreGivenByTheYear() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            runs.add(new Run(i, List.of(2 * i), List.of(1.0), 0));
        }
        Quiet quiet = Quiet.of(CALM, runs, 1);
        assertThat(quiet.perYear().median()).isCloseTo(9, within(0.02));
        assertThat(quiet.perYear().high90()).isCloseTo(18, within(0.02));
        assertThat(quiet.asQuiet()).isEqualTo(0.05);
        assertThat(quiet.asQuietInterval().contains(0.05)).isTrue();
        assertThat(quiet.words()).contains("0.50 a year").contains("as quiet in both in 5.0");
        assertThat(quiet.csv().lines()).hasSize(2);
    }

    @Test
    void aTimeThatEndsBeforeItBeginsAndNoRunsAreRefused() {
        assertThatThrownBy(() -> new Documented(LocalDate.of(2023, 1, 1), LocalDate.of(2022, 1, 1), 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quiet.of(CALM, List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
