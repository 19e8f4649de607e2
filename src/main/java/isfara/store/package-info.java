/**
 * Results on disk: complete, checked, and the same to the byte wherever they were computed.
 *
 * <p>A {@link isfara.store.Batch} evaluates an experiment into a folder. While it works, finished runs lie in parts in a hidden
 * {@code .work} folder, and a journal vouches for each part with a checksum; whatever stops the batch, what the journal lists is
 * kept. When all runs are there, they are written in canonical order into the Parquet files, and the
 * {@link isfara.store.Manifest} comes last: a folder with a manifest is complete. The files depend on the runs alone, not on the
 * parts they came in, so threads, interruptions and extensions leave no trace.
 *
 * <p>{@link isfara.store.Tables} declares every file and column. {@link isfara.store.Results} reads a finished folder, and
 * {@link isfara.store.Replay} takes one run out of it to be lived through again. {@link isfara.store.Inquiry} answers anybody's
 * questions in SQL, and only reads.
 */
package isfara.store;
