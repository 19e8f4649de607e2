package isfara.outcome;

/**
 * One incident: violence or a stand-off in one sector, from its beginning until both sides are calm.
 *
 * @param number counts the run's incidents from 0
 * @param hour when it began, in hours since the start of the scenario (UTC+6)
 * @param hours how long it lasted
 * @param sector index of the sector
 * @param kgSettlement index of the Kyrgyz settlement that it began at
 * @param tjSettlement index of the Tajik settlement that it began at
 * @param trigger the first cause
 * @param origin how it came to this sector
 * @param peak the highest level that either side reached
 * @param crowdKg most people in the Kyrgyz crowd
 * @param crowdTj most people in the Tajik crowd
 * @param killed dead by side and kind
 * @param injured injured by side and kind
 * @param evacuees people of the sector's settlements who left home while it lasted
 * @param episode number of the episode of army fighting it is part of, or -1
 */
public record Incident(
        int number,
        int hour,
        int hours,
        int sector,
        int kgSettlement,
        int tjSettlement,
        Trigger trigger,
        Origin origin,
        Level peak,
        int crowdKg,
        int crowdTj,
        Toll killed,
        Toll injured,
        int evacuees,
        int episode) {

    /** Whether it counts among the documented kind: a new dispute, not the next day of an old one nor part of a war. */
    public boolean isDispute() {
        return origin == Origin.DISPUTE;
    }
}
