package isfara.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.calibration.Subcritical;
import isfara.experiment.DrawsFile;
import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.experiment.Plan;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.scenario.ExperimentFile;
import isfara.scenario.LeverUse;
import isfara.scenario.Scenario;
import isfara.store.BatchWork;
import isfara.store.PlaceIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work that was packed and unpacked has the same runs. */
class PackingTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final PlaceIds PLACES = PlaceIds.of(Trial.WORLD);

    @TempDir
    Path folder;

    static List<Path> experiments() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS.resolve("experiments"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<ParameterSource> sources() {
        return List.of(
                new ParameterSource.Defaults(),
                new ParameterSource.Prior(new Subcritical(Trial.WORLD)),
                DrawsFile.read(SCENARIOS.resolve("calibration/posterior.csv"), Trial.CONTEXT.space()));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyShippedExperimentArrivesAsItWas(Path experiment) {
        ExperimentFile file = Trial.read(experiment);
        for (ParameterSource source : sources()) {
            arrives(Trial.plan(file, source));
        }
    }

    @Test
    void everyLeverAndEverySituationArrivesAsItWas() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
        Path all = Files.writeString(
                folder.resolve("all.yaml"), "title: All\nscenarios: " + names + "\nparameters: prior\n");
        Plan plan = Trial.plan(all, new ParameterSource.Prior(new Subcritical(Trial.WORLD)));
        Set<String> used = plan.experiment().scenarios().stream()
                .flatMap(scenario -> scenario.interventions().stream())
                .map(LeverUse::lever)
                .collect(Collectors.toCollection(TreeSet::new));

        arrives(plan);
        assertThat(used)
                .as("levers of the shipped scenarios")
                .containsExactlyElementsOf(new TreeSet<>(Trial.CONTEXT.levers().names()));
        assertThat(plan.experiment().scenarios().stream().map(Scenario::situation))
                .as("situations with quarrels that are given")
                .anyMatch(situation -> !situation.quarrels().isEmpty());
    }

    @Test
    void theLimitOfTheModelArrives() {
        Plan plan = Trial.plan(SCENARIOS.resolve("experiments/headline.yaml"), new ParameterSource.Defaults());
        BatchWork arrived = sent(new BatchWork(plan, PLACES, new ModelRuns(Trial.WORLD, 77)));
        assertThat(arrived.evaluator())
                .isInstanceOfSatisfying(
                        ModelRuns.class, model -> assertThat(model.workLimit()).isEqualTo(77));
        assertThat(arrived.places()).isEqualTo(PLACES);
    }

    @Test
    void whatNoOtherProcessCanBeToldIsRefused() {
        Plan plan =
                Trial.plan(SCENARIOS.resolve("experiments/headline.yaml"), new ParameterSource.Prior(vector -> true));
        assertThatThrownBy(() -> sent(work(plan)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be sent to a cluster")
                .hasMessageContaining(PackingTest.class.getName());
    }

    private static void arrives(Plan plan) {
        Plan arrived = sent(work(plan)).plan();
        assertThat(arrived.size()).isEqualTo(plan.size());
        for (int place : places(plan)) {
            RunId id = plan.canonical(place);
            assertThat(arrived.canonical(place)).isEqualTo(id);
            Run run = plan.run(id);
            Run there = arrived.run(id);
            assertThat(there.scenario()).isEqualTo(run.scenario());
            assertThat(there.parameters().toArray()).isEqualTo(run.parameters().toArray());
            assertThat(there.seed()).isEqualTo(run.seed());
            assertThat(there.households()).isEqualTo(run.households());
        }
    }

    /** A run of each scenario, and some from all over. */
    private static List<Integer> places(Plan plan) {
        List<Integer> places = new ArrayList<>();
        int scenarios = plan.experiment().scenarios().size();
        for (int place = 0; place < plan.size(); place += place < scenarios ? 1 : StrictMath.max(1, plan.size() / 5)) {
            places.add(place);
        }
        return places;
    }

    private static BatchWork work(Plan plan) {
        return new BatchWork(plan, PLACES, new ModelRuns(Trial.WORLD));
    }

    private static BatchWork sent(BatchWork work) {
        return (BatchWork) Packing.unpack(Packing.pack(work));
    }
}
