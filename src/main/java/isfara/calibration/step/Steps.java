package isfara.calibration.step;

import isfara.analysis.score.Coverage;
import isfara.calibration.fit.Generation;
import isfara.calibration.fit.Marginal;
import isfara.calibration.fit.Posterior;
import isfara.calibration.fit.Recovered;
import isfara.calibration.fit.Recovery;
import isfara.calibration.validation.ContestTable;
import isfara.calibration.validation.Summary;
import isfara.calibration.validation.Validation;
import isfara.calibration.validation.ValidationTable;
import isfara.scenario.CalibrationFile;
import isfara.scenario.Scenario;
import isfara.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Does a calibration's steps and puts what they find into words and tables. */
public final class Steps {

    private static final int FOREMOST = 5;

    private final CalibrationFile file;
    private final Calibration calibration;
    private final World world;
    private final Scenario baseline;
    private final List<String> origin;
    private final Consumer<String> tell;

    /**
     * Steps of a calibration.
     *
     * @param file what is asked for
     * @param baseline the scenario after October 2022 that the posterior is judged by as well
     * @param origin lines that say what made it: program, command, checksums
     * @param tell is told how the search gets on
     */
    public Steps(
            CalibrationFile file,
            Calibration calibration,
            World world,
            Scenario baseline,
            List<String> origin,
            Consumer<String> tell) {
        this.file = file;
        this.calibration = calibration;
        this.world = world;
        this.baseline = baseline;
        this.origin = List.copyOf(origin);
        this.tell = tell;
    }

    /**
     * Does a step.
     *
     * @throws isfara.calibration.fit.FitException if lives on disk are damaged or were made from other inputs
     * @throws InterruptedException if it was stopped; asked again, it goes on
     */
    public Done run(Step step) throws InterruptedException {
        return switch (step) {
            case PRIOR_CHECK -> priorCheck();
            case SCREENING -> screening();
            case RECOVERY -> recovery();
            case FIT -> fit();
            case ALTERNATIVES -> alternatives();
            case HOLD_OUTS -> holdOuts();
            case VALIDATION -> validation();
        };
    }

    private Done priorCheck() throws InterruptedException {
        PriorCheck check = calibration.priorCheck();
        List<String> said = new ArrayList<>();
        said.add(check.reached() + " of " + check.lines().size()
                + " documented quantities are within the middle 90 % of prior lives");
        check.lines().stream()
                .filter(line -> !line.reached())
                .forEach(line -> said.add("  not reached: " + line.quantity().id()));
        return Done.of(said, Map.of("prior-check.csv", check.csv()));
    }

    private Done screening() throws InterruptedException {
        Screening screening = calibration.screening();
        List<String> said = new ArrayList<>();
        screening.effects().stream()
                .map(e -> e.quantity().id())
                .distinct()
                .forEach(quantity -> said.add(quantity + ": "
                        + String.join(
                                ", ",
                                screening.foremost(quantity, FOREMOST).stream()
                                        .map(Screening.Effect::parameter)
                                        .toList())));
        return Done.of(said, Map.of("screening.csv", screening.csv()));
    }

    private Done recovery() throws InterruptedException {
        Recovery recovery = calibration.recovery();
        List<Recovered> free = recovery.parameters().stream()
                .filter(r -> file.free().contains(r.declaration().name()))
                .toList();
        List<String> said = List.of(
                recovery.truths() + " truths; of the " + free.size() + " parameters that the fit moves, "
                        + percent(free.stream()
                                .mapToDouble(Recovered::inside50)
                                .average()
                                .orElse(Double.NaN))
                        + " of truths lie within 50 % intervals, "
                        + percent(free.stream()
                                .mapToDouble(Recovered::inside90)
                                .average()
                                .orElse(Double.NaN))
                        + " within 90 % intervals",
                "all parameters: "
                        + percent(recovery.parameters().stream()
                                .mapToDouble(Recovered::inside50)
                                .average()
                                .orElse(Double.NaN))
                        + " and "
                        + percent(recovery.parameters().stream()
                                .mapToDouble(Recovered::inside90)
                                .average()
                                .orElse(Double.NaN)));
        return Done.of(said, Map.of("recovery.csv", Marginals.csv(recovery)));
    }

