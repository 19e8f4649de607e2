package isfara.gui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.chart.LevelColours;
import isfara.chart.SideColours;
import isfara.model.Trial;
import isfara.outcome.Level;
import isfara.world.Side;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveChartsTest {

    private static final int EDGE = 20;
    private static final Color OUTSIDE = new Color(0x12, 0x34, 0x56);

    @ParameterizedTest
    @CsvSource({"540, 940", "480, 600", "900, 1400"})
    void aWarIsSeenOnBothSides(int width, int height) {
        BufferedImage image = drawn(Runs.live("april-2021", 2).course(), width, height, Span.RUN);
        assertThat(box(image, LevelColours.of(Level.HEAVY))).isPresent();
        for (Side side : Side.BOTH) {
            assertThat(box(image, SideColours.of(side))).isPresent();
        }
        Rectangle2D painted = new Rectangle(EDGE, EDGE, width, height);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (!painted.contains(x, y)) {
                    assertThat(image.getRGB(x, y))
                            .as("outside, at %d, %d", x, y)
                            .isEqualTo(OUTSIDE.getRGB());
                }
            }
        }
    }

    @Test
    void levelsStandAtTheirHoursTheKyrgyzAboveTheTajik() {
        Course course = Runs.empty(10);
        for (int hour = 0; hour < 240; hour++) {
            Sample.OfSide kg = Runs.side(hour >= 100 && hour < 120 ? 5 : -1, Level.MORTARS, 0);
            Sample.OfSide tj = Runs.side(hour >= 180 && hour < 220 ? 5 : -1, Level.HEAVY, 0);
            course.add(Runs.of(hour, kg, tj));
        }
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new LevelStrips(Trial.WORLD.sectors())
                .draw(g, new Rectangle2D.Double(0, 0, 600, 400), course.excerpt(Span.RUN), true);
        g.dispose();
        Rectangle kg = box(image, LevelColours.of(Level.MORTARS)).orElseThrow();
        Rectangle tj = box(image, LevelColours.of(Level.HEAVY)).orElseThrow();
        double hour = (tj.getX() - kg.getX()) / 80;
        assertThat(kg.getWidth()).isBetween(20 * hour - 2, 20 * hour + 2);
        assertThat(tj.getWidth()).isBetween(40 * hour - 2, 40 * hour + 2);
        assertThat(kg.getMaxY()).isLessThanOrEqualTo(tj.getMinY());
        assertThat(tj.getMinY() - kg.getMinY()).as("one sector").isLessThan(400.0 / 13 / 2);
    }

    @Test
    void aCourseThatGoesOnIsDrawnAsItIsThen() {
        Course course = Runs.empty(10);
        course.add(Runs.calm(0, 0));
        LiveCharts charts = new LiveCharts("made up", course);
        assertThat(box(drawn(charts, 540, 900, Span.RUN), LevelColours.of(Level.HEAVY)))
                .as("the key only")
                .hasValueSatisfying(key -> assertThat(key.getHeight()).isLessThan(12));
        course.add(Runs.of(24, Runs.side(9, Level.HEAVY, 3), Runs.side(9, Level.HEAVY, 5)));
        assertThat(box(drawn(charts, 540, 900, Span.RUN), LevelColours.of(Level.HEAVY)))
                .hasValueSatisfying(all -> assertThat(all.getHeight()).isGreaterThan(100));
    }

    @Test
    void nothingCanBeDrawnOfARunThatNobodyHasSeen() {
        assertThatThrownBy(() -> drawn(Runs.empty(10), 540, 900, Span.RUN)).isInstanceOf(IllegalStateException.class);
    }

    private static BufferedImage drawn(Course course, int width, int height, Span span) {
        return drawn(new LiveCharts("a run", course), width, height, span);
    }

    private static BufferedImage drawn(LiveCharts charts, int width, int height, Span span) {
        BufferedImage image = new BufferedImage(width + 2 * EDGE, height + 2 * EDGE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(OUTSIDE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        charts.draw(g, new Rectangle2D.Double(EDGE, EDGE, width, height), span);
        g.dispose();
        return image;
    }

    /** What encloses all that has exactly a colour. */
    private static Optional<Rectangle> box(BufferedImage image, Color colour) {
        Rectangle box = null;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) == colour.getRGB()) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    box = box == null ? pixel : box.union(pixel);
                }
            }
        }
        return Optional.ofNullable(box);
    }
}
