package isfara.report;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.Findings;
import isfara.analysis.ResultsFolder;
import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Sensitivity;
import isfara.chart.Figure;
import isfara.chart.FigureFile;
import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.Progress;
import isfara.experiment.Sample;
import isfara.outcome.Outcome;
import isfara.scenario.CalibrationFile.Alternative;
import isfara.store.Batch;
import isfara.store.Existing;
import isfara.store.PlaceIds;
import isfara.store.Provenance;
import isfara.study.sensitivity.OneAtATime;
import isfara.study.sensitivity.OpenParameters;
import isfara.study.sensitivity.Structures;
import isfara.study.sensitivity.Trials;
import isfara.world.WorldData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of the made-up model, and what they hang on: calm has one death an incident instead of two, so less for fewer. */
class SensitivitySectionTest {

    private static final String VERSION = "0.1.0";

    @TempDir
    static Path folder;

    private static Path beside;
    private static Findings findings;

    @BeforeAll
    static void runAndTry() throws Exception {
        Path results = folder.resolve("trial");
        Experiment trial = Sample.experiment(Sample.prior(), 20, 2, 200);
        PlaceIds places = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
        Provenance provenance = new Provenance(VERSION, WorldData.sha256(), new TreeMap<>());
        new Batch(trial, Sample.SPACE, places, provenance, Clock.systemUTC())
                .run(results, Existing.REFUSE, new LocalEngine(1), Sample::live, Progress.SILENT, Integer.MAX_VALUE);
        try (ResultsFolder read = ResultsFolder.open(results)) {
            findings = Findings.of(read);
        }
        beside = Sensitivity.beside(results);
        write(beside, trial, VERSION);
    }

    private static void write(Path to, Experiment experiment, String version) throws Exception {
        Trials trials = new Trials(experiment, Sample.SPACE, Sample::live, 1, over -> {});
        OneAtATime one = OneAtATime.of(trials, OpenParameters.of(experiment, Sample.SPACE), version);
        Structures structures = Structures.of(
                trials,
                List.of(new Alternative(
                        "mild", "One dead at most", new TreeMap<>(Map.of("quarrels.deaths", 1.0)), false)),
                version);
        Files.createDirectories(to);
        Files.writeString(Method.ONE_AT_A_TIME.table(to), Sensitivity.swingTable(one.swings()));
        Files.writeString(Method.ONE_AT_A_TIME.origin(to), one.origin().json());
        Files.writeString(Method.STRUCTURES.table(to), Sensitivity.restructuredTable(structures.restructured()));
        Files.writeString(Method.STRUCTURES.origin(to), structures.origin().json());
    }

    @Test
    void assumptionsThatHalveAnEffectAreNamed() {
        assertThat(SensitivitySection.html(read(beside), findings))
                .contains("The effect of calm on killed on both sides", "at least halves with quarrels.rate")
                .contains("3 uncertain parameters were")
                .doesNotContain("turns with", "NaN", "quarrels.posture.KG</th>");
    }

    @Test
    void structuresUnderWhichAVerdictChangesAreNamed() {
        assertThat(SensitivitySection.html(read(beside), findings))
                .contains("With mild (One dead at most) the effect of calm on killed");
    }

    @Test
    void verdictsCarryTheNamesOfWhatTheyHangOn() {
        assertThat(SensitivitySection.besideVerdicts(read(beside), findings, Outcome.DEATHS))
                .containsOnlyKeys("calm")
                .containsEntry("calm", "halves with quarrels.rate; changes with the structure mild");
        assertThat(SensitivitySection.besideVerdicts(read(folder.resolve("nowhere")), findings, Outcome.DEATHS))
                .isEmpty();
    }

    @Test
    void theReportOfResultsWithSensitivitiesBesideThemCallsWhatHangsUnclearAndBringsFiguresAndTables()
            throws Exception {
        Path results = folder.resolve("trial");
        Report.write(results);
        assertThat(Files.readString(results.resolve("report.html")))
                .contains("of a size or a sign that hangs on an assumption with calm")
                .contains("unclear (halves with quarrels.rate; changes with the structure mild)")
                .contains("<figure id=\"one-at-a-time\">", "<figure id=\"structures\">");
        assertThat(results.resolve("tables/one-at-a-time.csv"))
                .hasSameBinaryContentAs(Method.ONE_AT_A_TIME.table(beside));
        assertThat(Files.readAllLines(results.resolve("tables/effects.csv")))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("calm,")
                        .contains(",deaths,")
                        .endsWith("unclear (halves with quarrels.rate; changes with the structure mild)"));
    }

    @Test
    void figuresComeFromTheFilesAloneAndAreTheSameEachTime() {
        List<Figure> figures = SensitivitySection.figures(read(beside));
        assertThat(figures.stream().map(Figure::name)).containsExactly("one-at-a-time", "structures");
        assertThat(FigureFile.svgDocument(figures.get(0), FigureFile.WIDE))
                .isEqualTo(FigureFile.svgDocument(
                        SensitivitySection.figures(read(beside)).get(0), FigureFile.WIDE))
                .contains("quarrels.rate");
    }

    @Test
    void withoutAFolderTheCommandIsTold() {
        assertThat(SensitivitySection.html(read(folder.resolve("nowhere")), findings))
                .contains("It was not tried", "isfara sensitivity trial");
        assertThat(SensitivitySection.figures(read(folder.resolve("nowhere")))).isEmpty();
    }

    @Test
    void aFolderOfOtherScenariosIsLeftOutAndSaysSo() throws Exception {
        Path other = folder.resolve("other");
        write(other, Sample.experiment(Sample.prior(), 6, 1, 60), VERSION);
        assertThat(SensitivitySection.html(read(other), findings))
                .contains("does not belong to these results", "its scenario calm is another", "It was not tried");
        assertThat(SensitivitySection.besideVerdicts(read(other), findings, Outcome.DEATHS))
                .isEmpty();
    }

    @Test
    void anotherVersionIsNoted() throws Exception {
        Path older = folder.resolve("older");
        write(older, Sample.experiment(Sample.prior(), 6, 1, 200), "0.0.9");
        assertThat(SensitivitySection.html(read(older), findings)).contains("another version of the program: 0.0.9");
    }

    @Test
    void whatWasNotTriedIsSaid() throws IOException {
        Path half = folder.resolve("half");
        Files.createDirectories(half);
        Files.copy(Method.STRUCTURES.table(beside), Method.STRUCTURES.table(half));
        Files.copy(Method.STRUCTURES.origin(beside), Method.STRUCTURES.origin(half));
        assertThat(SensitivitySection.html(read(half), findings))
                .contains("What was not tried", "one-at-a-time (isfara sensitivity trial --method one-at-a-time)")
                .doesNotContain("uncertain parameters were");
    }

    private static Sensitivity read(Path from) {
        return Sensitivity.read(from, findings.manifest());
    }
}
