package isfara.experiment;

import java.io.Serializable;

/**
 * Which run: a parameter draw, a seed within the draw, and a scenario.
 *
 * <p>Written as {@code 17.3.baseline}. It stays the same when an experiment is extended by more draws or more seeds, and the runs
 * of all scenarios that share draw and seed are one replication: the same parameters, the same luck.
 *
 * @param draw counts parameter draws from 0
 * @param seed counts seeds within a draw from 0
 * @param scenario name of the scenario
 */
public record RunId(int draw, int seed, String scenario) implements Serializable {

    /** Reads {@code draw.seed.scenario}; anything else is refused. */
    public static RunId parse(String text) {
        String[] parts = text.split("\\.", 3);
        if (parts.length == 3 && parts[0].matches("\\d{1,9}") && parts[1].matches("\\d{1,9}") && !parts[2].isEmpty()) {
            return new RunId(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
        }
        throw new IllegalArgumentException("found run '" + text + "', need DRAW.SEED.SCENARIO such as 17.3.baseline");
    }

    @Override
    public String toString() {
        return draw + "." + seed + "." + scenario;
    }
}
