/**
 * What a folder of results says: curves over time, tails, and the effect of each scenario, with how sure that is.
 *
 * <p>Everything here reads a results folder and nothing else, so it works on results made elsewhere and long ago. Begin at
 * {@link isfara.analysis.Findings}: {@code Findings.of(results)} holds all that charts and the report show. The folder itself is
 * read by {@link isfara.analysis.ResultsFolder}, which asks {@code ParquetFiles}, the only class that knows DuckDB. {@link isfara.analysis.Comparison} sets every
 * scenario against any other, and {@link isfara.analysis.TellingRuns} finds the runs that are worth reading as a story.
 *
 * <p>Two kinds of spread are kept apart. <em>Bands</em> (50 %, 90 %) say how different the runs are from each other.
 * <em>Intervals</em> (95 %) say how far an estimate may be off because only so many runs were made. Runs that share a parameter
 * draw resemble each other, so intervals treat the {@linkplain isfara.analysis.Clusters draw} and not the run as the unit:
 * {@link isfara.analysis.Bootstrap} resamples draws, {@link isfara.analysis.Proportion} counts how many independent runs the
 * draws are worth.
 */
package isfara.analysis;
