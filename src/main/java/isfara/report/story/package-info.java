/**
 * One run told in words: what happened where and when, to whom, and why.
 *
 * <p>A {@link isfara.report.story.Narrator} turns a history into dated {@link isfara.report.story.Line}s. It can tell everything, a
 * line for each event, or the main things: then quarrels that led to no war are a line each, and during a war what happens by the
 * hour in many places is summed up by watches and days. {@link isfara.report.story.Totals} adds it all up, and a
 * {@link isfara.report.story.Story} is the whole text. {@link isfara.report.story.Divergence} finds where two histories of one
 * replication part, and {@link isfara.report.story.TwoStories} tells both from there. The words are plain, for
 * these would be people's deaths and people's homes.
 */
package isfara.report.story;
