package isfara.gui.map;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.chart.Lettering;
import isfara.chart.LevelColours;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SectorNow;
import isfara.gui.scene.Subject;
import isfara.gui.scene.UnitNow;
import isfara.outcome.Level;
import isfara.world.Post;
import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.WaterNode;
import isfara.world.World;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveMapTest {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 800;
    private static final MapView VIEW = MapView.fitting(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));

    private final Scene fight = Scenes.most(Scene::sectorsUnderFire);
    private final World world = fight.world();
    private final LiveMap map = new LiveMap(world, Colouring.GONE);

    @Test
    void whatIsPointedAtIsWhatLiesThere() {
        for (Settlement s : world.settlements()) {
            if (!s.uninhabited() && VIEW.shows(s.at())) {
                Optional<Subject> found = map.at(VIEW.at(s.at()), VIEW, fight, only("settlements"));
                assertThat(found).as(s.name()).isPresent();
                int there = ((Subject.OfSettlement) found.orElseThrow()).settlement();
                assertThat(world.settlements().get(there).people()).isLessThanOrEqualTo(s.people());
            }
        }
        for (Post p : world.posts()) {
            Subject.OfPost found = (Subject.OfPost) map.at(VIEW.at(p.at()), VIEW, fight, only("posts and crossings"))
                    .orElseThrow();
            assertThat(world.posts().get(found.post()).at()).isEqualTo(p.at());
        }
        for (WaterNode n : world.water().nodes()) {
            assertThat(map.at(VIEW.at(n.at()), VIEW, fight, only("water")))
                    .as(n.name())
                    .isPresent();
        }
    }

    @Test
    void nothingLiesWhereNothingIsDrawn() {
        assertThat(map.at(new Point2D.Double(WIDTH / 2.0, HEIGHT - 3), VIEW, fight, layer -> true))
                .isEmpty();
    }

    @Test
    void aUnitOnTheRoadCanBePointedAt() {
        Scene march = Scenes.most(
                scene -> (int) scene.units().stream().filter(UnitNow::moving).count());
        long found = march.units().stream()
                .filter(UnitNow::moving)
                .map(unit -> Along.at(Along.points(world, unit.way()), unit.travelled(), VIEW))
                .flatMap(Optional::stream)
                .filter(at -> map.at(at, VIEW, march, only("soldiers")).isPresent())
                .count();
        assertThat(found).isPositive();
    }

    @Test
    void fightingIsSeenInItsColour() {
        Scene heavy = Scenes.most(scene -> (int)
                scene.sectors().stream().filter(s -> s.level() == Level.HEAVY).count());
        assertThat(heavy.level()).isEqualTo(Level.HEAVY);
        assertThat(pixels(map, heavy, layer -> true))
                .contains(LevelColours.of(Level.HEAVY).getRGB());
    }

    @Test
    void layersCanBeLeftOut() {
        Scene crowded = Scenes.most(
                scene -> scene.sectors().stream().mapToInt(SectorNow::crowd).sum());
        int[] with = pixels(map, crowded, layer -> true);
        int[] without = pixels(map, crowded, layer -> !layer.name().equals("crowds and guards"));
        assertThat(with).isNotEqualTo(without);
        assertThat(pixels(map, crowded, layer -> false)).containsOnly(Color.WHITE.getRGB());
    }

    @Test
    void everyMapShowsTheSameEachTime() {
        LiveMap other = new LiveMap(world, Colouring.GONE);
        int[] first = pixels(other, fight, layer -> true);
        assertThat(pixels(other, fight, layer -> true)).isEqualTo(first);
        assertThat(first).isEqualTo(pixels(map, fight, layer -> true));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1100, 1600})
    void namesHideNeitherSectorsNorOneAnother(int width) {
        MapView view = MapView.fitting(new Rectangle2D.Double(0, 0, width, HEIGHT));
        Placement.Placed placed = new Placement(world).of(view);
        double radius = Placement.SECTOR_RADIUS * view.markScale();
        Rectangle2D[] boxes = placed.names().stream()
                .map(name -> new Rectangle2D.Double(
                        name.at().getX(), name.at().getY() - 7, Lettering.widthOf(name.text(), name.font()), 8))
                .toArray(Rectangle2D[]::new);
        assertThat(boxes).isNotEmpty();
        for (int i = 0; i < boxes.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes[i].intersects(boxes[j]))
                        .as(
                                "%s on %s",
                                placed.names().get(i).text(),
                                placed.names().get(j).text())
                        .isFalse();
            }
        }
        for (Sector sector : world.sectors()) {
            if (view.shows(sector.centre())) {
                Point2D at = placed.sector(sector.index());
                Rectangle2D disc =
                        new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
                assertThat(boxes).as(sector.name()).noneMatch(box -> box.intersects(disc));
            }
        }
    }

    @Test
    void theLegendNamesEveryLayerThatHasMarks() {
        Legend all = map.legend(layer -> true);
        Legend none = map.legend(layer -> false);
        assertThat(all.headings()).contains("settlements: people gone", "water", "crowds and guards", "soldiers");
        assertThat(none.headings()).isEmpty();
    }

    private static Predicate<Layer> only(String name) {
        return layer -> layer.name().equals(name);
    }

    private static int[] pixels(LiveMap map, Scene scene, Predicate<Layer> shown) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        map.draw(g, VIEW, scene, shown);
        g.dispose();
        int[] pixels = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        return Arrays.copyOf(pixels, pixels.length);
    }
}
