/**
 * The report of an experiment: one page that opens anywhere, without a network, says the same with and without
 * its small script, and the tables behind it.
 *
 * <p>{@link isfara.report.Report#write} makes {@code report.html}, {@code figures} and {@code tables} in a folder of results from
 * what lies there. {@link isfara.report.Basis} is all that a report is made from. Each part of the page is a class that turns findings
 * into HTML; {@link isfara.report.Sections} puts them in order, {@link isfara.report.Page} stands around them. Text from files passes through {@link isfara.report.Html#text} before it reaches the page.
 */
package isfara.report;
