package isfara.scenario;

import java.util.List;
import java.util.SortedMap;

/**
 * How the model is to be fitted to the record, as a file says it.
 *
 * @param name its file's name without the ending: what is made goes to a folder of this name
 * @param title in words
 * @param seed the luck of everything that follows
 * @param households how many household agents stand for the people, 100 to 200,000
 * @param lives simulated lives in the table of prior lives, 1,000 to 1,000,000
 * @param otherLives lives for each alternative, 1,000 to {@code lives}
 * @param nearest share of a table that counts as near the record where no more lives are simulated, .001 to .5
 * @param free uncertain parameters that the fit moves; the others keep their priors
 * @param particles parameter sets that are carried on from generation to generation, 100 to 100,000
 * @param generations most generations of the search, 0 to 50; with 0 the nearest prior lives are the fit
 * @param leastAcceptance share of proposals accepted below which no further generation is begun, 0 to 1
 * @param mostSimulated lives that the search may simulate, 1,000 to 10,000,000
 * @param adjust whether parameters are moved to where a local regression expects them at the record
 * @param predictions lives that the posterior is judged by, 100 to 100,000
 * @param draws weighted draws that are kept as the posterior, 50 to 10,000
 * @param truths simulated truths that the recovery study tries to find again, 20 to 10,000
 * @param trajectories paths through the space of parameters for screening, 2 to 1,000
 * @param screeningSeeds lives with different luck at each of their points, 1 to 1,000
 * @param alternatives other structures of the model that are fitted as well
 * @param input the file
 */
public record CalibrationFile(
        String name,
        String title,
        long seed,
        int households,
        int lives,
        int otherLives,
        double nearest,
        List<String> free,
        int particles,
        int generations,
        double leastAcceptance,
        int mostSimulated,
        boolean adjust,
        int predictions,
        int draws,
        int truths,
        int trajectories,
        int screeningSeeds,
        List<Alternative> alternatives,
        Input input) {

    /** Keeps copies. */
    public CalibrationFile {
        free = List.copyOf(free);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Another structure of the model: some parameters held where a mechanism is switched off.
     *
     * @param name for files and tables
     * @param title in words
     * @param parameters what is held, and where
     * @param equalSides whether both sides have the same constants
     */
    public record Alternative(String name, String title, SortedMap<String, Double> parameters, boolean equalSides) {}
}
