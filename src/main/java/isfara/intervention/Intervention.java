package isfara.intervention;

import isfara.model.Influence;
import isfara.model.Period;
import isfara.parameter.ParameterVector;
import isfara.world.World;

/**
 * A policy lever with its settings filled in.
 *
 * <p>Implemented by records that carry {@link Lever}, one file each, whose components all carry {@link Setting}. A record nested
 * in it and named {@code Effects}, whose components carry {@link isfara.parameter.Parameter}, holds what is uncertain about the
 * lever's working: these are parameters like any other ({@code csto-peacekeepers.restraint}) and are drawn with them.
 */
public interface Intervention {

    /**
     * The lever at work in one run.
     *
     * @param period the days on which it is switched on
     * @param parameters the run's parameters, the lever's own effects among them
     * @param world the facts
     * @return what acts on the model each morning; it belongs to this run alone and may keep state
     */
    Influence bind(Period period, ParameterVector parameters, World world);
}
