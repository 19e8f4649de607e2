package isfara.gui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Trial;
import isfara.model.run.BorderModel;
import isfara.outcome.Census;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class CameraTest {

    private static final Trial WAR = Trial.warlike(3);

    @Test
    void everybodyIsSomewhereAtEveryMoment() {
        int[] homes = {0};
        watch(WAR, (scene, model) -> {
            for (Side side : Side.BOTH) {
                Census census = model.border().households.census(side);
                assertThat(sum(scene, side, SettlementNow::atHome)).isEqualTo(census.home());
                assertThat(sum(scene, side, SettlementNow::away)).isEqualTo(census.away());
                assertThat(sum(scene, side, SettlementNow::missing)).isEqualTo(census.missing());
                assertThat(sum(scene, side, SettlementNow::killed)).isEqualTo(census.dead());
                assertThat(sum(scene, side, SettlementNow::emigrated)).isEqualTo(census.emigrated());
                assertThat(scene.side(side).away()).isEqualTo(census.away());
            }
            homes[0] = StrictMath.max(homes[0], scene.away());
        });
        assertThat(homes[0]).as("somebody fled, or this test shows nothing").isPositive();
    }

    @Test
    void travellersAreAmongThoseAwayAndGoAlongTheirWay() {
        int[] most = {0};
        watch(WAR, (scene, model) -> {
            int travelling = 0;
            for (TravellersNow t : scene.travellers()) {
                travelling += t.people();
                assertThat(t.arrives()).isGreaterThan(scene.moment().hour());
                assertThat(t.travelled()).isBetween(0.0, 1.0);
                if (t.to() >= 0) {
                    assertThat(t.way()).startsWith(t.from()).endsWith(t.to());
                }
            }
            assertThat(travelling).isLessThanOrEqualTo(scene.away());
            most[0] = StrictMath.max(most[0], travelling);
        });
        assertThat(most[0]).isPositive();
    }

    @Test
    void theDeadAreThoseOfTheHistory() {
        List<Scene> scenes = new ArrayList<>();
        History history = watch(WAR, (scene, model) -> scenes.add(scene));
        Scene last = scenes.get(scenes.size() - 1);
        for (Side side : Side.BOTH) {
            assertThat(last.side(side).killed().total()).isEqualTo((int) history.killed(side));
        }
        assertThat(last.killed()).isPositive();
        assertThat(last.moment().over()).isTrue();
    }

    @Test
    void everyEventIsNewsOnce() {
        List<Event> news = new ArrayList<>();
        History history = watch(WAR, (scene, model) -> news.addAll(scene.news()));
        assertThat(news).isNotEmpty().isEqualTo(history.events().subList(0, news.size()));
    }

    @Test
    void unitsMoveTowardsTheirSector() {
        boolean[] seen = new boolean[1];
        watch(WAR, (scene, model) -> {
            for (UnitNow unit : scene.units()) {
                assertThat(unit.way()).isNotEmpty();
                seen[0] |= unit.moving();
            }
        });
        assertThat(seen[0]).isTrue();
    }

    @Test
    void nobodyIsInDangerWhereNothingGoesOn() {
        watch(WAR, (scene, model) -> {
            if (!scene.moment().hourly()) {
                assertThat(scene.level()).isEqualTo(Level.ALTERCATION);
                assertThat(scene.settlements()).allMatch(s -> s.danger() == 0);
            }
        });
    }

    @Test
    void aRunThatIsWatchedIsTheSame() {
        History watched = watch(WAR, (scene, model) -> {});
        assertThat(watched.events()).isEqualTo(WAR.run().events());
    }

    private static int sum(Scene scene, Side side, ToIntFunction<SettlementNow> of) {
        return scene.settlements().stream()
                .filter(s -> scene.world().settlements().get(s.settlement()).side() == side)
                .mapToInt(of)
                .sum();
    }

    private static History watch(Trial trial, BiConsumer<Scene, BorderModel> watcher) {
        Camera[] camera = new Camera[1];
        return trial.watch(model -> {
            camera[0] = camera[0] == null ? new Camera(model, List.of()) : camera[0];
            watcher.accept(camera[0].scene(), model);
        });
    }
}
