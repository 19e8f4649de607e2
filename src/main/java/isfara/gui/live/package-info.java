/**
 * What happens in a run, told and charted while it goes on.
 *
 * <p>A {@link isfara.gui.live.Course} keeps as many samples of the scenes as charts need, and no more; a
 * {@link isfara.gui.live.Teller} tells what is new in a scene, a {@link isfara.gui.live.StoryLine} an event.
 * {@link isfara.gui.live.LiveCharts} draws a course anywhere, on a screen or not, at any time:
 *
 * <pre>
 * Course course = new Course(first);                        // the scene before the first step
 * LiveCharts charts = new LiveCharts("april-2021, seed 1", course);
 * course.add(scene);                                        // each scene that follows
 * charts.draw(graphics, new Rectangle2D.Double(x, y, 540, 930), Span.RUN);
 * </pre>
 *
 * <p>For windows, {@link isfara.gui.live.ChartsPanel} and {@link isfara.gui.live.StoryPanel} show both, and a
 * {@link isfara.gui.live.LiveFeed} brings a run to them: the thread that steps it hands its scenes to {@code begin}, {@code see} and
 * {@code end}.
 */
package isfara.gui.live;
