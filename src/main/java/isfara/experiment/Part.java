package isfara.experiment;

/**
 * What became of a chunk, ready to be written to disk or sent over the wire.
 *
 * @param content the records of its runs, in the store's format
 * @param runs how many runs are in it, failed ones included
 * @param failures how many of these failed
 */
public record Part(byte[] content, int runs, int failures) {}
