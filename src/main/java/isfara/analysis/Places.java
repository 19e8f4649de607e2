package isfara.analysis;

import java.time.YearMonth;
import java.util.List;

/**
 * Where people come to harm in a scenario. Settlements and sectors go by their ids in the world; those where nothing happened in any
 * run are left out. Means are over all runs, those with nothing included; {@link PlacesCount} counts.
 *
 * @param settlements most deaths of residents first
 * @param sectors most incidents first
 * @param months the months that the runs cover, in order
 */
public record Places(List<OfSettlement> settlements, List<OfSector> sectors, List<YearMonth> months) {

    /** A mean over the runs, and its 95 % interval (draws resampled); unknown when fewer than five draws have any. */
    public record Mean(double value, Interval interval) {}

    /**
     * A settlement.
     *
     * @param id in the world
     * @param killed residents killed per run
     * @param evacuated residents who left home at least once, per run
     * @param homes homes destroyed per run
     * @param emptied share of the runs in which anybody left
     */
    public record OfSettlement(String id, Mean killed, Mean evacuated, Mean homes, Proportion emptied) {}

    /**
     * A sector.
     *
     * @param id in the world
     * @param incidents incidents of any origin per run
     * @param killed people killed in them, of both sides and all kinds, per run
     * @param evacuated people who left home meanwhile, per run
     * @param byMonth incidents per run, month by month, in the order of {@link Places#months}; of the first and the last month only
     *     the days that the scenario covers. Runs that end early count for the days they were observed
     */
    public record OfSector(String id, Mean incidents, Mean killed, Mean evacuated, Curve byMonth) {}
}
