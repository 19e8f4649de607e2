package isfara.store;

import com.google.gson.JsonPrimitive;
import isfara.scenario.LeverUse;
import isfara.scenario.Scenario;
import isfara.scenario.Situation;

/**
 * A scenario written out in full as a scenario file: nothing inherited, every setting said.
 *
 * <p>Scenarios that mean the same have the same text. The bounds of the initial conditions and the quarrels that it gives
 * belong to the situation, not to the file's grammar, and stand in comments.
 */
public final class ScenarioText {

    private ScenarioText() {}

    /** The text, in YAML. */
    public static String of(Scenario s) {
        StringBuilder text = new StringBuilder();
        line(text, "title: " + quoted(s.title()));
        if (!s.question().isEmpty()) {
            line(text, "question: " + quoted(s.question()));
        }
        line(text, "start: " + s.start());
        line(text, "days: " + s.days());
        line(text, "situation: " + s.situation().name());
        for (Situation.Condition c : s.situation().conditions()) {
            line(text, "# " + c.parameter() + ": " + c.value() + ", drawn from " + c.low() + " to " + c.high());
        }
        s.situation().quarrels().forEach(quarrel -> line(text, "# given: " + quarrel.text()));
        if (!s.parameters().isEmpty()) {
            line(text, "parameters:");
            s.parameters().forEach((name, value) -> line(text, "  " + name + ": " + value));
        }
        if (!s.interventions().isEmpty()) {
            line(text, "interventions:");
            s.interventions().forEach(use -> lever(text, use));
        }
        return text.toString();
    }

    private static void lever(StringBuilder text, LeverUse use) {
        line(text, "  - " + use.lever() + ":");
        line(text, "      from: " + use.period().from());
        use.period().until().ifPresent(until -> line(text, "      until: " + until));
        use.settings().forEach((name, value) -> line(text, "      " + name + ": " + value));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    /** A string in double quotes means the same in JSON and in YAML. */
    private static String quoted(String words) {
        return new JsonPrimitive(words).toString();
    }
}
