package isfara.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.sensitivity.Bearing;
import isfara.analysis.sensitivity.Restructured;
import isfara.analysis.sensitivity.Sensitivity;
import isfara.analysis.sensitivity.Shared;
import isfara.analysis.sensitivity.Subject;
import isfara.analysis.sensitivity.Swing;
import isfara.experiment.Experiment;
import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.intervention.Levers;
import isfara.model.Parameters;
import isfara.model.Trial;
import isfara.outcome.Outcome;
import isfara.parameter.ParameterSpace;
import isfara.scenario.CalibrationFile.Alternative;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An experiment lived through at other parameters. */
class SensitivityStudyTest {

    private static final ScenarioContext CONTEXT =
            ScenarioContext.shipped(Parameters.GROUPS, Trial.WORLD, Path.of("scenarios"));
    private static final ParameterSpace SPACE = Levers.shipped().parameterSpace(Parameters.GROUPS);

    private static Scenario scenario(String name, String more) {
        return ScenarioReader.parse(
                name, "title: T\nstart: 2022-10-19\ndays: 120\nsituation: october-2022\n" + more, CONTEXT);
    }

    private static final Scenario BASELINE = scenario("baseline", "");
    private static final Scenario DISARMED = scenario("disarmed", "parameters: {fire.heavy: 1}\n");

    private static Experiment experiment(Scenario... scenarios) {
        return new Experiment(
                "e",
                "E",
                List.of(scenarios),
                scenarios[0].name(),
                new ParameterSource.Prior(any -> true),
                8,
                3,
                5,
                400,
                List.of());
    }

    private static Trials trials(Experiment experiment, int threads) {
        return new Trials(experiment, SPACE, new ModelRuns(Trial.WORLD), threads, over -> {});
    }

    private static OpenParameters open(Experiment experiment, String... names) {
        return OpenParameters.of(experiment, SPACE).only(List.of(names));
    }

