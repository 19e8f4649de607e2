package isfara.scenario;

import java.util.List;

/**
 * Where a scenario starts: a named set of initial conditions, each with its source.
 *
 * @param name for example {@code october-2022}
 * @param title in words
 * @param summary what the world looks like then
 * @param conditions the initial conditions that differ from the declared ones, by parameter
 */
public record Situation(String name, String title, String summary, List<Condition> conditions) {

    /** Keeps a copy of the conditions. */
    public Situation {
        conditions = List.copyOf(conditions);
    }

    /**
     * One initial condition.
     *
     * @param parameter name of the parameter that holds it, for example {@code start.posture.KG}
     * @param value used when parameters are held at their defaults
     * @param low lower bound when parameters are drawn (uniform)
     * @param high upper bound when parameters are drawn
     * @param source where it comes from
     */
    public record Condition(String parameter, double value, double low, double high, String source) {}
}
