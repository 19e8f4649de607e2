package isfara.gui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.gui.scene.Facts.Fact;
import isfara.model.Trial;
import isfara.world.Garrison;
import isfara.world.Post;
import isfara.world.Road;
import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.WaterNode;
import isfara.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static Scene worst;

    /** The moment at which most people are away. */
    @BeforeAll
    static void fight() {
        Camera[] camera = new Camera[1];
        Trial.warlike(3).watch(model -> {
            camera[0] = camera[0] == null ? new Camera(model, List.of()) : camera[0];
            Scene scene = camera[0].scene();
            boolean more = worst == null
                    || scene.travellers().size() > worst.travellers().size();
            worst = more && !scene.units().isEmpty() ? scene : worst;
        });
    }

    @Test
    void everythingOnTheMapCanBeTold() {
        for (Subject subject : everything(worst)) {
            Facts facts = Facts.of(subject, worst);
            assertThat(facts.title()).as("%s", subject).isNotBlank();
            assertThat(facts.list()).as("%s", subject).isNotEmpty();
            assertThat(facts.list())
                    .as("%s", subject)
                    .noneMatch(f -> f.name().isBlank()
                            || f.value().isBlank()
                            || f.value().contains("NaN"));
        }
    }

    @Test
    void peopleOfASettlementAddUp() {
        SettlementNow emptiest = worst.settlements().stream()
                .max((a, b) -> Integer.compare(a.away(), b.away()))
                .orElseThrow();
        Facts facts = Facts.of(new Subject.OfSettlement(emptiest.settlement()), worst);
        assertThat(number(facts, "away from home")).isPositive().isEqualTo(emptiest.away());
        assertThat(number(facts, "at home")).isEqualTo(emptiest.atHome());
    }

    @Test
    void whatIsNoLongerThereIsSaidToHaveArrived() {
        Facts facts = Facts.of(new Subject.OfTravellers(0, 1, -5), worst);
        assertThat(facts.list()).containsExactly(new Fact("now", "they have arrived"));
    }

    @Test
    void placesLieWhereTheWorldSays() {
        World world = worst.world();
        assertThat(new Subject.OfSettlement(3).place(world))
                .contains(world.settlements().get(3).at());
        assertThat(new Subject.OfSide(Side.KG).place(world)).isEmpty();
    }

    private static List<Subject> everything(Scene scene) {
        World world = scene.world();
        List<Subject> all = new ArrayList<>(
                List.of(new Subject.OfTheatre(), new Subject.OfSide(Side.KG), new Subject.OfSide(Side.TJ)));
        for (Settlement s : world.settlements()) {
            all.add(new Subject.OfSettlement(s.index()));
        }
        for (Sector s : world.sectors()) {
            all.add(new Subject.OfSector(s.index()));
        }
        for (Post p : world.posts()) {
            all.add(new Subject.OfPost(p.index()));
        }
        for (Garrison g : world.garrisons()) {
            all.add(new Subject.OfGarrison(g.index()));
        }
        for (Road r : world.roads().stretches()) {
            all.add(new Subject.OfRoad(r.index()));
        }
        for (WaterNode n : world.water().nodes()) {
            all.add(new Subject.OfWater(n.index()));
        }
        for (UnitNow u : scene.units()) {
            all.add(new Subject.OfUnit(u.garrison(), u.sector(), u.arrives()));
        }
        for (TravellersNow t : scene.travellers()) {
            all.add(new Subject.OfTravellers(t.from(), t.to(), t.arrives()));
        }
        return all;
    }

    private static int number(Facts facts, String name) {
        String value = facts.list().stream()
                .filter(f -> f.name().equals(name))
                .map(Fact::value)
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(value.replaceAll("[^0-9]", ""));
    }
}
