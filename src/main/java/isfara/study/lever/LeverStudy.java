package isfara.study.lever;

import isfara.analysis.Bootstrap;
import isfara.analysis.Quantiles;
import isfara.experiment.End;
import isfara.experiment.Experiment;
import isfara.experiment.InParallel;
import isfara.experiment.ModelRuns;
import isfara.experiment.Plan;
import isfara.experiment.RunId;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.Levers;
import isfara.intervention.Total;
import isfara.outcome.Outcome;
import isfara.parameter.ParameterSpace;
import isfara.scenario.LeverUse;
import isfara.scenario.Scenario;
import isfara.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Every scenario of an experiment against its baseline, with and without its levers' direct effects, on the same replications.
 *
 * @param experiment the scenarios, each with the levers that are to be tried
 * @param world where
 * @param space the parameters, the levers' effects among them
 * @param levers the levers
 */
public record LeverStudy(Experiment experiment, World world, ParameterSpace space, Levers levers) {

    /** What is compared. */
    public static final List<Outcome> OUTCOMES = List.of(Outcome.DEATHS, Outcome.EVACUEES_EVER, Outcome.WARS);

    /** A scenario and how its levers' effects are treated. */
    private record Trial(Scenario scenario, Variant variant) {}

    /** Sums over the seeds of a draw, by outcome. */
    private static final class Sums {
        private final double[] without = new double[OUTCOMES.size()];
        private final double[] with = new double[OUTCOMES.size()];
        private int failed;

        /** Adds a replication; a run that broke down has no outcomes. */
        void add(double[] base, double[] here) {
            if (base.length == 0 || here.length == 0) {
                failed++;
                return;
            }
            for (int o = 0; o < with.length; o++) {
                without[o] += base[o];
                with[o] += here[o];
            }
        }
    }

    /** Runs of one draw: every seed of the baseline, and of each trial. */
    public int runsADraw() {
        return experiment.seedsPerDraw() * (1 + trials().size());
    }

    /**
     * Lives through all replications.
     *
     * @param threads how many work on it
     * @param done is told how many draws are over
     * @return by scenario, variant and outcome
     * @throws InterruptedException if the calling thread is interrupted
     */
    public List<LeverEffect> run(int threads, IntConsumer done) throws InterruptedException {
        List<Trial> trials = trials();
        ModelRuns model = new ModelRuns(world);
        Plan baseline = plan(baseline());
        List<Plan> plans = trials.stream().map(trial -> plan(trial.scenario())).toList();
        List<List<Sums>> draws =
                InParallel.map(experiment.draws(), threads, draw -> live(draw, baseline, plans, model), done);
        Bootstrap bootstrap = new Bootstrap(experiment.seed());
        List<LeverEffect> effects = new ArrayList<>();
        for (int t = 0; t < trials.size(); t++) {
            int trial = t;
            List<Sums> ofTrial = draws.stream().map(all -> all.get(trial)).toList();
            for (int o = 0; o < OUTCOMES.size(); o++) {
                effects.add(effect(trials.get(t), o, ofTrial, bootstrap));
            }
        }
        return effects;
    }

    private Scenario baseline() {
        return experiment.scenarios().stream()
                .filter(s -> s.name().equals(experiment.baseline()))
                .findFirst()
                .orElseThrow();
    }

    private List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (Scenario scenario : experiment.scenarios()) {
            if (!scenario.name().equals(experiment.baseline())) {
                trials.add(new Trial(scenario, Variant.PRIOR));
                trials.add(new Trial(withoutEffect(scenario), Variant.NO_DIRECT_EFFECT));
            }
        }
        return trials;
    }

    private Scenario withoutEffect(Scenario scenario) {
        SortedMap<String, Double> held = new TreeMap<>(scenario.parameters());
        declared(scenario).forEach(lever -> held.putAll(lever.withoutEffect()));
        return new Scenario(
                scenario.name(),
                scenario.title(),
                scenario.question(),
                scenario.start(),
                scenario.days(),
                scenario.situation(),
                held,
                scenario.interventions());
    }

    private List<LeverDeclaration> declared(Scenario scenario) {
        return scenario.interventions().stream()
                .map(LeverUse::lever)
                .distinct()
                .map(name -> levers.named(name).orElseThrow())
                .toList();
    }

    private Plan plan(Scenario alone) {
        return new Plan(
                new Experiment(
                        experiment.name(),
                        experiment.title(),
                        List.of(alone),
                        alone.name(),
                        experiment.parameters(),
                        experiment.draws(),
                        experiment.seedsPerDraw(),
                        experiment.seed(),
                        experiment.households(),
                        List.of()),
                space);
    }

    private List<Sums> live(int draw, Plan baseline, List<Plan> plans, ModelRuns model) {
        int seeds = experiment.seedsPerDraw();
        double[][] base = IntStream.range(0, seeds)
                .mapToObj(seed -> outcomes(baseline, draw, seed, model))
                .toArray(double[][]::new);
        List<Sums> all = new ArrayList<>();
        for (Plan plan : plans) {
            Sums sums = new Sums();
            for (int seed = 0; seed < seeds; seed++) {
                sums.add(base[seed], outcomes(plan, draw, seed, model));
            }
            all.add(sums);
        }
        return all;
    }

    /** The outcomes of a run; none when it broke down. */
    private static double[] outcomes(Plan plan, int draw, int seed, ModelRuns model) {
        String scenario = plan.experiment().baseline();
        End end = End.of(plan, new RunId(draw, seed, scenario), model);
        return end instanceof End.Lived lived
                ? OUTCOMES.stream()
                        .mapToDouble(outcome -> outcome.of(lived.history()))
                        .toArray()
                : new double[0];
    }

    private LeverEffect effect(Trial trial, int outcome, List<Sums> draws, Bootstrap bootstrap) {
        double[] with = draws.stream().mapToDouble(sums -> sums.with[outcome]).toArray();
        double[] without =
                draws.stream().mapToDouble(sums -> sums.without[outcome]).toArray();
        double sumWith = Arrays.stream(with).sum();
        double sumWithout = Arrays.stream(without).sum();
        double[] ratios = IntStream.range(0, with.length)
                .filter(i -> without[i] > 0)
                .mapToDouble(i -> with[i] / without[i])
                .toArray();
        int failed = draws.stream().mapToInt(sums -> sums.failed).sum();
        int lived = experiment.draws() * experiment.seedsPerDraw() - failed;
        List<LeverDeclaration> declared = declared(trial.scenario());
        Optional<Total> literature = declared.size() != 1
                ? Optional.empty()
                : declared.get(0).totals().stream()
                        .filter(total -> total.outcome() == OUTCOMES.get(outcome))
                        .findFirst();
        return new LeverEffect(
                trial.scenario().name(),
                declared.stream().map(LeverDeclaration::name).toList(),
                trial.variant(),
                OUTCOMES.get(outcome),
                sumWithout / lived,
                sumWith / sumWithout,
                bootstrap.ofRatio(with, without, LeverEffect.LEVEL),
                Quantiles.of(ratios),
                literature,
                failed);
    }
}
