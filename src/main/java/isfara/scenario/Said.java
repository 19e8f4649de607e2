package isfara.scenario;

/**
 * A value that a file gives, and where.
 *
 * @param value the value, checked
 * @param spot where it stands
 */
record Said<T>(T value, Spot spot) {}
