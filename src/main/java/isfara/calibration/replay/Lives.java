package isfara.calibration.replay;

import isfara.calibration.target.Life;
import isfara.experiment.InitialValues;
import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.model.RunawayException;
import isfara.model.run.BorderModel;
import isfara.outcome.Episode;
import isfara.outcome.History;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.scenario.Scenario;
import isfara.world.World;
import java.util.Optional;

/** Lives sets of parameters through the documented years and the two wars. Safe for use by several threads. */
public final class Lives {

    /** On 28 April 2021 the quarrel began, on the 29th the armies fought; a day more for luck to differ. */
    private static final int APRIL_DAYS = 3;

    /** On 14 September 2022 patrols met, on the 16th the armies fought; a day more for luck to differ. */
    private static final int SEPTEMBER_DAYS = 4;

    /**
     * Engaged hours after which a life is given up: nearly twice those of a usual history. Beyond them lie hundreds of incidents and a dozen
     * wars, which no fit keeps and which take most of the time.
     */
    private static final int MOST_HOURS = 3_500;

    /** Wars after which a life is given up: three times the documented ones. */
    private static final int MOST_WARS = 6;

    private final ModelRuns model;
    private final Scenario years;
    private final Replay april;
    private final Replay september;
    private final int households;

    /**
     * Lives in a world.
     *
     * @param world the facts
     * @param years the scenario of the documented years, from 2010 on
     * @param april2021 the scenario whose situation gives the quarrel of 28 April 2021
     * @param september2022 the scenario whose situation gives the encounters of 14 September 2022
     * @param households agents that stand for the people, 1 or more
     */
    public Lives(World world, Scenario years, Scenario april2021, Scenario september2022, int households) {
        this.model = new ModelRuns(world, MOST_HOURS);
        this.years = years;
        this.april = new Replay(model, april2021, APRIL_DAYS, households);
        this.september = new Replay(model, september2022, SEPTEMBER_DAYS, households);
        this.households = households;
    }

    /**
     * The years and both wars.
     *
     * @param parameters what it is lived with
     * @param seed all its luck
     * @throws RunawayException if the years break down; a war that does is left out
     */
    public Life live(ParameterVector parameters, long seed) {
        Life life = years(parameters, seed);
        return new Life(
                parameters,
                life.start(),
                life.history(),
                april.live(parameters, Mix.with(seed, "april-2021")),
                september.live(parameters, Mix.with(seed, "september-2022")));
    }

    /**
     * The years alone, which are those of {@link #live}.
     *
     * @throws RunawayException if they break down
     */
    public Life years(ParameterVector parameters, long seed) {
        long luck = Mix.with(seed, "years");
        ParameterVector settled = InitialValues.drawn(parameters, years, luck);
        Run run = new Run(new RunId(0, 0, years.name()), years, settled, luck, households);
        History history = model.simulation()
                .runWhile(model.setup(run), Lives::believable)
                .orElseThrow(() -> new RunawayException(MOST_HOURS));
        return new Life(parameters, years.start(), history, Optional.empty(), Optional.empty());
    }

    private static boolean believable(BorderModel run) {
        return run.border().chronicle.episodes.size() <= MOST_WARS
                || run.border().chronicle.episodes.stream()
                                .filter(Episode::isWar)
                                .count()
                        <= MOST_WARS;
    }
}
