package isfara.gui.window;

import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.gui.scene.Scene;
import isfara.model.Parameters;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.World;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import sim.display.Console;

/** Somebody at the window, for tests: opens it, presses its buttons and looks at the screen. Needs a display. */
final class WindowSession {

    static final int SEED = 7;

    final World world = World.load();
    final ScenarioContext context = ScenarioContext.shipped(Parameters.GROUPS, world, Path.of("scenarios"));
    final Watch watch;
    final Desk desk;

    WindowSession(int households, String... scenarios) {
        List<Scenario> read = Arrays.stream(scenarios)
                .map(name -> ScenarioReader.read(Path.of(name), context))
                .toList();
        Viewing asked = new Viewing.Asked(
                context.space(), read, new ParameterSource.Defaults(), 0, households, new TreeMap<>());
        watch = new Watch(new ModelRuns(world), asked, SEED);
        desk = Desk.open(watch, world, context);
    }

    void play() {
        Desk.onSwing(desk.console()::pressPlay);
    }

    void pause() {
        Desk.onSwing(desk.console()::pressPause);
    }

    void stop() {
        Desk.onSwing(desk.console()::pressStop);
    }

    void close() {
        Desk.onSwing(desk.console()::doClose);
    }

    boolean paused() {
        return desk.console().getPlayState() == Console.PS_PAUSED;
    }

    Optional<Scene> scene() {
        return watch.scene(0);
    }

    /** Waits for something that another thread does. */
    static void await(String what, BooleanSupplier done) throws InterruptedException {
        for (int tenths = 0; tenths < 1_200; tenths++) {
            if (done.getAsBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("waited two minutes in vain: " + what);
    }

    /** Clicks on a place of the map, as a hand does. */
    void click(int settlement) throws Exception {
        MapWindow map = desk.maps().get(0);
        Point2D at = map.on(world.settlements().get(settlement).at());
        Component inside = map.display().insideDisplay;
        Point corner = inside.getLocationOnScreen();
        Robot robot = new Robot();
        robot.mouseMove(corner.x + (int) StrictMath.round(at.getX()), corner.y + (int) StrictMath.round(at.getY()));
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** The whole screen as a file. */
    static void screenshot(Path file) throws Exception {
        Robot robot = new Robot();
        robot.waitForIdle();
        ImageIO.write(
                robot.createScreenCapture(
                        new Rectangle(Toolkit.getDefaultToolkit().getScreenSize())),
                "png",
                file.toFile());
    }
}
