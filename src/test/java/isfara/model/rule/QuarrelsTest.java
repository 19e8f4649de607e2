package isfara.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Trial;
import isfara.model.constant.Friction;
import isfara.model.constant.Irrigation;
import isfara.parameter.Pair;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How often quarrels begin, worked out by hand from the equations in the Javadoc. */
class QuarrelsTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    private final Friction f = Trial.SPACE
            .defaults()
            .with("friction.base", 0.004)
            .with("friction.water", 0.008)
            .with("friction.grievanceEffect", 1.5)
            .with("friction.patrolShare", 0.25)
            .with("friction.patrolShareClosed", 0.4)
            .with("friction.crowdClosed", 0.6)
            .with("friction.corruptionEffect", 1.2)
            .with("friction.branching", 0.25)
            .group(Friction.class);

    @Test
    void weightYearWaterWorksGrievanceAndEarlierIncidentsAllSetOffQuarrels() {
        assertThat(Quarrels.begin(f, 1, 1, 0, 1, 0.3, 0)).isCloseTo(0.004, EXACTLY);
        assertThat(Quarrels.begin(f, 0.5, 1.2, 0.5, 5, 0.3, 0.01)).isCloseTo(0.034, EXACTLY);
        assertThat(Quarrels.begin(f, 1, 1, 0, 1, 0.5, 0)).isCloseTo(0.004 * StrictMath.exp(0.3), EXACTLY);
        assertThat(Quarrels.begin(f, 0, 1, 1, 5, 1, 0)).isZero();
    }

    @Test
    void tensionNeedsSharedWaterAndGrowsWithTheSeasonAndWithWhatIsLacking() {
        Irrigation w = Trial.SPACE.defaults().with("water.turns", 0.6).group(Irrigation.class);
        assertThat(Quarrels.tension(w, 0, 1, 1)).isZero();
        assertThat(Quarrels.tension(w, 1, 1, 1)).isCloseTo(1, EXACTLY);
        assertThat(Quarrels.tension(w, 0.5, 0.5, 0.25)).isCloseTo(0.2, EXACTLY);
    }

    @Test
    void closedCrossingsKeepVillagersApartAndSetPatrolsAgainstEachOther() {
        Pair today = Pair.both(0.5);
        double open = Quarrels.villagers(f, 0);
        double closed = Quarrels.villagers(f, 1);
        assertThat(open).isCloseTo(0.75, EXACTLY);
        assertThat(closed).isCloseTo(0.45, EXACTLY);
        assertThat(Quarrels.patrols(f, open, 0, today)).isCloseTo(0.25, EXACTLY);
        assertThat(Quarrels.patrols(f, closed, 1, today)).isCloseTo(0.3, EXACTLY);
    }

    @Test
    void corruptionActsOnEncountersOfPatrolsByTheMeanOfBothSides() {
        double halfCorrupt = Quarrels.patrols(f, 0.75, 0, Pair.both(0.5));
        assertThat(Quarrels.patrols(f, 0.75, 0, Pair.both(1))).isCloseTo(halfCorrupt * 1.2 / 1.1, EXACTLY);
        assertThat(Quarrels.patrols(f, 0.75, 0, new Pair(1, 0))).isEqualTo(halfCorrupt);
    }

    @Test
    void aRunFeedsItselfThroughImitationAndThroughGrievance() {
        assertThat(Quarrels.feedback(f, 0, 180, 0.05)).isEqualTo(0.25);
        assertThat(Quarrels.feedback(f, 0.01, 180, 0.05)).isCloseTo(0.25 + 1.5 * 0.01 * 180 * 0.05, EXACTLY);
    }
}
