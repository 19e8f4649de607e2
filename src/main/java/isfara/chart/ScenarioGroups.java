package isfara.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jfree.svg.SVGHints;

/**
 * Marks what belongs to a scenario in an SVG, so that a page can take it out of the picture. JFree SVG knows groups with ids, each
 * unique: parts are numbered while they are drawn, and the ids become attributes afterwards. Other kinds of output see nothing of
 * it.
 */
final class ScenarioGroups {

    private static final String PREFIX = "scenario:";
    private static final Pattern ID = Pattern.compile(" id=[\"']" + PREFIX + "[0-9]+:([^\"']*)[\"']");
    private static final Counter COUNTER = new Counter();

    /** Where a drawing keeps the number of its parts. */
    private static final class Counter extends RenderingHints.Key {
        Counter() {
            super(20221019);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof AtomicInteger;
        }
    }

    private ScenarioGroups() {}

    /** What is drawn from here on shall be marked. */
    static void mark(Graphics2D g) {
        g.setRenderingHint(COUNTER, new AtomicInteger());
    }

    /** What follows belongs to a scenario; nothing happens when the name is empty or the drawing is not marked. */
    static void begin(Graphics2D g, String scenario) {
        if (!scenario.isEmpty() && g.getRenderingHint(COUNTER) instanceof AtomicInteger count) {
            g.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, PREFIX + count.getAndIncrement() + ":" + scenario);
        }
    }

    /** The scenario's part is over. */
    static void end(Graphics2D g, String scenario) {
        if (!scenario.isEmpty() && g.getRenderingHint(COUNTER) instanceof AtomicInteger count) {
            g.setRenderingHint(SVGHints.KEY_END_GROUP, PREFIX + count.get() + ":" + scenario);
        }
    }

    /** The SVG with every part of a scenario named in the attribute {@code data-scenario}. */
    static String named(String svg) {
        return ID.matcher(svg).replaceAll(" data-scenario=\"$1\"");
    }
}
