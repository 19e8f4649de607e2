package isfara.scenario.schema;

import com.google.gson.JsonObject;
import isfara.outcome.Outcome;
import isfara.scenario.Expectations;
import isfara.scenario.Grammar;
import java.util.List;

/** What an experiment declares before its first run, and what it wants compared. */
final class ExpectationsSchema {

    private final List<String> names;

    /** With names of scenarios as suggestions. */
    ExpectationsSchema(List<String> names) {
        this.names = names;
    }

    /** Two scenarios. */
    JsonObject pair() {
        JsonObject keys = new JsonObject();
        keys.add("scenario", Shape.suggested(names));
        keys.add("with", Shape.suggested(names));
        JsonObject pair = Shape.table(keys);
        pair.add("required", Shape.strings(List.of("scenario", "with")));
        return pair;
    }

    /** A sentence, or a claim. */
    JsonObject hypothesis() {
        JsonObject keys = new JsonObject();
        keys.add("says", Shape.described("In a sentence.", Shape.text(Grammar.LONGEST_TEXT)));
        List<String> outcomes =
                Expectations.OUTCOMES.stream().map(Outcome::column).toList();
        keys.add("outcome", Shape.described("Of which outcome.", Shape.choice(outcomes)));
        keys.add("scenario", Shape.described("In which scenario.", Shape.suggested(names)));
        keys.add("with", Shape.described("Compared with which; default the baseline.", Shape.suggested(names)));
        keys.add("ratio", Shape.described("Its mean, divided by the other's.", bound(0)));
        keys.add("difference", Shape.described("Its mean, less the other's.", bound(Double.NEGATIVE_INFINITY)));
        keys.add(
                "confidence",
                Shape.described("Of the interval that must lie on the claimed side.", Shape.number(0.5, 0.999)));
        JsonObject claim = Shape.table(keys);
        claim.add("required", Shape.strings(List.of("says")));
        return Shape.any(Shape.text(Grammar.LONGEST_TEXT), claim);
    }

    /** Numbers by outcome. */
    JsonObject thresholds() {
        JsonObject outcomes = new JsonObject();
        for (Outcome outcome : Expectations.OUTCOMES) {
            String words = Told.sentence(outcome.meaning()) + " Unit: " + outcome.unit() + ".";
            outcomes.add(
                    outcome.column(),
                    Shape.described(words, Shape.some(Shape.set(Shape.number(0, Double.POSITIVE_INFINITY)))));
        }
        return Shape.table(outcomes);
    }

    private static JsonObject bound(double low) {
        JsonObject keys = new JsonObject();
        keys.add("below", Shape.number(low, Double.POSITIVE_INFINITY));
        keys.add("above", Shape.number(low, Double.POSITIVE_INFINITY));
        JsonObject bound = Shape.table(keys);
        bound.addProperty("minProperties", 1);
        bound.addProperty("maxProperties", 1);
        return bound;
    }
}
