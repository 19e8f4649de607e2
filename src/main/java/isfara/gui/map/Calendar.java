package isfara.gui.map;

import isfara.analysis.Digits;
import isfara.chart.HouseStyle;
import isfara.chart.Lettering;
import isfara.gui.scene.Moment;
import isfara.gui.scene.Scene;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Date and hour, what state the fighting is in, and that all this is simulated: on the empty ground left of the inset. */
public final class Calendar implements Layer {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final double MARGIN = 8;
    private static final double HEIGHT = 60;

    @Override
    public String name() {
        return "date and hour";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        String date = date(scene.moment());
        String state = state(scene);
        String honest = "simulated; the line is schematic, not a border";
        double width = StrictMath.max(
                Lettering.widthOf(date, HouseStyle.TITLE),
                StrictMath.max(
                        Lettering.widthOf(state, HouseStyle.PANEL), Lettering.widthOf(honest, HouseStyle.LABEL)));
        boolean beside = view.visible().contains(view.inset());
        double x = (beside ? view.inset().getX() - width - 16 : view.visible().getX()) + MARGIN;
        double y = view.visible().getMaxY() - HEIGHT;
        g.setPaint(new Color(255, 255, 255, 215));
        g.fill(new Rectangle2D.Double(x - 4, y - 4, width + 12, HEIGHT));
        write(g, date, HouseStyle.TITLE, HouseStyle.INK, x, y + 16);
        write(g, state, HouseStyle.PANEL, HouseStyle.INK, x, y + 34);
        write(g, honest, HouseStyle.LABEL, HouseStyle.QUIET, x, y + 50);
    }

    private static void write(Graphics2D g, String text, Font font, Color colour, double x, double y) {
        g.setFont(font);
        g.setPaint(colour);
        g.drawString(text, (float) x, (float) y);
    }

    /** Date and hour, in words. */
    public static String date(Moment moment) {
        return DATE.format(moment.date())
                + (moment.hourly()
                        ? String.format(Locale.ROOT, ", %02d:00", moment.hourOfDay())
                                + (moment.night() ? " (night)" : "")
                        : "");
    }

    /** What state the fighting is in, in words. */
    public static String state(Scene scene) {
        List<String> words = new ArrayList<>();
        scene.theatre().episode().ifPresent(e -> words.add("army fighting"));
        if (scene.theatre().ceasefire()) {
            words.add("ceasefire in force");
        }
        if (scene.sectorsUnderFire() > 0) {
            words.add("shots or worse in " + Digits.number(scene.sectorsUnderFire()) + " of "
                    + Digits.number(scene.sectors().size()) + " sectors");
        }
        long incidents =
                scene.sectors().stream().filter(s -> s.clash().isPresent()).count();
        if (words.isEmpty()) {
            words.add(incidents == 0 ? "calm" : incidents == 1 ? "an incident" : incidents + " incidents");
        }
        return String.join("; ", words);
    }
}
