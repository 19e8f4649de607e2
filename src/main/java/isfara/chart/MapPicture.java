package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.world.GeoPoint;
import isfara.world.Post;
import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.WaterLink;
import isfara.world.WaterNode;
import isfara.world.World;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * One window of the border region: ground, waters, posts, settlements, numbers of the sectors, names as far as there is room.
 *
 * @param world what is drawn
 * @param window the stretch of country
 * @param shapes its ground
 * @param value of a settlement
 * @param classes of these values and their colours
 */
record MapPicture(
        World world, MapWindow window, SideShapes shapes, ToDoubleFunction<Settlement> value, Classes classes) {

    static final Color LINE = new Color(0x77, 0x77, 0x77);
    static final Color WATER = new Color(0x3B, 0x7E, 0xB5);
    static final Color POST = new Color(0x40, 0x40, 0x40);

    /** A square. */
    static final Shape WORKS = new Rectangle2D.Double(-2.5, -2.5, 5, 5);

    /** A triangle, for posts and crossings alike. */
    static final Shape GUARDS = triangle();

    private static final double NUMBER = 7.5;
    private static final double LEAST_RADIUS = 2;
    private static final int WORST = 20;

    /** Radius, in pixels, of a thousand people where a km is a pixel. */
    private static final double PER_ROOT_THOUSAND = 0.2;

    private static Shape triangle() {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0, -3.2);
        path.lineTo(3, 2.4);
        path.lineTo(-3, 2.4);
        path.closePath();
        return path;
    }

    /** Draws it on an area of the window's shape. */
    void draw(Graphics2D g, Rectangle2D area) {
        AffineTransform onto = window.onto(area);
        Shape clip = g.getClip();
        g.clip(area);
        for (Side side : Side.BOTH) {
            g.setPaint(SideColours.ground(side));
            g.fill(onto.createTransformedShape(shapes.sides().get(side)));
        }
        waters(g, onto);
        g.setPaint(LINE);
        g.setStroke(HouseStyle.DASHED);
        g.draw(onto.createTransformedShape(shapes.line()));
        marks(g, onto);
        List<Settlement> settlements = world.settlements().stream()
                .filter(s -> s.people() > 0 && window.contains(s.at()))
                .sorted(Comparator.comparingInt(Settlement::people).reversed())
                .toList();
        settlements.forEach(s -> settlement(g, onto, s));
        MapLabels labels = new MapLabels(area);
        settlements.forEach(s -> labels.keep(circle(onto, s).getBounds2D()));
        sectors(g, onto, labels);
        world.posts().forEach(p -> labels.keep(moved(GUARDS, at(onto, p.at())).getBounds2D()));
        // The worst hit first, then the largest: names of large towns alone would leave out most of what happens.
        Stream.concat(worst(settlements).stream(), settlements.stream())
                .distinct()
                .forEach(s -> {
                    Point2D at = at(onto, s.at());
                    labels.name(
                            g,
                            s.name(),
                            HouseStyle.SMALL,
                            HouseStyle.INK,
                            at.getX(),
                            at.getY(),
                            radius(onto, s.people()));
                });
        g.setClip(clip);
        g.setPaint(HouseStyle.AXIS);
        g.setStroke(HouseStyle.THIN);
        g.draw(area);
    }

    private List<Settlement> worst(List<Settlement> settlements) {
        return settlements.stream()
                .filter(s -> value.applyAsDouble(s) > 0)
                .sorted(Comparator.comparingDouble(value).reversed())
                .limit(WORST)
                .toList();
    }

    /** Radius of a circle for so many people, pixels. */
    static double radius(AffineTransform onto, double people) {
        return StrictMath.max(LEAST_RADIUS, PER_ROOT_THOUSAND * onto.getScaleX() * StrictMath.sqrt(people / 1000));
    }

    private void waters(Graphics2D g, AffineTransform onto) {
        g.setPaint(light(WATER, 0.6));
        g.setStroke(HouseStyle.THIN);
        List<WaterNode> nodes = world.water().nodes();
        Path2D.Double all = new Path2D.Double();
        for (WaterLink link : world.water().links()) {
            all.append(
                    new Line2D.Double(
                            at(onto, nodes.get(link.from()).at()),
                            at(onto, nodes.get(link.to()).at())),
                    false);
        }
        g.draw(all);
    }

    private void marks(Graphics2D g, AffineTransform onto) {
        Path2D.Double works = new Path2D.Double();
        for (WaterNode node : world.water().nodes()) {
            if (node.kind().works() && window.contains(node.at())) {
                works.append(moved(WORKS, at(onto, node.at())), false);
            }
        }
        g.setPaint(WATER);
        g.fill(works);
        Path2D.Double posts = new Path2D.Double();
        for (Post post : world.posts()) {
            if (window.contains(post.at())) {
                posts.append(moved(GUARDS, at(onto, post.at())), false);
            }
        }
        g.setPaint(POST);
        g.fill(posts);
    }

    private void settlement(Graphics2D g, AffineTransform onto, Settlement s) {
        Ellipse2D circle = circle(onto, s);
        g.setPaint(classes.of(value.applyAsDouble(s)));
        g.fill(circle);
        g.setPaint(HouseStyle.QUIET);
        g.setStroke(HouseStyle.HAIR);
        g.draw(circle);
    }

    /** Numbers of the sectors, as near as they hide no settlement; the list beside the map has the names. */
    private void sectors(Graphics2D g, AffineTransform onto, MapLabels labels) {
        for (Sector sector : world.sectors()) {
            if (window.contains(sector.centre())) {
                Point2D centre = at(onto, sector.centre());
                Point2D at = labels.disc(centre, NUMBER);
                g.setPaint(HouseStyle.INK);
                g.setStroke(HouseStyle.THIN);
                g.draw(new Line2D.Double(centre, at));
                g.fill(new Ellipse2D.Double(at.getX() - NUMBER, at.getY() - NUMBER, 2 * NUMBER, 2 * NUMBER));
                String number = Integer.toString(sector.index() + 1);
                g.setFont(HouseStyle.SMALL);
                g.setPaint(Color.WHITE);
                g.drawString(number, (float) (at.getX() - Lettering.widthOf(number, HouseStyle.SMALL) / 2), (float)
                        (at.getY() + 3.3));
            }
        }
    }

    private Ellipse2D circle(AffineTransform onto, Settlement s) {
        Point2D at = at(onto, s.at());
        double r = radius(onto, s.people());
        return new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
    }

    private Point2D at(AffineTransform onto, GeoPoint point) {
        return onto.transform(new Point2D.Double(window.x(point), window.y(point)), null);
    }

    private static Shape moved(Shape shape, Point2D to) {
        return AffineTransform.getTranslateInstance(to.getX(), to.getY()).createTransformedShape(shape);
    }
}
