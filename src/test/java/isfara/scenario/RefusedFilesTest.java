package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told of files as a whole, and of rules that a lever has of its own. */
class RefusedFilesTest {

    private Desk desk;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desk = Desk.in(folder);
    }

    private void refused(String text, String told) {
        assertThat(desk.write("a.yaml", text).mistakes("a.yaml") + "\n").isEqualTo(told);
    }

    @Test
    void aLeversOwnRulesAreToldAtTheSettingTheyConcern() {
        refused("""
                title: Rules
                extends: baseline
                interventions:
                  - civilian-militias:
                      side: []
                      share: 0.1
                """, """
                a.yaml:6:14: share: found 0.1, need 0 when no side is armed
                1 mistake, nothing was run
                """);
    }

    @Test
    void oneFileHoldsOneDocument() {
        refused(Desk.BASELINE + "---\n" + Desk.BASELINE, """
                a.yaml:5:1: file: found a second document, need one in a file
                1 mistake, nothing was run
                """);
    }

    @Test
    void aFileSaysSomething() {
        refused("# only a comment\n", """
                a.yaml:1:1: file: found nothing, need keys with values, such as title: ...
                1 mistake, nothing was run
                """);
        refused("", """
                a.yaml:1:1: file: found nothing, need keys with values, such as title: ...
                1 mistake, nothing was run
                """);
        refused("- a\n- b\n", """
                a.yaml:1:1: file: found a list, need keys with values, such as title: ...
                1 mistake, nothing was run
                """);
    }

    @Test
    void aFileThatIsNotThereHasANeighbour() {
        assertThat(desk.mistakes("basline.yaml")).isEqualTo("""
                basline.yaml:1:1: file: found no such file, nearest is baseline
                1 mistake, nothing was run""");
        assertThat(desk.mistakes("shipped")).isEqualTo("""
                shipped:1:1: file: found a folder, need a file
                1 mistake, nothing was run""");
    }

    @Test
    void mistakesOfAllFilesComeTogetherAndAParentsOnlyOnce() {
        desk.write("parent.yaml", "title: Parent\nstart: 2022-10-19\ndays: 0\nsituation: october-2022\n")
                .write("a.yaml", "title: A\nextends: parent\nparameters: { shots.mortarRate: 9 }\n")
                .write("b.yaml", "title: B\nextends: parent\ndays: 10\nstart: 1066-10-14\n")
                .write("e.yaml", """
                        title: Both
                        scenarios: [a, b, a, d]
                        baseline: c
                        parameters: posteriors
                        draws: 0
                        seed: 12.5
                        households: 99
                        hypotheses: deaths fall
                        """);
        assertThat(desk.mistakes("e.yaml", "my scenario.yaml") + "\n").isEqualTo("""
                e.yaml:2:19: scenarios: found a second a, need names that differ
                e.yaml:2:22: scenarios: found d, nearest is a (looked beside this file, then in shipped)
                e.yaml:3:11: baseline: found c, nearest is a (allowed: a, b, my scenario)
                e.yaml:4:13: parameters: found posteriors, nearest is posterior (allowed: defaults, prior, screened, posterior, or a .csv file)
                e.yaml:5:8: draws: found 0, need 1 to 1000000 (draws)
                e.yaml:6:7: seed: found 12.5, need a whole number, such as 20221019
                e.yaml:7:13: households: found 99, need 100 to 200000 (household agents)
                e.yaml:8:13: hypotheses: found deaths fall, need a list of sentences
                my scenario.yaml:1:1: file: found no such file, nearest is baseline
                my scenario.yaml:1:1: file name: found my scenario, need at most 64 letters, digits, - and _ (it names the results)
                a.yaml:3:33: shots.mortarRate: found 9, need 0.05 to 0.35 (1/h)
                parent.yaml:3:7: days: found 0, need 1 to 36525 (days)
                b.yaml:4:8: start: found 1066-10-14, need 1991-09-09 to 2100-01-01
                13 mistakes, nothing was run
                """);
    }

    @Test
    void aSettingThatMustBeGivenIsAskedForAtItsLever() {
        refused("""
                title: Whose militia?
                extends: baseline
                interventions:
                  - civilian-militias: { share: 0.1 }
                  - civilian-militias: { side: [KG, KG], share: 0.2 }
                """, """
                a.yaml:4:5: civilian-militias: found no side, need a list of KG, TJ
                a.yaml:5:37: side: found a second KG, need one
                2 mistakes, nothing was run
                """);
    }
}
