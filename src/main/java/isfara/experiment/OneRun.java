package isfara.experiment;

import isfara.parameter.ParameterSpace;
import isfara.scenario.Scenario;
import java.util.List;

/**
 * A run by itself, as {@code isfara run} lives through it and {@code isfara gui} shows it: the run that an experiment of this one
 * scenario with this seed has at that draw.
 *
 * @param scenario what is asked
 * @param parameters where parameter values come from
 * @param draw which draw of these, from 0
 * @param seed from which its luck follows
 * @param households how many household agents stand for the people, 1 or more
 */
public record OneRun(Scenario scenario, ParameterSource parameters, int draw, long seed, int households) {

    /** The run, whole, over these parameters. */
    public Run in(ParameterSpace space) {
        Experiment alone = new Experiment(
                scenario.name(),
                scenario.title(),
                List.of(scenario),
                scenario.name(),
                parameters,
                draw + 1,
                1,
                seed,
                households,
                List.of());
        return new Plan(alone, space).run(new RunId(draw, 0, scenario.name()));
    }
}
