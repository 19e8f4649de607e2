package isfara.cli;

import isfara.calibration.Subcritical;
import isfara.calibration.evidence.Evidence;
import isfara.calibration.fit.Marginal;
import isfara.calibration.replay.Lives;
import isfara.calibration.step.Aftermath;
import isfara.calibration.step.Question;
import isfara.calibration.step.Steps;
import isfara.calibration.step.Verification;
import isfara.calibration.validation.Against;
import isfara.calibration.validation.ContestTable;
import isfara.calibration.validation.Predictions;
import isfara.calibration.validation.Validation;
import isfara.calibration.validation.ValidationTable;
import isfara.experiment.LocalEngine;
import isfara.experiment.ParameterSource;
import isfara.model.Parameters;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.scenario.ExperimentFile;
import isfara.store.Build;
import isfara.world.World;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isfara validate}: what the fitted parameters predict, beside what happened. */
@Command(
        name = "validate",
        header = "Hold predictions against the documented record, or against another one.",
        description = {
            "",
            "Lives through the documented years and both wars with parameters from the posterior, and again with parameters"
                    + " from the prior; tells for every documented quantity the observed range, the predicted median and"
                    + " bands, and whether it lies inside. The time after October 2022, which nothing was fitted to, is"
                    + " told apart.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  isfara validate", "  isfara validate --against my-incidents.csv --out results/against"})
final class ValidateCommand implements Callable<Integer> {

    @Option(
            names = "--parameters",
            paramLabel = "SOURCE",
            description = "defaults, prior, screened, posterior, or a CSV file of draws; default ${DEFAULT-VALUE}.")
    private String parameters = "posterior";

    @Option(names = "--replications", paramLabel = "N", description = "How many lives; default ${DEFAULT-VALUE}.")
    private int replications = 400;

    @Mixin
    private Luck luck;

    @Mixin
    private Threads threads;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "Another record of incidents, a CSV file; what it holds and the model does not know is listed.")
    private Optional<String> against = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Where tables and charts go; default ${DEFAULT-VALUE}.")
    private String out = "results/validation";

    @Option(names = "--overwrite", description = "Replace tables and charts that are there.")
    private boolean overwrite;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    private World world;
    private ParameterSource source;

    @Override
    public Integer call() throws InterruptedException {
        Limits.within("--replications", replications, 20, ExperimentFile.MOST);
        threads.checked();
        luck.households();
        Path folder = Ground.path(out);
        if (Files.exists(folder) && !overwrite) {
            throw new UsageMistake(out + ": exists; --overwrite replaces what is there, --out names another folder");
        }
        Ground ground = Ground.load();
        Optional<Evidence> other = against.map(file -> Evidence.readJoined(Ground.path(file), ground.world()));
        world = ground.world();
        source = new Sources(ground).find(parameters, List.of()).parameters();
        Lives lives = CalibrateCommand.lives(ground, luck.households());
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Terminal.watched(), quiet);
        Evidence evidence = Evidence.bundled(ground.world());
        Verification after = new Verification(
                ground.world(),
                new Question(ground.world(), evidence, lives),
                evidence,
                draws(source),
                replications,
                luck.households(),
                luck.seed(),
                new LocalEngine(threads.checked()),
                progress);
        return Interruption.during(() -> {
            progress.notice("lives with parameters from " + source.text());
            Predictions posterior = after.predictions();
            progress.notice("lives with parameters from the prior");
            Predictions prior = after.of(draws(new ParameterSource.Prior(new Subcritical(ground.world()))))
                    .predictions();
            if (other.isPresent()) {
                progress.notice("histories to be scored by " + against.orElseThrow());
                tell(after.validation(other.get(), posterior, prior), folder);
                tell(after.against(other.get(), lives), folder);
            } else {
                tell(after.validation(posterior, prior), folder);
                progress.notice("the time after October 2022");
                tell(after.aftermath(ground.scenario("baseline")), folder);
            }
            return ExitCode.OK;
        });
    }

    private IntFunction<ParameterVector> draws(ParameterSource source) {
        ParameterSpace space = ParameterSpace.of(Parameters.GROUPS);
        return i -> source.draw(space, luck.seed(), i);
    }

    private void tell(Validation validation, Path folder) {
        PrintWriter told = spec.commandLine().getOut();
        WholeFile.write(folder.resolve("validation.csv"), ValidationTable.csv(validation));
        WholeFile.write(folder.resolve("validation-summary.csv"), ValidationTable.summaryCsv(validation));
        told.println(ValidationTable.text(validation));
        Steps.words(validation).forEach(told::println);
        List<String> figures = new ArrayList<>(ValidationFigures.write(
                validation,
                folder,
                String.format(
                        Locale.ROOT,
                        "%,d lives of 2010 to 2022 and of both wars, parameters: %s. Record: the catalogue of incidents that"
                                + " comes with the program, and its sources (ACLED, officials of both states, press). %s.",
                        replications,
                        parameters,
                        Build.full())));
        figures.addAll(posterior(folder));
        told.println("in " + folder + ": validation.csv, validation-summary.csv, " + String.join(", ", figures));
        told.flush();
    }

    /** Of parameters that come from a file of draws; the others are their declarations. */
    private List<String> posterior(Path folder) {
        if (!(source instanceof ParameterSource.Table)) {
            return List.of();
        }
        ParameterSpace space = ParameterSpace.of(Parameters.GROUPS);
        IntFunction<ParameterVector> prior = draws(new ParameterSource.Prior(new Subcritical(world)));
        List<ParameterVector> after =
                IntStream.range(0, replications).mapToObj(draws(source)).toList();
        List<ParameterVector> before =
                IntStream.range(0, replications).mapToObj(prior).toList();
        List<Marginal> marginals = new ArrayList<>();
        for (int i = 0; i < space.size(); i++) {
            int index = i;
            if (space.declarations().get(i).uncertain()) {
                marginals.add(Marginal.of(
                        space.declarations().get(i),
                        after.stream().mapToDouble(v -> v.get(index)).toArray(),
                        before.stream().mapToDouble(v -> v.get(index)).toArray()));
            }
        }
        return PosteriorFigures.write(
                marginals,
                folder,
                String.format(
                        Locale.ROOT,
                        "%,d draws from %s, beside as many of the prior. %s.",
                        replications,
                        parameters,
                        Build.full()));
    }

    private void tell(Aftermath aftermath, Path folder) {
        PrintWriter told = spec.commandLine().getOut();
        WholeFile.write(folder.resolve("aftermath.csv"), aftermath.csv());
        told.println();
        told.println(aftermath.quiet().words());
        told.flush();
    }

    private void tell(Against scored, Path folder) {
        PrintWriter told = spec.commandLine().getOut();
        WholeFile.write(folder.resolve("scores.csv"), ContestTable.csv(scored.contest()));
        WholeFile.write(folder.resolve("comparison.csv"), ContestTable.comparisonsCsv(scored.contest()));
        told.println();
        told.println(ContestTable.text(scored.contest()));
        scored.skipped()
                .forEach((quantity, times) ->
                        told.println("not known to the model, skipped: " + quantity + " (" + times + ")"));
        if (!scored.outside().isEmpty()) {
            told.println("outside the simulated years: " + String.join(", ", scored.outside()));
        }
        told.flush();
    }
}
