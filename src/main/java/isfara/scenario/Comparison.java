package isfara.scenario;

/**
 * Two scenarios to be compared on the same replications.
 *
 * @param scenario name of the one
 * @param with name of the one it is compared with
 */
public record Comparison(String scenario, String with) {}
