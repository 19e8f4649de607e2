package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.parameter.Group;
import isfara.parameter.ParameterSpace;
import isfara.scenario.design.FactorValue;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignTest {

    private Desk desk;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desk = Desk.in(folder).write("keepers.yaml", """
                title: Peacekeepers
                extends: baseline
                interventions:
                  - csto-peacekeepers: { personnel: 300, sectors: [vorukh] }
                """).write("militias.yaml", """
                title: Militias
                extends: baseline
                interventions:
                  - civilian-militias: { side: [KG] }
                  - csto-peacekeepers: { personnel: 100 }
                """);
    }

    @Test
    void aFactorialSetsSettingsAndParametersAtEveryCombination() {
        ExperimentFile e = experiment("""
                kind: full-factorial
                over:
                  csto-peacekeepers.personnel: [0, 1000]
                  csto-peacekeepers.sectors: [all, [golovnoy, maksat]]
                  shots.mortarRate: [0.1, 0.3]
                """);
        Design design = e.design().orElseThrow();

        assertThat(design.size()).isEqualTo(8);
        assertThat(e.points()).isEqualTo(8);
        assertThat(design.text())
                .isEqualTo("full-factorial, 8 points over csto-peacekeepers.personnel, csto-peacekeepers.sectors,"
                        + " shots.mortarRate");
        assertThat(design.describe(6))
                .isEqualTo("csto-peacekeepers.personnel 1000, csto-peacekeepers.sectors [maksat, golovnoy],"
                        + " shots.mortarRate 0.1");
        Scenario there = design.at(6, e.scenarios().get(1));
        assertThat(there.interventions().get(0).settings())
                .containsEntry("personnel", "1000")
                .containsEntry("sectors", "[maksat, golovnoy]")
                .containsEntry("arrival", "14");
        assertThat(there.interventions().get(0).intervention())
                .hasToString("Peacekeepers[personnel=1000, sectors=Sectors[indexes=[0, 2]], mandate=[CEASEFIRE_CONTROL,"
                        + " HEAVY_WEAPONS_WITHDRAWAL], arrival=14, consent=[KG, TJ]]");
        assertThat(design.at(6, StandIns.space().defaults()).get("shots.mortarRate"))
                .isEqualTo(0.1);
    }

    @Test
    void everyScenarioThatUsesTheLeverIsSetAndNoOther() {
        ExperimentFile e = experiment("kind: full-factorial\nover: { csto-peacekeepers.personnel: [7] }\n");
        Design design = e.design().orElseThrow();
        List<Scenario> there = e.scenarios().stream().map(s -> design.at(0, s)).toList();

        assertThat(there.get(0)).isEqualTo(e.scenarios().get(0));
        assertThat(personnel(there.get(1))).isEqualTo("7");
        assertThat(personnel(there.get(2))).isEqualTo("7");
        assertThat(there.get(2).interventions().get(0))
                .isEqualTo(e.scenarios().get(2).interventions().get(0));
    }

    @Test
    void oneAtATimeLeavesTheBaseAsTheScenariosHaveIt() {
        ExperimentFile e = experiment("""
                kind: one-at-a-time
                over: { csto-peacekeepers.personnel: [0, 1000], civilian-militias.weapons: [armoury] }
                """);
        Design design = e.design().orElseThrow();

        assertThat(design.points()).hasSize(4);
        assertThat(e.scenarios().stream().map(s -> design.at(0, s))).isEqualTo(e.scenarios());
        assertThat(IntStream.range(0, 4)
                        .mapToObj(p -> personnel(design.at(p, e.scenarios().get(2)))))
                .containsExactly("100", "0", "1000", "100");
    }

    @Test
    void aHypercubeTakesNumbersFromTheRangeAndWordsAlikeOften() {
        ExperimentFile e = experiment("""
                kind: latin-hypercube
                points: 40
                over:
                  csto-peacekeepers.personnel: [0, 9]
                  shots.mortarRate: [0.1, 0.2]
                  civilian-militias.weapons: [home, armoury]
                """);
        List<List<FactorValue>> points = e.design().orElseThrow().points();

        for (int person = 0; person < 10; person++) {
            FactorValue level = new FactorValue.Amount(person, true);
            assertThat(points.stream().filter(p -> p.get(0).equals(level))).hasSize(4);
        }
        assertThat(points).allMatch(p -> within(p.get(1), 0.1, 0.2));
        assertThat(points.stream().map(p -> p.get(1)).distinct()).hasSize(40);
        assertThat(points.stream().filter(p -> p.get(2).text().equals("home"))).hasSize(20);
    }

    @Test
    void sobolPointsFollowTheSequenceWhateverTheSeed() {
        String design = """
                kind: sobol
                points: 4
                over: { shots.mortarRate: [0.1, 0.3], csto-peacekeepers.personnel: [0, 999] }
                """;
        ExperimentFile e = experiment(design);

        assertThat(IntStream.range(0, 4).mapToObj(e.design().orElseThrow()::describe))
                .containsExactly(
                        "shots.mortarRate 0.1, csto-peacekeepers.personnel 0",
                        "shots.mortarRate 0.2, csto-peacekeepers.personnel 500",
                        "shots.mortarRate 0.25, csto-peacekeepers.personnel 250",
                        "shots.mortarRate 0.15, csto-peacekeepers.personnel 750");
        assertThat(e.withSeed(99).design()).isEqualTo(e.design());
        assertThat(e.draws()).isEqualTo(1);
        assertThat(e.seedsPerDraw()).isEqualTo(5);
    }

    @Test
    void aFileOfPointsMayHoldParametersNumbersWordsAndLists() {
        desk.write("points.csv", """
                # three points
                csto-peacekeepers.personnel,"csto-peacekeepers.sectors",shots.mortarRate
                0,all,0.1
                250,"[vorukh, golovnoy]",0.2
                250,[vorukh],0.2
                """);
        ExperimentFile e = experiment("kind: file\nfile: points.csv\n");

        assertThat(IntStream.range(0, 3).mapToObj(e.design().orElseThrow()::describe))
                .containsExactly(
                        "csto-peacekeepers.personnel 0, csto-peacekeepers.sectors all, shots.mortarRate 0.1",
                        "csto-peacekeepers.personnel 250, csto-peacekeepers.sectors [golovnoy, vorukh],"
                                + " shots.mortarRate 0.2",
                        "csto-peacekeepers.personnel 250, csto-peacekeepers.sectors [vorukh], shots.mortarRate 0.2");
        assertThat(e.inputs().stream().map(i -> desk.plain(i.file().toString())))
                .contains("points.csv");
    }

    @Test
    void theSpaceHasTheEffectsOfUsedLeversOnly() {
        ScenarioContext context = StandIns.context(Path.of("shipped"));
        ExperimentFile e = experiment("kind: full-factorial\nover: { shots.mortarRate: [0.1] }\n");

        assertThat(context.space(e.scenarios().subList(0, 1)).declaration("csto-peacekeepers.restraint"))
                .isEmpty();
        assertThat(context.space(e.scenarios()).declarations())
                .isEqualTo(context.space().declarations());
        Scenario named = desk.write(
                        "n.yaml", "title: N\nextends: baseline\nparameters: { csto-peacekeepers.restraint: 0.7 }\n")
                .scenario("n.yaml");
        assertThat(context.space(List.of(named)).declaration("csto-peacekeepers.restraint"))
                .isPresent();
    }

    @Test
    void aGroupOfTheModelMayHaveTheNameOfALever() {
        ScenarioContext usual = StandIns.context(Path.of("shipped"));
        List<Group> groups = List.of(new Group("csto-peacekeepers", StandIns.Shots.class));
        ScenarioContext context = new ScenarioContext(
                usual.levers().parameterSpace(groups),
                usual.levers(),
                usual.sectors(),
                usual.situations(),
                usual.shippedFolder());
        ExperimentFile e = experiment("kind: full-factorial\nover: { shots.mortarRate: [0.1] }\n");

        ParameterSpace without = context.space(e.scenarios().subList(0, 1));

        assertThat(without.declaration("csto-peacekeepers.mortarRate")).isPresent();
        assertThat(without.declaration("csto-peacekeepers.restraint")).isEmpty();
    }

    private ExperimentFile experiment(String design) {
        return desk.write("e.yaml", "title: E\nscenarios: [baseline, keepers, militias]\ndesign:\n" + design.indent(2))
                .experiment("e.yaml");
    }

    private static String personnel(Scenario scenario) {
        return scenario.interventions().stream()
                .filter(use -> use.lever().equals("csto-peacekeepers"))
                .findFirst()
                .orElseThrow()
                .settings()
                .get("personnel");
    }

    private static boolean within(FactorValue level, double low, double high) {
        double value = ((FactorValue.Amount) level).value();
        return value >= low && value <= high;
    }
}
