package isfara.model.phase;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Trial;
import isfara.model.state.Border;
import isfara.model.state.SectorState;
import isfara.model.state.Terrain;
import isfara.random.Chance;
import isfara.world.Side;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Who and what is hit when a place is empty. */
class VictimsTest {

    private final Border border =
            new Border(new Terrain(Trial.WORLD), Trial.ordinary(1).setup());
    private final Victims victims = new Victims(border, new Exposure(border));
    private final SectorState sector = border.sectors.get(0);

    @Test
    void emptyHousesBurnAsWell() {
        everybodyHasLeft();
        victims.homes(sector, Side.KG, 50, border.luck.open(Chance.HOMES));
        assertThat(Arrays.stream(border.shelter.destroyed).sum()).isEqualTo(50);
    }

    @Test
    void nobodyDiesOrIsSeizedWhereNobodyIs() {
        everybodyHasLeft();
        victims.civilians(sector, Side.KG, 50, 0);
        int seized = victims.seize(sector, Side.KG, 50, border.luck.open(Chance.MISSING));
        assertThat(seized).isZero();
        assertThat(border.households.census(Side.KG).dead()).isZero();
        assertThat(border.households.census(Side.TJ).dead()).isZero();
    }

    @Test
    void noMoreArmedMenDieThanStandThere() {
        sector.front(Side.KG).guards = 7;
        int fit = sector.front(Side.KG).guardsFit;
        victims.armed(sector, Side.KG, 20, 0);
        assertThat(sector.front(Side.KG).guards).isZero();
        assertThat(sector.front(Side.KG).guardsFit).isEqualTo(fit - 7);
        assertThat(border.capital(Side.KG).dead24).isEqualTo(7);
    }

    private void everybodyHasLeft() {
        Arrays.fill(border.shelter.atHome, 0);
        System.arraycopy(border.households.people, 0, border.households.away, 0, border.households.people.length);
    }
}
