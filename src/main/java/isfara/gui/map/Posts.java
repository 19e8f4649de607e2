package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.SideColours;
import isfara.gui.scene.CrossingNow;
import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import isfara.world.Post;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/** Posts of the border guards; crossings open or closed by each side. */
final class Posts implements Layer {

    private static final double REACH = 5;

    @Override
    public String name() {
        return "posts and crossings";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (Post post : scene.world().posts()) {
            if (!view.shows(post.at())) {
                continue;
            }
            Color colour = SideColours.of(post.side());
            Optional<CrossingNow> crossing = scene.crossings().stream()
                    .filter(c -> c.post() == post.index())
                    .findFirst();
            Point2D at = view.at(post.at());
            double scale = view.markScale();
            if (crossing.isEmpty()) {
                Marks.set(g, Marks.at(Marks.TRIANGLE, at, scale), colour, Color.WHITE, HouseStyle.HAIR);
            } else if (crossing.get().open()) {
                Marks.set(g, Marks.at(Marks.RING, at, scale), Color.WHITE, colour, HouseStyle.LINE);
            } else {
                Marks.set(g, Marks.at(Marks.RING, at, scale), Color.WHITE, Color.WHITE, HouseStyle.HAIR);
                g.setPaint(colour);
                g.fill(Marks.at(Marks.BARRED, at, scale));
            }
        }
    }

    @Override
    public Optional<Subject> at(Point2D where, MapView view, Scene scene) {
        return Nearest.of(
                scene.world().posts(),
                post -> view.at(post.at()).distance(where),
                REACH * view.markScale(),
                post -> new Subject.OfPost(post.index()));
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key.Mark("post (in its side's colour)", Marks.TRIANGLE, HouseStyle.QUIET, Color.WHITE),
                new Key.Mark("crossing, open", Marks.RING, Color.WHITE, HouseStyle.QUIET),
                new Key.Mark("crossing, closed", Marks.BARRED, HouseStyle.QUIET, HouseStyle.QUIET));
    }
}
