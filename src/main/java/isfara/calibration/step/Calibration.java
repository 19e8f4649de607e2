package isfara.calibration.step;

import isfara.calibration.evidence.Evidence;
import isfara.calibration.fit.AbcSmc;
import isfara.calibration.fit.Distance;
import isfara.calibration.fit.Estimator;
import isfara.calibration.fit.Generation;
import isfara.calibration.fit.Particles;
import isfara.calibration.fit.Population;
import isfara.calibration.fit.Posterior;
import isfara.calibration.fit.PriorTable;
import isfara.calibration.fit.Recovery;
import isfara.calibration.fit.RegressionAdjustment;
import isfara.calibration.fit.Structure;
import isfara.calibration.fit.Study;
import isfara.experiment.Engine;
import isfara.experiment.Progress;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.scenario.CalibrationFile;
import isfara.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A calibration, step by step. Lives that are costly stand in files as soon as they are lived, so that every step can be stopped and
 * begun again; everything else is quickly computed from them.
 */
public final class Calibration {

    /** The quantile of the last distances that becomes the next tolerance. */
    private static final double QUANTILE = 0.5;

    private static final double RECOVERY_AMONG = 0.2;

    /** Candidates for each draw that is kept. */
    private static final int SPARE = 2;

    private static final Structure MAIN = new Structure("main", "The model as it is", Map.of(), false);

    private final CalibrationFile file;
    private final ParameterSpace space;
    private final Predicate<ParameterVector> admissible;
    private final Question question;
    private final Evidence evidence;
    private final Map<String, String> made;
    private final Path folder;
    private final Engine engine;
    private final Progress progress;

    private Optional<Particles> table = Optional.empty();

    /**
     * A calibration that has not begun.
     *
     * @param file what is asked for
     * @param space the model's parameters
     * @param admissible parameters that it rejects are never tried
     * @param question what lives are asked
     * @param evidence the record
     * @param made what else decides what comes out, by name, such as the world's data
     * @param folder where lives are kept
     */
    public Calibration(
            CalibrationFile file,
            ParameterSpace space,
            Predicate<ParameterVector> admissible,
            Question question,
            Evidence evidence,
            Map<String, String> made,
            Path folder,
            Engine engine,
            Progress progress) {
        this.file = file;
        this.space = space;
        this.admissible = admissible;
        this.question = question;
        this.evidence = evidence;
        Map<String, String> all = new TreeMap<>(made);
        all.put("model", question.fingerprint(space));
        all.put("household agents", "" + file.households());
        this.made = all;
        this.folder = folder;
        this.engine = engine;
        this.progress = progress;
    }

    private Study study(Structure structure) {
        return new Study(
                space,
                structure,
                admissible,
                question.quantities().stream().map(q -> q.id()).toList(),
                question,
                file.seed(),
                made);
    }

    /** Lives from the prior; simulated once. */
    public Particles table() throws InterruptedException {
        if (table.isEmpty()) {
            table = Optional.of(PriorTable.make(study(MAIN), folder.resolve("lives"), file.lives(), engine, progress));
        }
        return table.get();
    }

    private Distance distance() throws InterruptedException {
        return Distance.of(question.quantities(), question.observations(), table());
    }

    /** Whether prior lives reach the record. */
    PriorCheck priorCheck() throws InterruptedException {
        return PriorCheck.of(question, table());
    }

    /** Which parameters matter. */
    Screening screening() throws InterruptedException {
        return Screening.of(question, study(MAIN), file.trajectories(), file.screeningSeeds(), engine, progress);
    }

    /** Whether known parameters are found again, with intervals that are right. */
    Recovery recovery() throws InterruptedException {
        int kept = StrictMath.max(100, (int) (file.nearest() * file.lives()));
        Recovery.Settings settings = new Recovery.Settings(
                file.truths(), RECOVERY_AMONG, kept, Mix.with(file.seed(), "recovery"), engine.threads());
        return Recovery.run(table(), distance(), settings, estimator());
    }

    private Estimator estimator() {
        return file.adjust() ? new RegressionAdjustment(admissible) : Estimator.PLAIN;
    }

    /** What the fit found. */
    record Fitted(AbcSmc.Result search, Posterior posterior, Distance distance) {}

    Fitted fit(Consumer<Generation> told) throws InterruptedException {
        Distance distance = distance();
        AbcSmc.Settings settings = new AbcSmc.Settings(
                file.free(),
                file.particles(),
                QUANTILE,
                file.generations(),
                file.leastAcceptance(),
                file.mostSimulated());
        AbcSmc.Result result = AbcSmc.run(
                study(MAIN),
                table(),
                distance,
                settings,
                estimator(),
                folder.resolve("search"),
                engine,
                progress,
                told);
        Population last = result.population();
        Posterior posterior = estimator().estimate(last, distance);
        return new Fitted(result, posterior, distance);
    }

    /** The other structures beside the main one. */
    Alternatives alternatives() throws InterruptedException {
        List<Particles> tables = new ArrayList<>();
        tables.add(first(table(), file.otherLives()));
        for (CalibrationFile.Alternative other : file.alternatives()) {
            Structure structure = new Structure(other.name(), other.title(), other.parameters(), other.equalSides());
            progress.stage("alternative " + other.name());
            tables.add(PriorTable.make(
                    study(structure), folder.resolve("lives-" + other.name()), file.otherLives(), engine, progress));
        }
        return Alternatives.of(question, tables, distance(), file.nearest());
    }

    private static Particles first(Particles lives, int count) {
        int[] which = new int[count];
        Arrays.setAll(which, i -> i);
        return lives.select(which);
    }

    /** What is predicted of parts of the record that were held out. */
    HoldOuts holdOuts() throws InterruptedException {
        return HoldOuts.of(question, evidence, table(), file.nearest(), Mix.with(file.seed(), "hold-outs"));
    }

    /**
     * So many draws of a posterior, without those whose next life is absurd and was given up. One believable life got a draw into the
     * posterior; that a second one is believable, too, is asked because near the edge of endless fighting the first may have been
     * luck.
     */
    Screened screened(Posterior posterior) throws InterruptedException {
        Posterior candidates = posterior.resample(SPARE * file.draws(), Mix.with(file.seed(), "draws"));
        double[][] answers = Answers.of(
                question,
                candidates.size(),
                candidates::vector,
                i -> Mix.with(Mix.with(file.seed(), "second life"), i),
                engine,
                progress);
        List<double[]> kept = new ArrayList<>();
        int tried = 0;
        while (tried < candidates.size() && kept.size() < file.draws()) {
            if (Arrays.stream(answers[tried]).anyMatch(answer -> !Double.isNaN(answer))) {
                double[] row = new double[candidates.unknowns().size()];
                for (int u = 0; u < row.length; u++) {
                    row[u] = candidates.value(tried, u);
                }
                kept.add(row);
            }
            tried++;
        }
        double[] alike = new double[kept.size()];
        Arrays.fill(alike, 1);
        return new Screened(
                new Posterior(candidates.unknowns(), kept.toArray(new double[0][]), alike), tried - kept.size(), tried);
    }

    /**
     * Draws that are kept.
     *
     * @param draws those
     * @param refused how many were left out for it
     * @param tried how many were looked at
     */
    record Screened(Posterior draws, int refused, int tried) {}

    /** What draws predict with fresh luck. */
    Verification verification(World world, Posterior draws) {
        return new Verification(
                world,
                question,
                evidence,
                i -> draws.vector(i % draws.size()),
                file.predictions(),
                file.households(),
                Mix.with(file.seed(), "verification"),
                engine,
                progress);
    }
}
