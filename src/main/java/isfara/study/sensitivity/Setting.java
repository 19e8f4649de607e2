package isfara.study.sensitivity;

import isfara.calibration.fit.Structure;
import isfara.experiment.Run;
import isfara.parameter.ParameterVector;
import isfara.scenario.Situation;
import java.util.List;
import java.util.Map;

/** How a run's parameters are set, in place of those it would have. What a scenario itself holds fixed is the policy and stays. */
@FunctionalInterface
interface Setting {

    /** As drawn. */
    Setting AS_DRAWN = Run::parameters;

    /** The parameters of a run. */
    ParameterVector of(Run run);

    /** Some parameters at these values. */
    static Setting at(List<OpenParameter> parameters, double... values) {
        return run -> {
            ParameterVector vector = run.parameters();
            for (int i = 0; i < values.length; i++) {
                vector = vector.with(parameters.get(i).name(), values[i]);
            }
            return scenarioKept(vector, run);
        };
    }

    /** The model built otherwise. Where a situation says how the world stands at the start, that stays. */
    static Setting of(Structure structure) {
        return run -> {
            ParameterVector vector = structure.apply(run.parameters());
            for (Situation.Condition condition : run.scenario().situation().conditions()) {
                vector = vector.with(condition.parameter(), run.parameters().get(condition.parameter()));
            }
            return scenarioKept(vector, run);
        };
    }

    private static ParameterVector scenarioKept(ParameterVector changed, Run run) {
        ParameterVector vector = changed;
        for (Map.Entry<String, Double> fixed : run.scenario().parameters().entrySet()) {
            vector = vector.with(fixed.getKey(), fixed.getValue());
        }
        return vector;
    }
}
