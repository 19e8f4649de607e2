package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Trial;
import isfara.model.phase.Capitals;
import isfara.model.phase.Crowds;
import isfara.model.phase.Levels;
import isfara.model.state.Border;
import isfara.model.state.Clash;
import isfara.model.state.SectorState;
import isfara.model.state.Terrain;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Trigger;
import isfara.world.Contact;
import isfara.world.Side;
import org.junit.jupiter.api.Test;

/** Single phases of an hour, on a border put into a state by hand. */
class HourTest {

    private static final int HOURS = 2000;
    private static final Terrain TERRAIN = new Terrain(Trial.WORLD);

    @Test
    void theWillToStopRunsOutInALull() {
        Border border = new Border(TERRAIN, Trial.ordinary(1).setup());
        border.capital(Side.KG).willing = 2;
        Capitals capitals = new Capitals(border);
        capitals.run();
        assertThat(border.capital(Side.KG).willing).isEqualTo(1);
        capitals.run();
        capitals.run();
        assertThat(border.capital(Side.KG).willing).isZero();
    }

    @Test
    void guardsSendTheirOwnCrowdHome() {
        assertThat(crowdAfterAnHour(30)).isLessThan(crowdAfterAnHour(0));
    }

    @Test
    void guardsBringGunsToABrawl() {
        int without = shootings(0, false);
        int with = shootings(30, false);
        assertThat(with).isGreaterThan(without);
    }

    @Test
    void aSideThatIsFiredUponFiresSooner() {
        assertThat(shootings(30, true)).isGreaterThan(shootings(30, false));
    }

    private static long crowdAfterAnHour(int guards) {
        Border border = new Border(TERRAIN, Trial.ordinary(1).setup());
        Crowds crowds = new Crowds(border);
        long sum = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            SectorState sector = brawl(border, hour, guards);
            crowds.run();
            sum += sector.front(Side.KG).crowd;
        }
        return sum;
    }

    private static int shootings(int guards, boolean firedUpon) {
        Border border = new Border(TERRAIN, Trial.ordinary(1).setup());
        Levels levels = new Levels(border);
        int shots = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            SectorState sector = brawl(border, hour, guards);
            sector.front(Side.TJ).level = firedUpon ? Level.SHOTS : Level.STONES;
            levels.run();
            shots += sector.front(Side.KG).level == Level.SHOTS ? 1 : 0;
        }
        return shots;
    }

    /** A hundred a side who throw stones, in the middle of a day. */
    private static SectorState brawl(Border border, int hour, int guards) {
        border.clock.dawnOf(hour);
        border.clock.at(hour * 24 + 12);
        SectorState sector = border.sectors.get(0);
        Contact contact = sector.sector.contacts().get(0);
        sector.clash = new Clash(0, 0, Trigger.WATER, Origin.DISPUTE, contact.kg(), contact.tj(), true);
        for (Side side : Side.BOTH) {
            sector.front(side).crowd = 100;
            sector.front(side).guards = guards;
            sector.front(side).level = Level.STONES;
        }
        return sector;
    }
}
