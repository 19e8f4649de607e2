package isfara.calibration.target;

import isfara.outcome.History;
import isfara.parameter.ParameterVector;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one set of parameters leads to: a history of 2010 to 2022, and the two wars replayed from their first quarrel.
 *
 * <p>The history tells how often there is war; the replays, which are repeated until there is one, tell only how a war goes.
 *
 * @param parameters what was lived with
 * @param start first day of the history
 * @param history from 2010 on
 * @param april2021 the replay from 28 April 2021; empty when no attempt became a war
 * @param september2022 the replay from 14 September 2022
 */
public record Life(
        ParameterVector parameters,
        LocalDate start,
        History history,
        Optional<Replay> april2021,
        Optional<Replay> september2022) {

    /**
     * A war replayed.
     *
     * @param start first day
     * @param attempts how often it was begun anew until the armies fought, 1 or more
     * @param history what happened
     */
    public record Replay(LocalDate start, int attempts, History history) {}
}
