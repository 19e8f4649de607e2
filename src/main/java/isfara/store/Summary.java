package isfara.store;

import java.nio.file.Path;

/**
 * How a batch ended.
 *
 * @param folder where the results are
 * @param runs how many there are now, failed ones included
 * @param failures how many of these failed
 * @param evaluated how many were evaluated this time
 * @param wallSeconds how long that took, writing included
 */
public record Summary(Path folder, int runs, int failures, int evaluated, double wallSeconds) {}
