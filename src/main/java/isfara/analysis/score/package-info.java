/**
 * How good a prediction was, once it is known what happened. Nothing here knows what was predicted, or by whom.
 *
 * <p>Everything begins at {@link isfara.analysis.score.Forecast}: a prediction is a distribution, whether many draws of a model, a
 * few earlier years or a formula. {@link isfara.analysis.score.Scores} are the three numbers by which the fatality-forecasting field
 * judges one (CRPS, ignorance, interval score; less is better). {@link isfara.analysis.score.Contest} sets a model beside the
 * {@linkplain isfara.analysis.score.Naive naive baselines} that need no model at all, and says where these win;
 * {@link isfara.analysis.score.Skill} is how sure that is. {@link isfara.analysis.score.Check} is one documented quantity beside what
 * was predicted for it, ready to be written into a table or drawn.
 */
package isfara.analysis.score;
