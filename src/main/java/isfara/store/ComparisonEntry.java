package isfara.store;

/**
 * Two scenarios to be compared, as the manifest holds them.
 *
 * @param scenario name of the one
 * @param with name of the one it is compared with
 */
public record ComparisonEntry(String scenario, String with) {}
