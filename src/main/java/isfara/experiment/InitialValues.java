package isfara.experiment;

import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.random.Stream;
import isfara.scenario.Scenario;
import isfara.scenario.Situation;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a scenario makes of a set of parameters: in place of some the initial conditions of its situation, in place of these what the
 * scenario itself holds fixed.
 */
public final class InitialValues {

    private InitialValues() {}

    /** With every initial condition at its value. */
    public static ParameterVector held(ParameterVector parameters, Scenario scenario) {
        return with(parameters, scenario, Situation.Condition::value);
    }

    /**
     * With every initial condition drawn, uniform between its bounds and from a stream of its own: the same for all scenarios with
     * that situation.
     *
     * @param luck from which the draw follows
     */
    public static ParameterVector drawn(ParameterVector parameters, Scenario scenario, long luck) {
        long key = Mix.with(luck, scenario.situation().name());
        return with(parameters, scenario, condition -> {
            double u = Stream.of(Mix.with(key, condition.parameter())).nextDouble();
            return condition.low() + u * (condition.high() - condition.low());
        });
    }

    private static ParameterVector with(
            ParameterVector parameters, Scenario scenario, ToDoubleFunction<Situation.Condition> value) {
        ParameterVector vector = parameters;
        for (Situation.Condition condition : scenario.situation().conditions()) {
            vector = vector.with(condition.parameter(), value.applyAsDouble(condition));
        }
        for (Map.Entry<String, Double> fixed : scenario.parameters().entrySet()) {
            vector = vector.with(fixed.getKey(), fixed.getValue());
        }
        return vector;
    }
}
