package isfara.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.chart.HouseStyle;
import isfara.chart.SideColours;
import isfara.gui.scene.Subject;
import isfara.model.Trial;
import isfara.outcome.History;
import isfara.report.story.Line;
import isfara.report.story.Narrator;
import isfara.world.Side;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JScrollBar;
import javax.swing.JSplitPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Swing without a screen: laid out and painted by hand. */
class LiveFeedTest {

    private final List<Subject> chosen = new ArrayList<>();
    private final ChartsPanel charts = new ChartsPanel();
    private final StoryPanel story = new StoryPanel(chosen::add);
    private final LiveFeed feed = new LiveFeed(charts, story);
    private final JSplitPane panel = new JSplitPane(JSplitPane.VERTICAL_SPLIT, charts, story);
    private final StoryTable table = story.table();
    private boolean begun;

    @BeforeEach
    void size() {
        panel.setResizeWeight(0.68);
        panel.setSize(540, 940);
        layOut(panel);
    }

    @Test
    void aRunIsToldToItsEndAndCanBeReadAloud() {
        History history = watch("april-2021", 3);
        feed.refresh();
        int told = table.getRowCount();
        feed.end(history);
        feed.refresh();
        List<Line> all = new Narrator(Trial.WORLD).all(history);
        assertThat(told).isBetween(1, all.size());
        assertThat(table.getRowCount()).isEqualTo(all.size());
        assertThat(table.getValueAt(0, 0))
                .asString()
                .startsWith("2021-04-28")
                .contains(all.get(0).text());
    }

    @Test
    void nothingIsShownBeforeItIsAskedFor() {
        watch("april-2021", 3);
        assertThat(table.getRowCount()).isZero();
    }

    @Test
    void anotherRunBeginsAnotherStory() {
        watch("april-2021", 3);
        feed.refresh();
        int first = table.getRowCount();
        begun = false;
        watch("september-2022", 6);
        feed.refresh();
        assertThat(table.getRowCount()).isBetween(1, first - 1);
        assertThat(table.getValueAt(0, 0)).asString().startsWith("2022-09");
    }

    @Test
    void theStoryFollowsItsEndUnlessSomebodyReads() {
        JScrollBar bar = story.scroll().getVerticalScrollBar();
        List<StoryLine> lines = told("april-2021", 3);
        story.begin(LocalDate.of(2021, 4, 28));
        story.add(lines.subList(0, 60));
        assertThat(bar.getValue()).isPositive().isEqualTo(bar.getMaximum() - bar.getVisibleAmount());
        bar.setValue(100);
        story.add(lines.subList(60, 120));
        layOut(panel);
        assertThat(bar.getValue()).isEqualTo(100);
    }

    @Test
    void theMainThingsAloneAreFewer() {
        watch("april-2021", 3);
        feed.refresh();
        int all = table.getRowCount();
        story.mainOnly().doClick();
        assertThat(table.getRowCount()).isBetween(1, all - 1);
        story.mainOnly().doClick();
        assertThat(table.getRowCount()).isEqualTo(all);
    }

    @Test
    void aLineCallsForWhatItIsAbout() {
        List<StoryLine> lines = told("april-2021", 3);
        story.begin(LocalDate.of(2021, 4, 28));
        story.add(lines);
        table.choose(5);
        assertThat(chosen).containsExactly(lines.get(5).about().orElseThrow());
    }

    @Test
    void linesAreAsHighAsTheirWordsAtAnyWidth() {
        watch("april-2021", 3);
        feed.refresh();
        int high = table.getHeight();
        StoryRows rows = (StoryRows) table.getModel();
        rows.fit(300);
        int sum = 0;
        for (int row = 0; row < table.getRowCount(); row++) {
            assertThat(table.getRowHeight(row)).isEqualTo(rows.row(row).height());
            sum += table.getRowHeight(row);
        }
        assertThat(sum).isGreaterThan(high);
    }

    @Test
    void chartsAndStoryArePainted() {
        watch("april-2021", 3);
        feed.refresh();
        BufferedImage image = new BufferedImage(540, 940, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        panel.paint(g);
        g.dispose();
        int below = story.getY();
        assertThat(image.getSubimage(0, 0, 540, below)).matches(part -> has(part, SideColours.of(Side.KG)));
        assertThat(image.getSubimage(0, below, 520, 940 - below)).matches(part -> has(part, HouseStyle.GRID));
    }

    private static boolean has(BufferedImage image, Color colour) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) == colour.getRGB()) {
                    return true;
                }
            }
        }
        return false;
    }

    private History watch(String scenario, long seed) {
        return Watched.watch(scenario, seed, scene -> {
            if (begun) {
                feed.see(scene);
            } else {
                feed.begin(scenario + ", seed " + seed, scene);
                begun = true;
            }
        });
    }

    private static List<StoryLine> told(String scenario, long seed) {
        Teller teller = new Teller(Trial.WORLD);
        List<StoryLine> lines = new ArrayList<>();
        Watched.watch(scenario, seed, scene -> lines.addAll(teller.tell(scene)));
        return lines;
    }

    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
