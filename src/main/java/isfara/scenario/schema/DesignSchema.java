package isfara.scenario.schema;

import com.google.gson.JsonObject;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.parameter.Declaration;
import isfara.scenario.Design;
import isfara.scenario.ScenarioContext;
import isfara.scenario.design.DesignKind;
import java.util.List;

/** The design of an experiment: which points it looks at. */
final class DesignSchema {

    private final ScenarioContext context;

    DesignSchema(ScenarioContext context) {
        this.context = context;
    }

    JsonObject schema() {
        JsonObject keys = new JsonObject();
        keys.add("kind", Shape.described("How the points are chosen.", Shape.choice(DesignKind.words())));
        keys.add(
                "points",
                Shape.described("How many, for latin-hypercube and sobol.", Shape.whole(2, Design.MOST_POINTS)));
        keys.add(
                "seed",
                Shape.described(
                        "Of a latin-hypercube. Default: 0.",
                        Shape.whole(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)));
        keys.add("file", Shape.described("A CSV file of points beside this file.", Shape.csv()));
        keys.add(
                "over",
                Shape.described(
                        "What varies: levels, or for latin-hypercube and sobol the low and the high end of a number.",
                        Shape.table(factors())));
        JsonObject design = Shape.table(keys);
        design.add("required", Shape.strings(List.of("kind")));
        return design;
    }

    private JsonObject factors() {
        JsonObject factors = new JsonObject();
        for (Declaration d : context.space().declarations()) {
            factors.add(d.name(), levels(Told.sentence(d.meaning()), Shape.number(d.low(), d.high())));
        }
        LeverSchema values = new LeverSchema(context.sectors());
        for (LeverDeclaration lever : context.levers().all()) {
            for (SettingDeclaration setting : lever.settings()) {
                String words = Told.sentence(setting.meaning()) + " A setting, " + setting.allowed() + ".";
                factors.add(lever.name() + "." + setting.name(), levels(words, values.value(setting)));
            }
        }
        return factors;
    }

    private static JsonObject levels(String words, JsonObject value) {
        return Shape.described(words, Shape.some(Shape.set(value)));
    }
}
