package isfara.experiment;

import isfara.parameter.ParameterVector;
import isfara.scenario.Scenario;

/**
 * One run, wholly described: evaluated anywhere, any number of times, it gives the same history.
 *
 * @param id which run of its experiment
 * @param scenario what is asked
 * @param parameters a value for every parameter, the scenario's own values already in place
 * @param seed its luck, the same for all scenarios of the replication
 * @param households how many household agents stand for the people
 */
public record Run(RunId id, Scenario scenario, ParameterVector parameters, long seed, int households) {}
