package isfara.experiment;

import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.scenario.Scenario;
import isfara.scenario.Situation;
import java.util.List;

/**
 * The runs of an experiment, each computed when it is asked for.
 *
 * <p>Two orders: files are in canonical order (draw, seed, scenario); work is done seed by seed, so that a batch stopped half-way
 * has every scenario in step and has been through as many parameter draws as it could. More draws or more seeds add runs and
 * leave those there were as they are. Safe for use by several threads.
 */
public final class Plan {

    private final Experiment experiment;
    private final ParameterSpace space;

    /** The plan of an experiment over these parameters. */
    public Plan(Experiment experiment, ParameterSpace space) {
        this.experiment = experiment;
        this.space = space;
        for (Scenario scenario : experiment.scenarios()) {
            ParameterVector vector = space.defaults(); // a name or value that cannot be is found now, not in run 1,000
            for (Situation.Condition condition : scenario.situation().conditions()) {
                vector.with(condition.parameter(), condition.low()).with(condition.parameter(), condition.high());
            }
            InitialValues.held(vector, scenario);
        }
    }

    /** What is planned. */
    public Experiment experiment() {
        return experiment;
    }

    /** The parameters there are. */
    public ParameterSpace space() {
        return space;
    }

    /** How many runs there are. */
    public int size() {
        return experiment.draws() * experiment.seedsPerDraw() * scenarios();
    }

    /** The run at a place in canonical order: by draw, then seed, then scenario in the experiment's order. */
    public RunId canonical(int place) {
        int replication = place / scenarios();
        return id(
                replication / experiment.seedsPerDraw(), replication % experiment.seedsPerDraw(), place % scenarios());
    }

    /** The run at a place in the order of work: by seed, then draw, then scenario. */
    public RunId work(int place) {
        int replication = place / scenarios();
        return id(replication % experiment.draws(), replication / experiment.draws(), place % scenarios());
    }

    /** Whether the experiment has such a run. */
    public boolean has(RunId id) {
        return id.draw() < experiment.draws()
                && id.seed() < experiment.seedsPerDraw()
                && experiment.scenarios().stream().anyMatch(s -> s.name().equals(id.scenario()));
    }

    /** The luck of a replication: a hash of the experiment's seed, the draw and the seed's number. */
    public long seed(RunId id) {
        return Mix.with(Mix.with(Mix.with(experiment.seed(), "run"), id.draw()), id.seed());
    }

    /**
     * A run, whole.
     *
     * <p>Its parameters are those of the draw; in place of these the initial conditions of its scenario's situation, at their
     * values if parameters are held at their defaults, else uniform between their bounds and the same for all scenarios with that
     * situation; in place of these what its scenario holds fixed.
     */
    public Run run(RunId id) {
        Scenario scenario = scenario(id.scenario());
        ParameterVector drawn = experiment.parameters().draw(space, experiment.seed(), id.draw());
        long luck = Mix.with(Mix.with(experiment.seed(), "situation"), id.draw());
        ParameterVector vector = experiment.parameters() instanceof ParameterSource.Defaults
                ? InitialValues.held(drawn, scenario)
                : InitialValues.drawn(drawn, scenario, luck);
        return new Run(id, scenario, vector, seed(id), experiment.households());
    }

    private Scenario scenario(String name) {
        return experiment.scenarios().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scenario " + name + " in this experiment"));
    }

    private RunId id(int draw, int seed, int scenario) {
        List<Scenario> all = experiment.scenarios();
        return new RunId(draw, seed, all.get(scenario).name());
    }

    private int scenarios() {
        return experiment.scenarios().size();
    }
}
