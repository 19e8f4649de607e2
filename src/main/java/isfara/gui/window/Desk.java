package isfara.gui.window;

import isfara.scenario.ScenarioContext;
import isfara.world.World;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import sim.display.Console;
import sim.portrayal.Inspector;

/** Everything that is open while a run is watched: MASON's console with its tabs, and the windows beside it. */
public final class Desk implements Furniture {

    private final Watch watch;
    private final ScenarioContext context;
    private final World world;
    private final List<MapWindow> maps = new ArrayList<>();
    private final List<LiveWindows> lives = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private ModelTab modelTab;
    private WatchTab watchTab;
    private Console console;

    private Desk(Watch watch, World world, ScenarioContext context) {
        this.watch = watch;
        this.world = world;
        this.context = context;
    }

    /** Opens a console and its windows, ready for play to be pressed. There must be a display. */
    public static Desk open(Watch watch, World world, ScenarioContext context) {
        Desk desk = new Desk(watch, world, context);
        watch.furnish(desk);
        watch.preview();
        desk.keepRunning();
        onSwing(() -> {
            UIManager.put("swing.boldMetal", false);
            desk.console = new Console(watch);
            new Places().set(desk.console, desk.maps, desk.lives);
            desk.console.setVisible(true);
        });
        return desk;
    }

    /** As long as MASON knows of one more controller it does not end the program by itself. */
    @SuppressWarnings("unchecked") // MASON's map is older than generics
    private void keepRunning() {
        Console.allControllers.put(this, this);
    }

    /** Waits until the console has been closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public Inspector modelTab() {
        modelTab = new ModelTab(watch, context);
        return modelTab;
    }

    @Override
    public void open(Console opened) {
        opened.setTitle("Isfara: " + watch.viewing().title());
        ConsoleTrim.trim(opened, watch.viewing() instanceof Viewing.Stored);
        int count = watch.next().size();
        for (int place = 0; place < count; place++) {
            int at = place;
            String name = watch.next().get(place).scenario().name();
            MapWindow map = new MapWindow(watch, world, () -> watch.scene(at), name);
            LiveWindows live = new LiveWindows(
                    watch, place, name, subject -> subject.place(world).ifPresent(map::centre));
            watch.tell(map);
            watch.tell(live);
            maps.add(map);
            lives.add(live);
            for (JFrame frame : List.of(map.frame(), live.charts(), live.story())) {
                opened.registerFrame(frame);
            }
        }
        if (count == 2) {
            watch.tell(new PartingSign(watch, maps));
        }
        watchTab = new WatchTab(watch);
        watch.tell(watchTab);
        opened.getTabPane().insertTab("Watch", null, watchTab, null, 0);
        opened.getTabPane().setSelectedIndex(0);
    }

    @Override
    public void close() {
        maps.forEach(map -> map.frame().dispose());
        lives.forEach(LiveWindows::close);
        // After MASON has looked whether it is to end the program.
        SwingUtilities.invokeLater(() -> {
            Console.allControllers.remove(this);
            closed.countDown();
        });
    }

    /** MASON's console. */
    Console console() {
        return console;
    }

    /** The maps, one a run. */
    List<MapWindow> maps() {
        return maps;
    }

    /** The console's model tab. */
    ModelTab model() {
        return modelTab;
    }

    /** The console's tab of pace and pauses. */
    WatchTab watchTab() {
        return watchTab;
    }

    /** Does something in Swing's thread and waits for it. */
    static void onSwing(Runnable what) {
        try {
            SwingUtilities.invokeAndWait(what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("what was to be done at the window could not be done", e.getCause());
        }
    }
}
