package isfara.calibration.replay;

import isfara.calibration.target.Life;
import isfara.experiment.InitialValues;
import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.model.RunawayException;
import isfara.model.Setup;
import isfara.model.run.BorderModel;
import isfara.outcome.History;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.scenario.Scenario;
import java.util.Optional;

/**
 * A war begun anew from its first quarrel, each time with fresh luck, until the armies fight.
 *
 * <p>Attempts that have not come to army heavy weapons after the first days are given up. The one that has is lived to its end: it is
 * a run like any other, found by its seed.
 */
final class Replay {

    /** Attempts after which it is left: what they cannot lead to in so many is not a war that they explain. */
    static final int MOST_ATTEMPTS = 40;

    private static final int HOURS_A_DAY = 24;

    private final ModelRuns model;
    private final Scenario scenario;
    private final int firstDays;
    private final int households;

    /**
     * A war to be replayed.
     *
     * @param model which lives through it
     * @param scenario its situation gives the first quarrel
     * @param firstDays days within which the army's heavy weapons must be used
     * @param households agents that stand for the people
     */
    Replay(ModelRuns model, Scenario scenario, int firstDays, int households) {
        this.model = model;
        this.scenario = scenario;
        this.firstDays = firstDays;
        this.households = households;
    }

    /**
     * The war with these parameters; empty when no attempt led to it, or when it would not end.
     *
     * @param luck from which the initial conditions, and the luck of every attempt, follow
     */
    Optional<Life.Replay> live(ParameterVector parameters, long luck) {
        Setup plain = setup(parameters, luck);
        try {
            for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
                Optional<History> war =
                        model.simulation().runWhile(plain.withSeed(seed(luck, attempt)), this::stillMay);
                if (war.isPresent()) {
                    return Optional.of(new Life.Replay(scenario.start(), attempt, war.get()));
                }
            }
        } catch (RunawayException endless) {
            return Optional.empty(); // a war without end is no war that was
        }
        return Optional.empty();
    }

    /** What decides an attempt, its luck aside: the same initial conditions for all attempts. */
    Setup setup(ParameterVector parameters, long luck) {
        ParameterVector drawn = InitialValues.drawn(parameters, scenario, luck);
        return model.setup(new Run(new RunId(0, 0, scenario.name()), scenario, drawn, luck, households));
    }

    /** The luck of an attempt, counted from 1. */
    static long seed(long luck, int attempt) {
        return Mix.with(Mix.with(luck, "attempt"), attempt);
    }

    private boolean stillMay(BorderModel run) {
        return run.border().clock.hour() < firstDays * HOURS_A_DAY
                || run.border().theatre.episode != null
                || !run.border().chronicle.episodes.isEmpty();
    }
}
