/**
 * What a run leaves behind: its days, incidents, episodes and events, and the outcomes that are computed from them.
 *
 * <p>An {@link isfara.outcome.Outcome} is declared once; so are the columns of a day ({@link isfara.outcome.DayColumn}). Files,
 * the data dictionary, axis labels and report tables all follow from these declarations. Begin reading at
 * {@link isfara.outcome.History}.
 */
package isfara.outcome;
