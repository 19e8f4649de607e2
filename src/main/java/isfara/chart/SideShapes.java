package isfara.chart;

import isfara.world.GeoPoint;
import isfara.world.Post;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.World;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Which ground is nearer to settlements and posts of one side than of the other, up to {@value #REACH_KM} km from them, and the line
 * between. The data hold no border: this is a schema, and every map that draws it says so. What lies beyond the line (an island of
 * the other side, such as Vorukh) comes out as one; settlements beyond their own side's line are left out.
 *
 * @param sides ground of each side, km in the window
 * @param line between them, km in the window
 */
public record SideShapes(Map<Side, Shape> sides, Shape line) {

    /** How far around a settlement or a post the ground is shaded, km: farther away may be a third country. */
    static final double REACH_KM = 9;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double NEARLY_KM = 0.02;

    /** Gaps narrower than twice this are shaded, too. */
    private static final double SMOOTH_KM = 5;

    /** The ground that a window shows. */
    public static SideShapes of(World world, MapWindow window) {
        Map<Coordinate, Side> sites = sites(world, window);
        List<Geometry> around = new ArrayList<>();
        sites.keySet().forEach(c -> around.add(GEOMETRY.createPoint(c).buffer(REACH_KM, 6)));
        Geometry frame = GEOMETRY.toGeometry(new Envelope(0, window.kmWide(), 0, window.kmHigh()));
        Geometry region =
                UnaryUnionOp.union(around).buffer(SMOOTH_KM).buffer(-SMOOTH_KM).intersection(frame);
        Map<Side, Geometry> grounds = new EnumMap<>(Side.class);
        for (Side side : Side.BOTH) {
            grounds.put(side, UnaryUnionOp.union(cells(sites, side)).intersection(region));
        }
        // What both touch, without the edge of the region, where they end for another reason.
        Geometry line = grounds.get(Side.KG)
                .getBoundary()
                .intersection(grounds.get(Side.TJ).buffer(NEARLY_KM))
                .difference(region.getBoundary().buffer(2 * NEARLY_KM));
        ShapeWriter writer = new ShapeWriter();
        Map<Side, Shape> shapes = new EnumMap<>(Side.class);
        grounds.forEach((side, ground) -> shapes.put(side, new Path2D.Double(writer.toShape(ground))));
        return new SideShapes(shapes, new Path2D.Double(writer.toShape(line)));
    }

    /** Settlements and posts in and around the window. */
    private static Map<Coordinate, Side> sites(World world, MapWindow window) {
        Map<Coordinate, Side> sites = new LinkedHashMap<>();
        for (Settlement s : world.settlements()) {
            if (s.onOwnSide()) {
                put(sites, window, s.at(), s.side());
            }
        }
        for (Post p : world.posts()) {
            put(sites, window, p.at(), p.side());
        }
        return sites;
    }

    private static void put(Map<Coordinate, Side> sites, MapWindow window, GeoPoint at, Side side) {
        Coordinate place = new Coordinate(window.x(at), window.y(at));
        boolean near = place.x > -REACH_KM
                && place.y > -REACH_KM
                && place.x < window.kmWide() + REACH_KM
                && place.y < window.kmHigh() + REACH_KM;
        if (near) {
            sites.putIfAbsent(place, side);
        }
    }

    private static List<Geometry> cells(Map<Coordinate, Side> sites, Side side) {
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites.keySet());
        Geometry diagram = builder.getDiagram(GEOMETRY);
        List<Geometry> cells = new ArrayList<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cell = diagram.getGeometryN(i);
            if (sites.get((Coordinate) cell.getUserData()) == side) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
