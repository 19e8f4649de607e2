package isfara.gui.scene;

/**
 * A settlement at a moment. At home, away, missing, killed and emigrated add up to its people.
 *
 * @param settlement its index
 * @param atHome people at home
 * @param away people away from home
 * @param missing people held or missing
 * @param killed residents killed since the run began, militiamen among them
 * @param emigrated people who left for good
 * @param mostAway most people away at one time, added up over its villages
 * @param leftToday people who left on the present day
 * @param danger danger that its most endangered village is in, from 0 to about 2
 * @param ordered whether the authorities have told some or all of its people to leave
 * @param shortage share of the irrigation water wanted that is lacking, 0 to 1
 * @param destroyed homes destroyed and not yet rebuilt, those of a former war among them
 * @param homesLost homes destroyed since the run began, rebuilt or not
 * @param received people away from home whose villages last fled to this settlement and who have arrived
 */
public record SettlementNow(
        int settlement,
        int atHome,
        int away,
        int missing,
        int killed,
        int emigrated,
        int mostAway,
        int leftToday,
        double danger,
        boolean ordered,
        double shortage,
        int destroyed,
        int homesLost,
        int received) {

    /** Everybody who belongs here, wherever they are. */
    public int people() {
        return atHome + away + missing + killed + emigrated;
    }

    /** Share of its people who are not at home, 0 to 1; 0 where nobody lives. */
    public double shareGone() {
        return people() == 0 ? 0 : 1 - (double) atHome / people();
    }
}