    private static Swing swing(List<Swing> swings, String parameter, Subject subject) {
        return swings.stream()
                .filter(s ->
                        s.parameter().name().equals(parameter) && s.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void moreDisputesMakeMoreDeathsAndWhatIsOnlyReportedMakesNone() throws InterruptedException {
        Experiment e = experiment(BASELINE);
        List<Swing> swings = OneAtATime.of(trials(e, 2), open(e, "friction.base", "reporting.share.KG"), "v")
                .swings();
        Subject deaths = Subject.level("baseline", Outcome.DEATHS);
        Swing friction = swing(swings, "friction.base", deaths);
        assertThat(friction.atHigh()).isGreaterThan(friction.atLow());
        assertThat(friction.parameter().low()).isLessThan(friction.parameter().high());
        Swing reporting = swing(swings, "reporting.share.KG", deaths);
        assertThat(reporting.change().value()).isZero();
        assertThat(reporting.atLow()).isEqualTo(reporting.drawn());
        assertThat(reporting.bearing()).isEqualTo(Bearing.UNSURE);
    }

    @Test
    void whatAScenarioHoldsFixedStaysFixedThere() throws InterruptedException {
        Experiment e = experiment(BASELINE, DISARMED);
        List<Swing> swings =
                OneAtATime.of(trials(e, 2), open(e, "fire.heavy"), "v").swings();
        assertThat(swing(swings, "fire.heavy", Subject.level("disarmed", Outcome.DEATHS))
                        .change()
                        .value())
                .isZero();
        assertThat(open(experiment(DISARMED), "fire.heavy").all()).isEmpty();
    }

    @Test
    void initialConditionsReachAsFarAsTheirSituationSays() {
        OpenParameters open = OpenParameters.of(experiment(BASELINE), SPACE);
        OpenParameter grievance = open.only(List.of("start.grievance")).all().get(0);
        assertThat(grievance.uncertain().low()).isBetween(0.35, 0.37);
        assertThat(grievance.uncertain().high()).isBetween(0.58, 0.6);
        assertThat(open.names())
                .contains("start", "fire.accuracy", "fire.accuracy.KG")
                .doesNotContain("start.closed");
    }

    @Test
    void assumedParametersComeFirst() {
        List<String> grades = OpenParameters.of(experiment(BASELINE), SPACE).all().stream()
                .map(p -> p.declaration().evidence().word())
                .distinct()
                .toList();
        assertThat(grades).startsWith("assumed").doesNotHaveDuplicates();
    }

    @Test
    void tablesAreTheSameOnAnyNumberOfThreads() throws InterruptedException {
        Experiment e = experiment(BASELINE, DISARMED);
        OpenParameters some = open(e, "shots");
        assertThat(Sensitivity.swingTable(OneAtATime.of(trials(e, 2), some, "v").swings()))
                .isEqualTo(Sensitivity.swingTable(
                        OneAtATime.of(trials(e, 1), some, "v").swings()));
    }

    @Test
    void ofManyParametersThoseInQuestionAreLookedAtWithMoreDraws() throws InterruptedException {
        Experiment e = experiment(BASELINE);
        OpenParameters many = open(e, "fire", "shots", "friction");
        assertThat(many.all()).hasSizeGreaterThan(InQuestion.MOST);
        List<Integer> told = new ArrayList<>();
        OneAtATime found = OneAtATime.of(new Trials(e, SPACE, new ModelRuns(Trial.WORLD), 2, told::add), many, "v");
        assertThat((long) told.get(told.size() - 1)).isEqualTo(OneAtATime.runs(e, many));
        assertThat(found.origin().runs()).isEqualTo(told.get(told.size() - 1));
        assertThat(found.origin().closer()).hasSize(InQuestion.MOST);
        assertThat(found.swings())
                .allSatisfy(s -> assertThat(s.change().pairs())
                        .isEqualTo(
                                found.origin().closer().contains(s.parameter().name())
                                        ? OneAtATime.CLOSER * 8 * 3
                                        : 8 * 3));
    }

    @Test
    void runsAreCountedBeforehandAndToldAsTheyEnd() throws InterruptedException {
        Experiment e = experiment(BASELINE, DISARMED);
        OpenParameters some = open(e, "friction.base", "fire.shots");
        List<Integer> told = new ArrayList<>();
        Trials counted = new Trials(e, SPACE, new ModelRuns(Trial.WORLD), 2, told::add);
        Screening found = Screening.of(counted, some, 3, "v");
        assertThat(Screening.runs(e, some, 3)).isEqualTo(3 * 3 * 8 * 3 * 2);
        assertThat(told.get(told.size() - 1)).isEqualTo(3 * 3 * 8 * 3 * 2);
        assertThat(found.origin().runs()).isEqualTo(3 * 3 * 8 * 3 * 2);
        assertThat(found.origin().untried()).contains("fire.heavy").doesNotContain("fire.shots");
        assertThat(found.screened()).hasSize(2 * 3 * 3);
    }

    @Test
    void aRunThatBreaksDownIsCountedAndLeavesTheOthersStanding() throws InterruptedException {
        Experiment e = experiment(BASELINE);
        ModelRuns model = new ModelRuns(Trial.WORLD);
        Trials fragile = new Trials(
                e,
                SPACE,
                run -> {
                    if (run.id().draw() == 3 && run.id().seed() == 1) {
                        throw new IllegalStateException("given up");
                    }
                    return model.evaluate(run);
                },
                1,
                over -> {});
        OneAtATime found = OneAtATime.of(fragile, open(e, "fire.shots"), "v");
        assertThat(found.origin().failures()).isEqualTo(3);
        assertThat(found.swings()).allSatisfy(s -> {
            assertThat(s.failed()).isEqualTo(1);
            assertThat(s.change().pairs()).isEqualTo(23);
        });
    }

    @Test
    void aParameterWithoutInfluenceHasNoShareAndTheOnlyOneThatMattersHasAll() throws InterruptedException {
        Experiment e = experiment(BASELINE);
        List<Shared> shared = Decomposition.of(trials(e, 2), open(e, "fire.shots", "reporting.recordedShots"), 16, "v")
                .shared();
        assertThat(shared)
                .filteredOn(s -> s.subject().equals(Subject.level("baseline", Outcome.DEATHS)))
                .allSatisfy(s -> assertThat(s.indices().total())
                        .isEqualTo(
                                s.parameter().name().equals("fire.shots")
                                        ? s.indices().total()
                                        : 0))
                .anySatisfy(s -> assertThat(s.indices().total()).isGreaterThan(0.5));
    }

    @Test
    void aStructureThatTakesNothingAwayChangesNothingAndOneThatDoesMay() throws InterruptedException {
        Experiment e = experiment(BASELINE, DISARMED);
        List<Restructured> found = Structures.of(
                        trials(e, 2),
                        List.of(
                                new Alternative("idle", "Nothing", new TreeMap<>(), false),
                                new Alternative(
                                        "calm", "No quarrels", new TreeMap<>(Map.of("friction.base", 0.0005)), false)),
                        "v")
                .restructured();
        Subject level = Subject.level("baseline", Outcome.DEATHS);
        assertThat(found).filteredOn(r -> r.structure().equals("idle")).allSatisfy(r -> {
            assertThat(r.change().value()).isZero();
            assertThat(r.flagged()).isFalse();
        });
        assertThat(found)
                .filteredOn(r -> r.structure().equals("calm") && r.subject().equals(level))
                .singleElement()
                .satisfies(r -> assertThat(r.change().value()).isNegative());
    }
}
