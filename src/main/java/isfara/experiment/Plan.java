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
 *
 * <p>With a design of P points, draw d is the (d / P)-th draw at point d modulo P. All points live through the same draws: what is
 * drawn, and the luck, belong to d / P, so that two points of a draw differ by the design alone.
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
        experiment.design().ifPresent(design -> design.at(0, space.defaults()));
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
        return draws() * experiment.seedsPerDraw() * scenarios();
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
        return id(replication % draws(), replication / draws(), place % scenarios());
    }

    /** Whether the experiment has such a run. */
    public boolean has(RunId id) {
        return id.draw() < draws()
                && id.seed() < experiment.seedsPerDraw()
                && experiment.scenarios().stream().anyMatch(s -> s.name().equals(id.scenario()));
    }

    /** The luck of a replication: a hash of the experiment's seed, the draw at its point and the seed's number. */
    public long seed(RunId id) {
        return Mix.with(Mix.with(Mix.with(experiment.seed(), "run"), drawAtPoint(id)), id.seed());
    }

    /**
     * A run, whole.
     *
     * <p>Its parameters are those of the draw; in place of these the initial conditions of its scenario's situation, at their
     * values if parameters are held at their defaults, else uniform between their bounds and the same for all scenarios with that
     * situation; in place of these what its scenario holds fixed, and what the design sets at the run's point. The design sets
     * levers of the scenario, too.
     */
    public Run run(RunId id) {
        Scenario scenario = experiment
                .design()
                .map(design -> design.at(point(id), scenario(id.scenario())))
                .orElseGet(() -> scenario(id.scenario()));
        int draw = drawAtPoint(id);
        ParameterVector drawn = experiment.parameters().draw(space, experiment.seed(), draw);
        long luck = Mix.with(Mix.with(experiment.seed(), "situation"), draw);
        ParameterVector vector = experiment.parameters() instanceof ParameterSource.Defaults
                ? InitialValues.held(drawn, scenario)
                : InitialValues.drawn(drawn, scenario, luck);
        ParameterVector at =
                experiment.design().map(design -> design.at(point(id), vector)).orElse(vector);
        return new Run(id, scenario, at, seed(id), experiment.households());
    }

    /** The point of the design that a run is at; 0 without a design. */
    public int point(RunId id) {
        return id.draw() % experiment.points();
    }

    /** Which draw it is at its point, from 0; the run's draw without a design. */
    public int drawAtPoint(RunId id) {
        return id.draw() / experiment.points();
    }

    private int draws() {
        return experiment.draws() * experiment.points();
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
