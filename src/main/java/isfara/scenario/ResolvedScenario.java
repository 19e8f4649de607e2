package isfara.scenario;

import java.util.List;

/**
 * A scenario as it will run, with where each value came from.
 *
 * @param scenario the scenario
 * @param sections every value, in a fixed order
 */
public record ResolvedScenario(Scenario scenario, List<Section> sections) {

    /** Keeps a copy. */
    public ResolvedScenario {
        sections = List.copyOf(sections);
    }

    /** All of it as text. */
    public String describe() {
        return Section.text(sections);
    }
}
