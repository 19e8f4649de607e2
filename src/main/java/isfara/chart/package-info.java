/**
 * Pictures of findings, all in one style, as SVG and PNG.
 *
 * <p>A {@link isfara.chart.Figure} is a title, panels, a key and a caption; {@link isfara.chart.Drawing} lays it out for a width and
 * draws it; {@link isfara.chart.FigureFile} turns it into SVG or PNG. Every figure has one class that builds it from
 * {@link isfara.analysis.Findings}; {@link isfara.chart.Figures} lists them all. {@link isfara.chart.ValidationChart} and
 * {@link isfara.chart.PitChart} show instead how well the record was predicted. What all have in common (font, colours, grid,
 * axes) is in {@link isfara.chart.HouseStyle}. A new chart is one class and one line in that list.
 *
 * <p>A panel draws any {@link isfara.chart.Picture}: mostly a JFreeChart plot, but the heat map and the map of the region are
 * drawn by hand. The data hold no border geometry: the ground of the two sides on the map is a schema made from their settlements
 * and posts ({@link isfara.chart.SideShapes}), and the map says so.
 *
 * <p>The same findings give the same SVG, byte by byte, on one machine.
 */
package isfara.chart;
