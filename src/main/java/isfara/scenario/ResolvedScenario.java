package isfara.scenario;

import java.util.List;
import java.util.function.Supplier;

/**
 * A scenario as it will run, with where each value came from.
 *
 * @param scenario the scenario
 * @param origins every value, in a fixed order; worked out when it is asked for, since few ask
 */
public record ResolvedScenario(Scenario scenario, Supplier<List<Section>> origins) {

    /** Every value, in a fixed order. */
    public List<Section> sections() {
        return origins.get();
    }

    /** All of it as text. */
    public String describe() {
        return Section.text(sections());
    }
}
