/**
 * What each policy lever does in total, beside what the literature says of it.
 *
 * <p>A lever changes a few rates; what comes of them passes through four or five stages, and small factors multiply. So every lever is
 * tried alone against the baseline, on the same replications: once with its uncertain effects drawn from their priors, once with each
 * held where it is none. The second says what its mere presence sets in motion; a large effect there, or a total outside the
 * literature's range, is a finding about the model and not about the world.
 */
package isfara.study.lever;
