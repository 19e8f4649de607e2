package isfara.gui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.world.GeoPoint;
import isfara.world.World;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapViewTest {

    private static final World WORLD = World.load();
    private static final Rectangle2D FRAME = new Rectangle2D.Double(10, 20, 900, 700);

    @Test
    void everySectorLiesOnTheMapAndKaramykInItsInset() {
        MapView view = MapView.fitting(FRAME);
        WORLD.sectors().forEach(sector -> {
            assertThat(view.area().contains(view.at(sector.centre()))).isTrue();
            assertThat(view.inset().contains(view.at(sector.centre())))
                    .as(sector.name())
                    .isEqualTo(sector.id().equals("karamyk"));
        });
    }

    @Test
    void aCloseUpHasItsMiddleInTheMiddle() {
        WORLD.sectors().forEach(sector -> {
            Point2D at = MapView.around(sector.centre(), 30, FRAME).at(sector.centre());
            assertThat(at.distance(FRAME.getCenterX(), FRAME.getCenterY())).isCloseTo(0, within(1e-6));
        });
    }

    @Test
    void distancesAreToScale() {
        MapView view = MapView.fitting(FRAME);
        GeoPoint isfara = WORLD.settlements().get(WORLD.settlement("isfara")).at();
        GeoPoint batken = WORLD.settlements().get(WORLD.settlement("batken")).at();
        assertThat(view.at(isfara).distance(view.at(batken)) / view.perKm())
                .isCloseTo(isfara.kmTo(batken), within(0.01 * isfara.kmTo(batken)));
    }

    @Test
    void whoHasHalfTheWayBehindThemIsHalfWay() {
        MapView view = MapView.fitting(FRAME);
        GeoPoint a = new GeoPoint(40.0, 70.0);
        GeoPoint b = new GeoPoint(40.0, 70.2);
        GeoPoint c = new GeoPoint(40.0, 70.6);
        List<GeoPoint> way = List.of(a, b, c);
        assertThat(Along.at(way, 0, view)).contains(view.at(a));
        assertThat(Along.at(way, 1, view).orElseThrow().distance(view.at(c))).isCloseTo(0, within(1e-6));
        assertThat(Along.at(way, 0.5, view).orElseThrow().distance(view.at(new GeoPoint(40.0, 70.3))))
                .isCloseTo(0, within(0.5));
        assertThat(Along.at(List.of(), 0.5, view)).isEmpty();
    }
}