    private Done fit() throws InterruptedException {
        Calibration.Fitted fitted = calibration.fit(generation -> tell.accept(generation.toString()));
        Posterior posterior = fitted.posterior();
        List<Marginal> marginals = posterior.marginals(calibration.table());
        Csv generations = new Csv("generation", "tolerance", "simulated", "acceptance", "effective_size");
        for (Generation g : fitted.search().generations()) {
            generations.row(g.number(), g.tolerance(), g.simulated(), g.acceptance(), g.effectiveSize());
        }
        List<String> said = new ArrayList<>();
        said.add(String.format(
                Locale.ROOT,
                "%,d lives simulated; ended because %s; effective size %.0f",
                fitted.search().simulated(),
                fitted.search().end().words(),
                posterior.effectiveSize()));
        said.add(identified(marginals));
        fitted.distance().leftOut().forEach(left -> said.add("not fitted: " + left.quantity() + ", " + left.why()));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("generations.csv", generations.toString());
        files.put("parameters.csv", Marginals.csv(marginals, file.free()));
        return new Done(said, files, Optional.empty(), marginals);
    }

    private static String identified(List<Marginal> marginals) {
        List<String> names = marginals.stream()
                .filter(Marginal::identified)
                .map(m -> m.declaration().name())
                .toList();
        return names.size() + " of " + marginals.size() + " uncertain parameters are identified by the record: "
                + String.join(", ", names);
    }

    private Done alternatives() throws InterruptedException {
        Alternatives alternatives = calibration.alternatives();
        List<String> said = alternatives.lines().stream()
                .map(line -> String.format(
                        Locale.ROOT,
                        "%s: %.0f %% (%.0f-%.0f) of the nearest lives",
                        line.odds().structure().name(),
                        100 * line.odds().share(),
                        100 * line.odds().low(),
                        100 * line.odds().high()))
                .toList();
        return Done.of(said, Map.of("alternatives.csv", alternatives.csv()));
    }

    private Done holdOuts() throws InterruptedException {
        HoldOuts holdOuts = calibration.holdOuts();
        List<String> said = new ArrayList<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (HoldOuts.Line line : holdOuts.lines()) {
            String name = "hold-out-" + line.holdOut().name();
            Summary summary = line.validation().ofAll();
            said.add(line.holdOut().title() + ": " + counted(summary.inside90()) + " predicted quantities inside 90 %, "
                    + counted(summary.inside50()) + " inside 50 %");
            said.add(ContestTable.text(line.score().contest()));
            files.put(name + ".csv", ValidationTable.csv(line.validation()));
            files.put(name + "-scores.csv", ContestTable.csv(line.score().contest()));
            files.put(
                    name + "-comparison.csv",
                    ContestTable.comparisonsCsv(line.score().contest()));
        }
        return Done.of(said, files);
    }

    private Done validation() throws InterruptedException {
        Calibration.Fitted fitted = calibration.fit(generation -> {});
        Calibration.Screened screened = calibration.screened(fitted.posterior());
        Posterior draws = screened.draws();
        Verification verification = calibration.verification(world, draws);
        Validation validation =
                verification.validation(verification.predictions(), HoldOuts.predictions(calibration.table()));
        Aftermath aftermath = verification.aftermath(baseline);
        List<String> notes = new ArrayList<>(origin);
        notes.add(identified(fitted.posterior().marginals(calibration.table())));
        notes.add(screened.refused() + " of " + screened.tried()
                + " draws were left out because their next life came to fighting almost without end");
        notes.addAll(words(validation));
        notes.add(aftermath.quiet().words());
        Map<String, String> files = new LinkedHashMap<>();
        files.put("validation.csv", ValidationTable.csv(validation));
        files.put("validation-summary.csv", ValidationTable.summaryCsv(validation));
        files.put("aftermath.csv", aftermath.csv());
        files.put("posterior.csv", draws.csv(notes));
        return new Done(notes.subList(origin.size(), notes.size()), files, Optional.of(validation), List.of());
    }

    /** How well predictions hold, in sentences. */
    public static List<String> words(Validation validation) {
        List<String> words = new ArrayList<>();
        for (Summary summary : List.of(validation.ofFitted(), validation.ofUnfitted())) {
            words.add(String.format(
                    Locale.ROOT,
                    "%s quantities: %s inside the predicted 90 %% band, %s inside the 50 %% band; bands %.2f times as wide as"
                            + " before the fit (median)",
                    summary.title(),
                    counted(summary.inside90()),
                    counted(summary.inside50()),
                    summary.widthRatio()));
        }
        return words;
    }

    private static String counted(Coverage coverage) {
        return coverage.inside() + " of " + coverage.all();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
