package isfara.store;

import isfara.scenario.Scenario;

/**
 * A scenario as the manifest holds it.
 *
 * @param name key of its rows
 * @param title in words
 * @param question what a researcher wanted to know
 * @param start first day, ISO
 * @param days how many days
 * @param text the whole scenario as a scenario file
 * @param sha256 of that text
 */
public record ScenarioEntry(
        String name, String title, String question, String start, int days, String text, String sha256) {

    static ScenarioEntry of(Scenario s) {
        String text = ScenarioText.of(s);
        return new ScenarioEntry(
                s.name(), s.title(), s.question(), s.start().toString(), s.days(), text, Sha256.of(text));
    }
}
