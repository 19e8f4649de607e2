package isfara.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * A question put to the model: where it starts, how long it goes on, what is known and what somebody does about it.
 *
 * @param name its file's name without the ending; the key of its results
 * @param title in words
 * @param question what a researcher wants to know
 * @param start first day
 * @param days how many days, 1 or more
 * @param situation the initial conditions
 * @param parameters values that this scenario holds fixed, by declared name
 * @param interventions the levers, in a canonical order (by name, then first day): the order in the file changes nothing
 */
public record Scenario(
        String name,
        String title,
        String question,
        LocalDate start,
        int days,
        Situation situation,
        SortedMap<String, Double> parameters,
        List<LeverUse> interventions) {}
