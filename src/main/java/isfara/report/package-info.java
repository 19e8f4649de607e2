/**
 * The report of an experiment: one page that opens anywhere, without a network and without a script, and the tables behind it.
 *
 * <p>{@link isfara.report.Report#write} makes {@code report.html}, {@code figures} and {@code tables} in a folder of results from
 * what lies there. Each part of the page is a class that turns {@link isfara.analysis.Findings} into HTML; {@link isfara.report.Page}
 * puts them in order. Text from files passes through {@link isfara.report.Html#text} before it reaches the page.
 */
package isfara.report;
