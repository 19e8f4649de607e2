package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenDesignsTest {

    private Desk desk;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desk = Desk.in(folder).write("keepers.yaml", """
                title: Peacekeepers
                extends: baseline
                parameters: { start.posture.KG: 0.5 }
                interventions:
                  - csto-peacekeepers: { personnel: 300 }
                """).write("militias.yaml", """
                title: Militias
                extends: baseline
                interventions:
                  - civilian-militias: { side: [KG] }
                """);
    }

    @Test
    void valuesNamesAndListsAreCheckedLikeEverythingElse() {
        assertThat(mistakes("""
                design:
                  kind: full-factorial
                  points: 10
                  over:
                    shots.mortarRate: [0.1, 0.4, 0.1]
                    csto-peacekeepers.personel: [0, 250]
                    csto-peacekeepers.personnel: [0, 250.5, 0]
                    civilian-militias.weapons: [home, armory]
                    civilian-militias.share: []
                    start.posture: [0.1]
                    csto-peacekeepers.sectors: [all, golovnoy]
                    start.posture.TJ: 0.3
                """)).isEqualTo("""
                e.yaml:5:11: points: found 10, need no points with kind full-factorial
                e.yaml:7:29: shots.mortarRate: found 0.4, need 0.05 to 0.35 (1/h)
                e.yaml:7:34: shots.mortarRate: found a second 0.1, need levels that differ
                e.yaml:8:5: design: found csto-peacekeepers.personel, nearest is csto-peacekeepers.personnel (all: isfara list)
                e.yaml:9:38: csto-peacekeepers.personnel: found 250.5, need a whole number, 0 to 10000 (persons)
                e.yaml:9:45: csto-peacekeepers.personnel: found a second 0, need levels that differ
                e.yaml:10:39: civilian-militias.weapons: found armory, nearest is armoury (allowed: home, armoury)
                e.yaml:11:30: civilian-militias.share: found an empty list, need a list of numbers such as [0, 250, 500]
                e.yaml:12:5: parameter: found start.posture, need start.posture.KG or start.posture.TJ
                e.yaml:13:38: csto-peacekeepers.sectors: found golovnoy, need a list: [golovnoy]
                e.yaml:14:23: start.posture.TJ: found 0.3, need a list of numbers such as [0, 250, 500]
                11 mistakes, nothing was run""");
    }

    @Test
    void aDesignNeedsItsKindAndWhatGoesWithIt() {
        assertThat(mistakes("design: sobol\n")).isEqualTo("""
                e.yaml:3:9: design: found sobol, need keys with values
                1 mistake, nothing was run""");
        assertThat(mistakes("design: { kind: sobel, over: { shots.mortarRate: [0.1] } }\n"))
                .isEqualTo("""
                e.yaml:3:17: kind: found sobel, nearest is sobol (allowed: full-factorial, one-at-a-time, latin-hypercube, sobol, file)
                1 mistake, nothing was run""");
        assertThat(mistakes("design: { over: {} }\n")).isEqualTo("""
                e.yaml:3:9: design: found no kind, need kind: and one of full-factorial, one-at-a-time, latin-hypercube, sobol, file
                e.yaml:3:17: over: found nothing, need at least one parameter or setting
                2 mistakes, nothing was run""");
        assertThat(mistakes("design: { kind: sobol }\n")).isEqualTo("""
                e.yaml:3:9: design: found no points, need points: and how many
                e.yaml:3:9: design: found no over, need over: and what varies, such as csto-peacekeepers.personnel: [0, 500]
                2 mistakes, nothing was run""");
        assertThat(mistakes("design: { kind: file, seed: 3, over: {} }\n")).isEqualTo("""
                e.yaml:3:9: design: found no file, need file: and a CSV file of points beside this one
                e.yaml:3:29: seed: found 3, need no seed with kind file
                e.yaml:3:38: over: found keys with values, need no over with kind file
                3 mistakes, nothing was run""");
    }

    @Test
    void spreadNumbersNeedALowAndAHighEnd() {
        assertThat(mistakes("""
                design:
                  kind: latin-hypercube
                  points: 1
                  over:
                    shots.mortarRate: [0.3, 0.1]
                    csto-peacekeepers.personnel: [0, 250, 500]
                """)).isEqualTo("""
                e.yaml:5:11: points: found 1, need 2 to 100000 (points)
                e.yaml:7:23: shots.mortarRate: found the high end first, need two numbers, the low end and the high end
                e.yaml:8:34: csto-peacekeepers.personnel: found 3 numbers, need two numbers, the low end and the high end
                3 mistakes, nothing was run""");
    }

    @Test
    void aFactorialMayNotExplode() {
        String tenths = "[0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09]";
        assertThat(mistakes("""
                design:
                  kind: full-factorial
                  over:
                    start.posture.TJ: %1$s
                    civilian-militias.share: %1$s
                    civilian-militias.discipline: %1$s
                    csto-peacekeepers.personnel: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
                    csto-peacekeepers.arrival: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
                    civilian-militias.weapons: [home, armoury]
                """.formatted(tenths))).isEqualTo("""
                e.yaml:4:3: full-factorial: found 200000 points, need at most 100000
                1 mistake, nothing was run""");
    }

    @Test
    void aLeverThatNobodyUsesAndAParameterThatAScenarioHoldsAreTold() {
        desk.write("e.yaml", """
                title: E
                scenarios: [baseline, keepers]
                design:
                  kind: full-factorial
                  over:
                    civilian-militias.share: [0, 0.1]
                    start.posture.KG: [0.2]
                """);
        assertThat(desk.mistakes("e.yaml")).isEqualTo("""
                e.yaml:6:5: design: found civilian-militias.share, need a scenario that uses civilian-militias: none of these does
                e.yaml:7:5: design: found start.posture.KG, which keepers holds fixed, need it in the design or in the scenario, not in both
                2 mistakes, nothing was run""");
    }

    @Test
    void settingsThatDoNotGoTogetherAtAPointAreToldBeforeAnythingRuns() {
        assertThat(mistakes("""
                design:
                  kind: full-factorial
                  over:
                    civilian-militias.side: [[], [KG]]
                    civilian-militias.share: [0, 0.1]
                    csto-peacekeepers.personnel: [0, 1, 2]
                """)).isEqualTo("""
                e.yaml:7:5: share: found 0.1 at point 3 (civilian-militias.side [], civilian-militias.share 0.1, csto-peacekeepers.personnel 0) and 2 more in militias, need 0 when no side is armed
                1 mistake, nothing was run""");
    }

    @Test
    void aBrokenFileOfPointsIsToldLineByLine() {
        desk.write("points.csv", """
                civilian-militias.side,civilian-militias.share,shots.mortarrate
                [KG],0.1,0.1
                """);
        String file = "design: { kind: file, file: points.csv }\n";
        assertThat(mistakes(file)).isEqualTo("""
                points.csv:1:48: design: found shots.mortarrate, nearest is shots.mortarRate (all: isfara list)
                1 mistake, nothing was run""");
        desk.write("points.csv", """
                civilian-militias.side,civilian-militias.share,shots.mortarRate
                [KG],0.1,0.1
                "[KG, TL]",0.1,0.5
                [KG],0.1
                [KG],,0.1
                [KG],0.1,0.1
                """);
        assertThat(mistakes(file)).isEqualTo("""
                points.csv:3:1: civilian-militias.side: found TL, nearest is TJ (allowed: KG, TJ)
                points.csv:3:16: shots.mortarRate: found 0.5, need 0.05 to 0.35 (1/h)
                points.csv:4:1: point: found 2 values, need 3, one for each name
                points.csv:5:6: civilian-militias.share: found nothing, need a number, 0 to 0.5 (share of adult men)
                points.csv:6:1: point: found the same as on line 2, need points that differ
                5 mistakes, nothing was run""");
        desk.write("points.csv", "civilian-militias.side,civilian-militias.share\n[KG],0\n[],0.3\n");
        assertThat(mistakes(file)).isEqualTo("""
                points.csv:3:1: share: found 0.3 at point 1 (civilian-militias.side [], civilian-militias.share 0.3) in militias, need 0 when no side is armed
                1 mistake, nothing was run""");
        desk.write("points.csv", "shots.mortarRate\n");
        assertThat(mistakes(file)).isEqualTo("""
                points.csv:1:1: file: found no points, need a line of names and 1 to 100000 lines of values
                1 mistake, nothing was run""");
        assertThat(mistakes("design: { kind: file, file: nowhere.csv }\n")).isEqualTo("""
                e.yaml:3:29: file: found nowhere.csv, need a file that exists, beside this one
                1 mistake, nothing was run""");
    }

    private String mistakes(String design) {
        return desk.write("e.yaml", "title: E\nscenarios: [baseline, keepers, militias]\n" + design)
                .mistakes("e.yaml");
    }
}
