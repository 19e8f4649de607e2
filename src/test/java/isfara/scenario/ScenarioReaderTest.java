package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.model.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    private static final String CSTO = """
            title: Peacekeepers
            question: Would they
              have helped?
            extends: baseline
            parameters: { shots.mortarRate: 0.15, start.posture.KG: 0.5 }
            interventions:
              - csto-peacekeepers: { from: 2022-11-15, personnel: 300, sectors: [vorukh, golovnoy] }
            """;

    private Desk desk;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desk = Desk.in(folder).write("csto.yaml", CSTO);
    }

    @Test
    void aScenarioSaysWhatItSaysAndInheritsTheRest() {
        Scenario scenario = desk.scenario("csto.yaml");

        assertThat(scenario.name()).isEqualTo("csto");
        assertThat(scenario.title()).isEqualTo("Peacekeepers");
        assertThat(scenario.question()).isEqualTo("Would they have helped?");
        assertThat(scenario.start()).isEqualTo("2022-10-19");
        assertThat(scenario.end()).isEqualTo("2023-10-19");
        assertThat(scenario.days()).isEqualTo(365);
        assertThat(scenario.situation()).isEqualTo(StandIns.OCTOBER);
        assertThat(scenario.parameters()).isEqualTo(Map.of("shots.mortarRate", 0.15, "start.posture.KG", 0.5));
        LeverUse use = scenario.interventions().get(0);
        assertThat(use.period()).isEqualTo(new Period(LocalDate.of(2022, 11, 15), Optional.empty()));
        assertThat(use.settings())
                .isEqualTo(new TreeMap<>(Map.of(
                        "arrival", "14",
                        "consent", "[KG, TJ]",
                        "mandate", "[ceasefire-control, heavy-weapons-withdrawal]",
                        "personnel", "300",
                        "sectors", "[golovnoy, vorukh]")));
        StandIns.Peacekeepers lever = (StandIns.Peacekeepers) use.intervention();
        assertThat(lever.personnel()).isEqualTo(300);
        assertThat(lever.sectors().indexes()).containsExactly(2, 3);
    }

    @Test
    void theOrderInAFileChangesNothing() {
        String before = """
                title: Both
                extends: baseline
                parameters: { shots.mortarRate: 0.15, start.posture.KG: 0.5 }
                interventions:
                  - civilian-militias: { side: [KG, TJ], share: 0.10 }
                  - csto-peacekeepers: { from: 2022-12-01, sectors: [vorukh, maksat], arrival: 3 }
                  - csto-peacekeepers: { from: 2022-11-01, personnel: 10 }
                """;
        String after = """
                interventions:
                  - csto-peacekeepers: { personnel: 10, from: 2022-11-01, until: open }
                  - csto-peacekeepers: { arrival: 3, sectors: [maksat, vorukh], from: 2022-12-01 }
                  - civilian-militias: { share: .1, side: [TJ, KG] }
                parameters: { start.posture.KG: 5e-1, shots.mortarRate: 0.150 }
                extends: baseline
                title: Both
                """;

        Scenario one = desk.write("one/both.yaml", before).scenario("one/both.yaml");
        Scenario other = desk.write("other/both.yaml", after).scenario("other/both.yaml");

        assertThat(one).isEqualTo(other);
        assertThat(one.canonical()).isEqualTo(other.canonical());
        assertThat(one.interventions().stream().map(LeverUse::lever))
                .containsExactly("civilian-militias", "csto-peacekeepers", "csto-peacekeepers");
    }

    @Test
    void windowsFilesReadTheSame() {
        String windows = "\uFEFF" + CSTO.replace("\n", "\r\n");

        Scenario scenario = desk.write("windows/csto.yaml", windows).scenario("windows/csto.yaml");

        assertThat(scenario).isEqualTo(desk.scenario("csto.yaml"));
        assertThat(desk.write("w.yaml", "\uFEFFtitel: A\r\nextends: baseline\r\ndays: 0\r\n")
                        .mistakes("w.yaml"))
                .startsWith("w.yaml:1:1: key: found titel, nearest is title (allowed: ")
                .endsWith("w.yaml:3:7: days: found 0, need 1 to 36525 (days)\n2 mistakes, nothing was run");
    }

    @Test
    void aLeverNamedAgainKeepsWhatIsNotSaidAgain() {
        desk.write("more.yaml", """
                title: More people
                extends: csto
                parameters: { start.posture.KG: 0.7 }
                interventions:
                  - csto-peacekeepers: { personnel: 1000 }
                  - civilian-militias: { side: [TJ] }
                """);

        Scenario more = desk.scenario("more.yaml");

        assertThat(more.parameters()).isEqualTo(Map.of("shots.mortarRate", 0.15, "start.posture.KG", 0.7));
        assertThat(more.question()).isEmpty();
        assertThat(more.interventions()).hasSize(2);
        assertThat(more.interventions().get(1).period().from()).isEqualTo("2022-11-15");
        assertThat(more.interventions().get(1).settings())
                .containsEntry("personnel", "1000")
                .containsEntry("sectors", "[golovnoy, vorukh]");
    }

    @Test
    void offDropsWhatIsInheritedOfALever() {
        desk.write("without.yaml", "title: Without\nextends: csto\ninterventions: [csto-peacekeepers: off]\n")
                .write("anew.yaml", """
                        title: Anew
                        extends: csto
                        interventions:
                          - csto-peacekeepers: { personnel: 1000 }
                          - csto-peacekeepers: off
                        """);

        assertThat(desk.scenario("without.yaml").interventions()).isEmpty();
        LeverUse anew = desk.scenario("anew.yaml").interventions().get(0);
        assertThat(anew.period().from()).isEqualTo("2022-10-19");
        assertThat(anew.settings()).containsEntry("personnel", "1000").containsEntry("sectors", "all");
    }

    @Test
    void whichOfSeveralUsesIsMeantIsNotGuessed() {
        desk.write("two.yaml", """
                        title: Two
                        extends: csto
                        interventions:
                          - csto-peacekeepers: { personnel: 1 }
                          - csto-peacekeepers: { personnel: 2 }
                        """).write("same.yaml", """
                        title: The same twice
                        extends: baseline
                        interventions:
                          - csto-peacekeepers: { personnel: 1 }
                          - csto-peacekeepers: { from: 2022-10-19, personnel: 1 }
                        """);

        assertThat(desk.mistakes("two.yaml")).isEqualTo("""
                two.yaml:4:5: csto-peacekeepers: found a lever that is inherited but written here more than once, need - csto-peacekeepers: off, then each use in full
                two.yaml:5:5: csto-peacekeepers: found a lever that is inherited but written here more than once, need - csto-peacekeepers: off, then each use in full
                2 mistakes, nothing was run""");
        assertThat(desk.mistakes("same.yaml")).isEqualTo("""
                same.yaml:5:5: csto-peacekeepers: found the same a second time, need it once
                1 mistake, nothing was run""");
    }

    @Test
    void aNameIsLookedUpBesideTheFileFirstAndAPathFromIt() {
        desk.write("study/baseline.yaml", Desk.BASELINE.replace("365", "30"))
                .write("study/a.yaml", "title: A\nextends: baseline\n")
                .write("study/b.yaml", "title: B\nextends: ../shipped/baseline.yaml\n");

        assertThat(desk.scenario("study/a.yaml").days()).isEqualTo(30);
        assertThat(desk.scenario("study/b.yaml").days()).isEqualTo(365);
    }

    @Test
    void aParentNeedNotBeWhole() {
        desk.write("common.yaml", "title: What all share\ndays: 10\nsituation: history-2010\n")
                .write("a.yaml", "title: A\nextends: common\nstart: 2010-01-01\n");

        assertThat(desk.scenario("a.yaml").end()).isEqualTo("2010-01-11");
        assertThat(desk.mistakes("common.yaml"))
                .startsWith("common.yaml:1:1: scenario: found no start, need start: and a date such as 2022-11-01");
    }

    @Test
    void theCanonicalTextHoldsWhatDecidesResultsAndNothingElse() {
        assertThat(desk.scenario("csto.yaml").canonical()).isEqualTo("""
                scenario csto
                start 2022-10-19
                days 365
                situation october-2022
                condition start.posture.KG 0.6 0.4 0.8
                parameter shots.mortarRate 0.15
                parameter start.posture.KG 0.5
                intervention csto-peacekeepers from 2022-11-15 until open
                setting arrival 14
                setting consent [KG, TJ]
                setting mandate [ceasefire-control, heavy-weapons-withdrawal]
                setting personnel 300
                setting sectors [golovnoy, vorukh]
                """);
        String mended = desk.write("mended/csto.yaml", CSTO.replace("helped", "been of help"))
                .scenario("mended/csto.yaml")
                .canonical();
        assertThat(mended).isEqualTo(desk.scenario("csto.yaml").canonical());
    }

    @Test
    void everyValueHasAnOrigin() {
        desk.write("more.yaml", "title: More\nextends: csto\ninterventions: [csto-peacekeepers: { personnel: 900 }]\n");

        assertThat(desk.plain(desk.resolved("more.yaml").describe())).isEqualTo("""
                scenario more, in more.yaml
                  title: More                                             # more.yaml:1
                  question: none                                          # default
                  extends: csto                                           # more.yaml:2
                  extends: baseline                                       # csto.yaml:4
                  start: 2022-10-19                                       # shipped/baseline.yaml:2
                  days: 365                                               # shipped/baseline.yaml:3
                  last day: 2023-10-18                                    # start and days
                  situation: october-2022                                 # shipped/baseline.yaml:4
                lever 1: csto-peacekeepers, in more.yaml:3
                  from: 2022-11-15                                        # csto.yaml:7
                  until: open                                             # default
                  personnel: 900 (persons)                                # more.yaml:3
                  sectors: [golovnoy, vorukh]                             # csto.yaml:7
                  mandate: [ceasefire-control, heavy-weapons-withdrawal]  # default
                  arrival: 14 (days)                                      # default
                  consent: [KG, TJ]                                       # default
                held fixed by the scenario
                  shots.mortarRate: 0.15                                  # csto.yaml:5
                  start.posture.KG: 0.5                                   # csto.yaml:5, in place of situation october-2022
                uncertain effects of csto-peacekeepers
                  csto-peacekeepers.restraint: 0.85                       # default; prior 0.6 to 1.05, uniform
                all other parameters
                  start.posture.TJ: 0.2                                   # default, held
                """);
        assertThat(desk.plain(desk.resolved("shipped/baseline.yaml").describe()))
                .contains(
                        "initial conditions\n  start.posture.KG: 0.6  ",
                        "# situation october-2022, drawn from 0.4 to 0.8; test")
                .doesNotContain("csto-peacekeepers");
    }

    @Test
    void filesAreCheckedEachForItselfAndTheirMistakesToldTogether() {
        desk.write("parent.yaml", "title: Parent\nextends: baseline\ndays: 0\n")
                .write("a.yaml", "title: A\nextends: parent\n")
                .write("b.yaml", "title: B\nextends: parent\nquestion: [why]\n")
                .write("e.yaml", "title: E\nscenarios: [csto, baseline]\nbaseline: baseline\nseed: 7\n");

        Checked checked = desk.check("a.yaml", "e.yaml", "b.yaml", "csto.yaml");

        assertThat(checked.sound()).extracting(file -> file.experiment().name()).containsExactly("e", "csto");
        assertThat(desk.plain(Section.text(List.of(checked.sound().get(0).origins()))))
                .contains("baseline: baseline", "# e.yaml:3", "seed: 7", "# e.yaml:4", "draws: 100", "# default");
        assertThatThrownBy(checked::throwIfAny)
                .satisfies(e -> assertThat(desk.plain(e.getMessage())).isEqualTo("""
                parent.yaml:3:7: days: found 0, need 1 to 36525 (days)
                b.yaml:3:11: question: found a list, need words
                2 mistakes, nothing was run"""));
    }

    @Test
    void anExperimentIsNoScenario() {
        desk.write("e.yaml", "title: E\nscenarios: [baseline]\n");

        assertThatThrownBy(() -> desk.scenario("e.yaml"))
                .isInstanceOf(MistakesException.class)
                .hasMessageContaining("e.yaml:1:1: file: found an experiment, need a scenario");
    }

    @Test
    void mistakesCanBeReadOneByOne() {
        desk.write("a.yaml", "title: A\nextends: baseline\ndays: 0\n");

        assertThatThrownBy(() -> desk.scenario("a.yaml"))
                .isInstanceOfSatisfying(
                        MistakesException.class,
                        e -> assertThat(e.mistakes())
                                .isEqualTo(List.of(new Mistake(
                                        desk.folder().resolve("a.yaml"),
                                        3,
                                        7,
                                        "days",
                                        "0",
                                        "need 1 to 36525 (days)"))));
    }
}
