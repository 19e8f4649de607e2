package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFileTest {

    private static final String EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private Desk desk;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desk = Desk.in(folder)
                .write("a.yaml", "title: A\nextends: baseline\ndays: 10\n")
                .write("b.yaml", "title: B\nextends: baseline\ndays: 20\n");
    }

    @Test
    void anExperimentNamesItsScenarios() {
        desk.write("draws.csv", "").write("e.yaml", """
                title: A and B
                scenarios: [a, b, baseline]
                baseline: baseline
                parameters: draws.csv
                draws: 7
                seeds-per-draw: 3
                seed: -20221019
                households: 500
                hypotheses: [Fewer die in A., B is as the baseline.]
                """);

        ExperimentFile e = desk.experiment("e.yaml");

        assertThat(e.name()).isEqualTo("e");
        assertThat(e.title()).isEqualTo("A and B");
        assertThat(e.scenarios().stream().map(Scenario::name)).containsExactly("a", "b", "baseline");
        assertThat(e.baseline()).isEqualTo("baseline");
        assertThat(desk.plain(e.parameters())).isEqualTo("draws.csv");
        assertThat(List.of(e.draws(), e.seedsPerDraw(), e.households())).containsExactly(7, 3, 500);
        assertThat(e.seed()).isEqualTo(-20221019);
        assertThat(e.expectations().hypotheses().stream().map(Hypothesis::says))
                .containsExactly("Fewer die in A.", "B is as the baseline.");
        assertThat(e.inputs().stream().map(i -> desk.plain(i.file().toString())))
                .containsExactly("e.yaml", "a.yaml", "shipped/baseline.yaml", "b.yaml", "draws.csv");
        assertThat(e.inputs().get(4).sha256()).isEqualTo(EMPTY_SHA256);
    }

    @Test
    void silenceMeansTheDocumentedDefaults() {
        ExperimentFile e = desk.write("e.yaml", "title: E\nscenarios: [b, a]\n").experiment("e.yaml");

        assertThat(e.baseline()).isEqualTo("b");
        assertThat(e.parameters()).isEqualTo("posterior");
        assertThat(List.of(e.draws(), e.seedsPerDraw(), e.households())).containsExactly(100, 5, 8000);
        assertThat(e.seed()).isEqualTo(1);
        assertThat(e.expectations()).isEqualTo(Expectations.NONE);
        assertThat(e.design()).isEmpty();
        assertThat(e.compare()).isEmpty();
    }

    @Test
    void scenarioFilesAloneAreAnExperiment() {
        assertThat(desk.experiment("a.yaml").name()).isEqualTo("a");
        assertThat(desk.experiment("a.yaml").title()).isEqualTo("A");
        assertThat(desk.experiment("a.yaml", "b.yaml").name()).isEqualTo("a-and-1-more");
        assertThat(desk.experiment("a.yaml", "b.yaml").baseline()).isEqualTo("a");
    }

    @Test
    void scenariosJoinAnExperimentGivenWithThem() {
        desk.write("e.yaml", "title: E\nscenarios: [baseline]\n");

        ExperimentFile e = desk.experiment("b.yaml", "e.yaml");

        assertThat(e.name()).isEqualTo("e");
        assertThat(e.scenarios().stream().map(Scenario::name)).containsExactly("baseline", "b");
        assertThat(desk.write("f.yaml", "title: F\nscenarios: [baseline]\n").mistakes("e.yaml", "f.yaml"))
                .isEqualTo("""
                        f.yaml:1:1: file: found a second experiment, need one at a time
                        1 mistake, nothing was run""");
    }

    @Test
    void theCommandLineMayAskOtherwiseWithinTheRanges() {
        ExperimentFile e =
                desk.experiment("a.yaml").withReplications(9, 1).withSeed(4).withHouseholds(100);

        assertThat(List.of(e.draws(), e.seedsPerDraw(), e.households())).containsExactly(9, 1, 100);
        assertThat(e.seed()).isEqualTo(4);
        assertThatThrownBy(() -> e.withReplications(0, 1)).hasMessage("draws: found 0, need 1 to 1000000");
        assertThatThrownBy(() -> e.withHouseholds(99)).hasMessage("households: found 99, need 100 to 200000");
    }

    @Test
    void anExperimentNeedsATitleScenariosAndFilesThatExist() {
        desk.write("e.yaml", "scenarios: []\nparameters: nowhere.csv\nbaseline: a\n")
                .write("f.yaml", "draws: 10\nscenario: [a]\n");

        assertThat(desk.mistakes("e.yaml")).isEqualTo("""
                e.yaml:1:1: experiment: found no title, need title: and scenarios:
                e.yaml:1:12: scenarios: found an empty list, need a list such as [baseline, csto-peacekeepers]
                e.yaml:2:13: parameters: found nowhere.csv, need a file that exists, beside this one
                3 mistakes, nothing was run""");
        assertThat(desk.mistakes("f.yaml"))
                .startsWith("f.yaml:1:1: experiment: found no title, need title: and scenarios:\n"
                        + "f.yaml:2:1: key: found scenario, nearest is scenarios (allowed: ")
                .endsWith("2 mistakes, nothing was run");
    }
}
