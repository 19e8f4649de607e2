package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.outcome.Outcome;
import isfara.scenario.Hypothesis.Claim;
import isfara.scenario.Hypothesis.Measure;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationsTest {

    private Desk desk;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desk = Desk.in(folder)
                .write("a.yaml", "title: A\nextends: baseline\n")
                .write("b.yaml", "title: B\nextends: baseline\n");
    }

    @Test
    void hypothesesThresholdsAndComparisonsAreReadAsTheyAreWritten() {
        ExperimentFile e = experiment("""
                compare:
                  - { scenario: a, with: b }
                hypotheses:
                  - War is rarer in A.
                  - says: A tenth fewer die in A
                    outcome: deaths
                    scenario: a
                    ratio: { below: 0.9 }
                  - says: More leave home in B than in A
                    outcome: evacuees_ever
                    scenario: b
                    with: a
                    difference: { above: 0 }
                    confidence: 0.99
                thresholds:
                  deaths: [1, 100]
                  war: [0]
                """);

        assertThat(e.compare()).containsExactly(new Comparison("a", "b"));
        assertThat(e.expectations().hypotheses())
                .containsExactly(
                        new Hypothesis("War is rarer in A.", Optional.empty()),
                        new Hypothesis(
                                "A tenth fewer die in A",
                                Optional.of(new Claim(Outcome.DEATHS, "a", "baseline", Measure.RATIO, true, 0.9, 0.9))),
                        new Hypothesis(
                                "More leave home in B than in A",
                                Optional.of(new Claim(
                                        Outcome.EVACUEES_EVER, "b", "a", Measure.DIFFERENCE, false, 0, 0.99))));
        assertThat(e.expectations().thresholds())
                .containsExactly(
                        new Threshold(Outcome.DEATHS, 1),
                        new Threshold(Outcome.DEATHS, 100),
                        new Threshold(Outcome.WAR, 0));
    }

    @Test
    void whatIsExpectedIsOneTextWhateverTheOrderOfTheFile() {
        Expectations one = experiment("hypotheses: [X., Y.]\nthresholds: { deaths: [1, 2] }\n")
                .expectations();
        Expectations other = experiment("thresholds: { deaths: [2, 1.0] }\nhypotheses: [Y., X.]\n")
                .expectations();

        assertThat(one.lines())
                .containsExactly("hypothesis: X.", "hypothesis: Y.", "threshold: deaths 1.0", "threshold: deaths 2.0")
                .isEqualTo(other.lines());
    }

    @Test
    void whatCannotBeCheckedIsToldWithItsPlace() {
        desk.write("e.yaml", """
                title: E
                scenarios: [baseline, a, b]
                compare:
                  - { scenario: a, with: a }
                  - { scenario: c, with: b }
                  - { scenario: a }
                  - a
                hypotheses:
                  - { outcome: deaths, scenario: a, ratio: { below: 1 } }
                  - { says: X, outcome: death, scenario: baseline, ratio: { below: -1 } }
                  - { says: X, outcome: deaths, scenario: baseline, ratio: { below: 1 } }
                  - { says: X, outcome: deaths, scenario: d, with: a, ratio: 1, confidence: 90 }
                  - { says: X, outcome: deaths, scenario: a }
                  - { says: X, scenario: a, difference: { below: 1, above: 0 } }
                  - { says: X, outcome: first_war_day, scenario: a, ratio: { under: 1 } }
                thresholds:
                  deaths: [1, 1.0, -3]
                  dead: [1]
                  war: []
                """);
        assertThat(desk.mistakes("e.yaml")).isEqualTo("""
                e.yaml:4:26: compare: found a with itself, need two scenarios
                e.yaml:5:17: compare: found c, nearest is a (allowed: baseline, a, b)
                e.yaml:6:5: compare: found no with, need scenario: and with:, a name each
                e.yaml:7:5: compare: found a, need a list such as - {scenario: a, with: b}
                e.yaml:9:5: hypotheses: found no says, need says: and what is expected, in a sentence
                e.yaml:10:25: outcome: found death, nearest is deaths (all: isfara list)
                e.yaml:10:68: below: found -1, need 0 or more
                e.yaml:11:43: hypotheses: found baseline with itself, need two scenarios
                e.yaml:12:62: ratio: found 1, need keys with values
                e.yaml:12:77: confidence: found 90, need 0.5 to 0.999
                e.yaml:13:5: hypotheses: found no ratio and no difference, need one of ratio and difference, such as ratio: {below: 0.9}
                e.yaml:14:5: hypotheses: found no outcome, need outcome: for a claim to be checked
                e.yaml:14:41: difference: found two bounds, need one of below and above
                e.yaml:15:25: outcome: found first_war_day, need an outcome that runs without a war have, too
                e.yaml:15:62: key: found under, nearest is below (allowed: below, above)
                e.yaml:17:15: deaths: found a second 1.0, need numbers that differ
                e.yaml:17:20: deaths: found -3, need 0 or more (people)
                e.yaml:18:3: outcome: found dead, nearest is deaths (all: isfara list)
                e.yaml:19:8: war: found an empty list, need at least one number
                19 mistakes, nothing was run""");
    }

    private ExperimentFile experiment(String more) {
        return desk.write("e.yaml", "title: E\nscenarios: [baseline, a, b]\n" + more)
                .experiment("e.yaml");
    }
}
