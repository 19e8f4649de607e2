package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.MapLabels;
import isfara.chart.MapWindow;
import isfara.world.GeoPoint;
import isfara.world.Post;
import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.World;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Where the names of settlements and the numbers of sectors find room in a view; worked out once for each of the last views. */
final class Placement {

    /** Radius of a sector's disc at its plain size, pixels. */
    static final double SECTOR_RADIUS = 9;

    private static final int KEPT = 8;

    private final World world;
    private final ConcurrentMap<MapView, Placed> placed = new ConcurrentHashMap<>();

    Placement(World world) {
        this.world = world;
    }

    /** A name, and where its letters begin on their base line. */
    record Name(String text, Font font, Point2D at) {}

    /** What found room. */
    record Placed(List<Point2D> sectors, List<Name> names) {

        /** The middle of a sector's disc. */
        Point2D sector(int index) {
            return sectors.get(index);
        }
    }

    Placed of(MapView view) {
        if (placed.size() > KEPT) {
            placed.clear();
        }
        return placed.computeIfAbsent(view, this::place);
    }

    private Placed place(MapView view) {
        MapLabels valley = new MapLabels(view.visible());
        MapLabels karamyk = new MapLabels(view.inset());
        valley.keep(view.inset());
        ScaleBar.boxes(view).forEach(valley::keep);
        ScaleBar.boxes(view).forEach(karamyk::keep);
        List<Settlement> seen = world.settlements().stream()
                .filter(s -> !s.uninhabited() && view.shows(s.at()))
                .sorted(Comparator.comparingInt(Settlement::people).reversed())
                .toList();
        for (Settlement s : seen) {
            Point2D at = view.at(s.at());
            labels(s.at(), valley, karamyk)
                    .keep(Marks.circle(at.getX(), at.getY(), Settlements.radius(view, s))
                            .getBounds2D());
        }
        double radius = SECTOR_RADIUS * view.markScale();
        List<Point2D> sectors = new ArrayList<>();
        for (Sector sector : world.sectors()) {
            Point2D centre = view.at(sector.centre());
            sectors.add(
                    view.shows(sector.centre())
                            ? labels(sector.centre(), valley, karamyk).disc(centre, radius)
                            : centre);
        }
        for (Post post : world.posts()) {
            Point2D at = view.at(post.at());
            labels(post.at(), valley, karamyk)
                    .keep(Marks.circle(at.getX(), at.getY(), 4 * view.markScale())
                            .getBounds2D());
        }
        Font font = HouseStyle.SMALL.deriveFont((float) StrictMath.max(9, 9.5 * view.markScale()));
        List<Name> names = new ArrayList<>();
        for (Settlement s : seen) {
            Point2D at = view.at(s.at());
            labels(s.at(), valley, karamyk)
                    .place(s.name(), font, at.getX(), at.getY(), Settlements.radius(view, s))
                    .ifPresent(where -> names.add(new Name(s.name(), font, where)));
        }
        return new Placed(List.copyOf(sectors), List.copyOf(names));
    }

    /** The two pieces of ground are lettered apart. */
    private static MapLabels labels(GeoPoint at, MapLabels valley, MapLabels karamyk) {
        return MapWindow.KARAMYK.contains(at) ? karamyk : valley;
    }
}
