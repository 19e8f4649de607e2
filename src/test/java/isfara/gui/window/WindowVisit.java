package isfara.gui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.gui.scene.Scene;
import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.swing.JTabbedPane;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/** What somebody does at the window, from opening it to closing it. Run by {@link WindowTest} on a screen in memory. */
final class WindowVisit {

    private static final String PARAMETER = "mortarRate";

    private final WindowSession at;
    private final Path folder;

    private WindowVisit(WindowSession at, Path folder) {
        this.at = at;
        this.folder = folder;
    }

    /** The argument is a folder for what is written. */
    public static void main(String[] arguments) {
        try {
            visit(Path.of(arguments[0]));
            System.out.println("visit ended");
            System.exit(0); // as the program ends; MASON keeps windows of its own
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void visit(Path folder) throws Exception {
        WindowVisit visit = new WindowVisit(new WindowSession(2_000, "april-2021"), folder);
        visit.playsThirtyDays();
        visit.steps();
        visit.changesAParameter();
        visit.inspectsASettlement();
        visit.takesSnapshots();
        visit.playsAgainAndCloses();
    }

    private void playsThirtyDays() throws Exception {
        assertThat(at.scene()).as("how the run begins is seen before play").isPresent();
        assertThat(at.desk.maps().get(0).frame().isShowing()).isTrue();
        Desk.onSwing(() -> {
            at.watch.conduct(at.watch.conduct().at(Pace.STEPS));
            at.desk.watchTab().pauseOn("2021-05-32");
        });
        assertThat(at.desk.watchTab().said()).contains("found 2021-05-32, need a date from 2021-04-28 to ");
        Desk.onSwing(() -> at.desk.watchTab().pauseOn("2021-05-28"));
        at.play();
        WindowSession.await("thirty days", at::paused);
        assertThat(date()).isEqualTo(LocalDate.of(2021, 5, 28));
    }

    private void steps() {
        int before = scene().moment().hour();
        at.play(); // while paused the button takes one step
        assertThat(at.paused()).isTrue();
        assertThat(scene().moment().hour()).isBetween(before + 1, before + 24);
    }

    private void changesAParameter() {
        Desk.onSwing(() -> {
            at.desk.model().table().find(PARAMETER);
            int row = rowOf(PARAMETER);
            Object old = at.desk.model().table().getValueAt(row, 1);
            at.desk.model().table().setValueAt("7 apples", row, 1);
            assertThat(at.desk.model().said()).contains("shots.mortarRate: found 7 apples, need 0");
            assertThat(at.desk.model().table().getValueAt(row, 1)).isEqualTo(old);
            at.desk.model().table().setValueAt("0.03", row, 1);
            assertThat(at.desk.model().said()).contains("from the next start");
            assertThat(at.desk.model().table().getValueAt(row, 1)).isEqualTo("0.03");
        });
        assertThat(at.watch.running().get(0).parameters().get("shots.mortarRate"))
                .isNotEqualTo(0.03);
    }

    private int rowOf(String name) {
        for (int row = 0; row < at.desk.model().table().getRowCount(); row++) {
            if (at.desk.model().table().getValueAt(row, 0).equals(name)) {
                return row;
            }
        }
        throw new IllegalStateException("no parameter " + name);
    }

    private void inspectsASettlement() throws Exception {
        at.click(at.world.settlement("ak_sai"));
        JTabbedPane tabs = at.desk.console().getTabPane();
        WindowSession.await("an inspector", () -> inspectors(tabs).size() == 1);
        assertThat(inspectors(tabs).get(0).shown()).contains("Ak-Sai", "at home", " people");
        assertThat(tabs.getTitleAt(tabs.getSelectedIndex())).isEqualTo("Inspectors");
    }

    private static List<FactsInspector> inspectors(JTabbedPane tabs) {
        return ConsoleTrim.inside(tabs)
                .filter(FactsInspector.class::isInstance)
                .map(FactsInspector.class::cast)
                .toList();
    }

    private void takesSnapshots() throws Exception {
        Snapshot taken = at.desk.maps().get(0).snapshot().orElseThrow();
        Path png = folder.resolve("map.png");
        Path svg = folder.resolve("map.svg");
        taken.write(png, false);
        taken.write(svg, false);
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(2 * taken.width());
        assertThat(Files.readString(svg, StandardCharsets.UTF_8)).contains("<svg", "Vorukh");
        assertThatThrownBy(() -> taken.write(png, false)).isInstanceOf(FileAlreadyExistsException.class);
        WindowSession.screenshot(folder.resolve("screen.png"));
    }

    private void playsAgainAndCloses() throws Exception {
        at.stop();
        AtomicInteger drawn = new AtomicInteger();
        Desk.onSwing(() -> {
            at.desk.watchTab().pauseOn("2021-04-30");
            at.desk.maps().get(0).display().attach(new Counter(drawn), "counter");
        });
        at.play();
        WindowSession.await("the second start", at::paused);
        assertThat(drawn.get())
                .as("times the map was drawn, of two days with fighting")
                .isGreaterThan(20);
        assertThat(at.watch.running().get(0).parameters().get("shots.mortarRate"))
                .isEqualTo(0.03);
        at.close();
        at.desk.await();
        assertThat(at.desk.maps().get(0).frame().isDisplayable()).isFalse();
    }

    /** Counts how often MASON draws the map. */
    private static final class Counter extends FieldPortrayal2D {

        private final AtomicInteger drawn;

        private Counter(AtomicInteger drawn) {
            this.drawn = drawn;
        }

        @Override
        public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
            drawn.incrementAndGet();
        }
    }

    private Scene scene() {
        return at.scene().orElseThrow();
    }

    private LocalDate date() {
        return scene().moment().date();
    }
}
