package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a clash, as fighting, and as their ends. */
class EndsTest {

    private static final Clusters TWO = Clusters.of(new int[] {0, 1});
    private static final int[] TEN_DAYS = {10, 10};
    private static final EpisodeRow FIGHTING = new EpisodeRow(0, 0, 100, 30, EpisodeRow.NONE, false);

    @Test
    void aClashCalmsDownOrSeesHeavyWeaponsOrIsCutOff() {
        Waits waits = ClashEnds.waits(
                List.of(
                        incident(0, 10, 6, "a", 2, -1),
                        incident(0, 92, 40, "a", 4, 0),
                        incident(0, 95, 20, "b", 3, 0), // heavy weapons elsewhere while it went on
                        incident(1, 230, 10, "a", 2, -1)), // to the last hour of the run
                List.of(FIGHTING),
                TEN_DAYS,
                TWO);
        assertThat(waits.subjects()).isEqualTo(4);
        assertThat(waits.count(0)).isEqualTo(1);
        assertThat(waits.count(1)).isEqualTo(2);
        assertThat(waits.lost()).isEqualTo(1);
        Ends ends = ClashEnds.of(waits, 2, Bootstrap.ofCurves(1));
        Curve calm = ends.ways().get(0).share();
        Curve army = ends.ways().get(1).share();
        assertThat(calm.at(4) + army.at(4)).isZero();
        assertThat(calm.at(5)).as("one of four in its sixth hour").isEqualTo(0.25);
        assertThat(army.at(5)).as("five hours after it began").isEqualTo(0.25);
        assertThat(army.last()).as("and one of the two left").isEqualTo(0.5);
        assertThat(ends.going(71)).isEqualTo(0.25);
    }

    @Test
    void quarrelsWithoutShotsAndThoseInTheMidstOfAWarAreNoSubjects() {
        Waits waits = ClashEnds.waits(
                List.of(incident(0, 10, 6, "a", 1, -1), incident(0, 100, 9, "b", 2, 0), incident(0, 130, 9, "b", 2, 0)),
                List.of(FIGHTING),
                TEN_DAYS,
                TWO);
        assertThat(waits.subjects()).isZero();
    }

    @Test
    void fightingEndsInWhatComesFirst() {
        IncidentRow first = incident(0, 90, 50, "a", 4, 0);
        assertThat(fighting(FIGHTING, first)).as("died down").isEqualTo("2 at 29");
        EpisodeRow stopped = new EpisodeRow(0, 0, 100, 30, 12, false);
        assertThat(fighting(stopped, first)).as("a ceasefire").isEqualTo("0 at 12");
        assertThat(fighting(stopped, first, opened(104, "b"))).as("spread").isEqualTo("1 at 4");
        assertThat(fighting(stopped, first, opened(120, "b")))
                .as("spread after the ceasefire")
                .isEqualTo("0 at 12");
        assertThat(fighting(stopped, first, opened(112, "b")))
                .as("both in one hour: the order to spread comes before the end of the talks")
                .isEqualTo("1 at 12");
    }

    @Test
    void onlySectorsThatWereQuietCanBeSpreadToAndOnlyByOrderOrHeavyWeapons() {
        IncidentRow first = incident(0, 90, 50, "a", 4, 0);
        assertThat(fighting(FIGHTING, first, opened(120, "a"))).isEqualTo("2 at 29");
        assertThat(fighting(FIGHTING, first, incident(0, 98, 9, "b", 2, 0), opened(120, "b")))
                .as("it was engaged before")
                .isEqualTo("2 at 29");
        assertThat(fighting(FIGHTING, first, incident(0, 120, 9, "b", 2, 0)))
                .as("a quarrel on the side")
                .isEqualTo("2 at 29");
        assertThat(fighting(FIGHTING, first, incident(0, 120, 9, "b", 4, 0)))
                .as("one that came to heavy weapons")
                .isEqualTo("1 at 20");
    }

    @Test
    void anEpisodeThatTheRunCutsOffIsCensoredAtItsLastFire() {
        EpisodeRow cut = new EpisodeRow(1, 0, 200, 35, EpisodeRow.NONE, true);
        Waits waits = FightingEnds.waits(List.of(cut), List.of(), TWO);
        assertThat(waits.lost()).isEqualTo(1);
        assertThat(waits.atRisk(40)[34]).isEqualTo(1);
        assertThat(waits.atRisk(40)[35]).isZero();
    }

    @Test
    void untilACeasefireSpreadDoesNotCount() {
        EpisodeRow stopped = new EpisodeRow(0, 0, 100, 30, 12, false);
        Waits waits = FightingEnds.untilCeasefire(List.of(stopped, FIGHTING), TWO);
        assertThat(waits.count(0)).isEqualTo(1);
        assertThat(waits.lost()).isEqualTo(1);
        assertThat(waits.shares(20)[11]).isZero();
        assertThat(waits.shares(20)[12]).isEqualTo(0.5);
    }

    /** The way and the hour in which an episode ended. */
    private static String fighting(EpisodeRow episode, IncidentRow... parts) {
        Waits waits = FightingEnds.waits(List.of(episode), List.of(parts), TWO);
        double[] shares = waits.shares(FightingEnds.HOURS);
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] == 1) {
                return i / FightingEnds.HOURS + " at " + i % FightingEnds.HOURS;
            }
        }
        return "never";
    }

    private static IncidentRow incident(int run, int hour, int hours, String sector, int peak, int episode) {
        return new IncidentRow(run, hour, hours, sector, false, peak, 0, 0, episode);
    }

    private static IncidentRow opened(int hour, String sector) {
        return new IncidentRow(0, hour, 5, sector, true, 3, 0, 0, 0);
    }
}
