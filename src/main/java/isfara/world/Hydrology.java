package isfara.world;

import java.util.EnumMap;
import java.util.Map;

/**
 * The year of the rivers and of the fields: mean discharge by month, and when irrigation wants water.
 *
 * <p>Snow and glacier melt peak in July; the fields want water from April, before the rivers rise. That gap is the season
 * of water disputes.
 */
public final class Hydrology {
    private static final int[] MONTH_DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final double YEAR_DAYS = 365;

    private final Map<Series, double[]> flows;
    private final double[] demand;

    /** Takes twelve values a series, January first. */
    Hydrology(Map<Series, double[]> flows, double[] demand) {
        this.flows = new EnumMap<>(Series.class);
        flows.forEach((series, months) -> this.flows.put(series, months.clone()));
        this.demand = demand.clone();
    }

    /**
     * Mean discharge of a month, m3/s.
     *
     * @param month 1 to 12
     * @throws IllegalArgumentException if the series has no months (steady inflows: {@link WaterNode#steadyM3s})
     */
    public double flow(Series series, int month) {
        return months(series)[checked(month) - 1];
    }

    /** Irrigation demand of a month, 1 to 12, relative: the twelve months add up to 1. */
    public double demand(int month) {
        return demand[checked(month) - 1];
    }

    /**
     * Discharge on a day, m3/s: the line between the means of the months, set at mid-month; December joins January.
     *
     * @param dayOfYear counted from 1; 366 and beyond begin the year again
     */
    public double flowOn(Series series, double dayOfYear) {
        return between(months(series), dayOfYear);
    }

    /** Irrigation demand on a day, as a relative monthly value (mid-July gives July's): see {@link #flowOn}. */
    public double demandOn(double dayOfYear) {
        return between(demand, dayOfYear);
    }

    private double[] months(Series series) {
        double[] months = flows.get(series);
        if (months == null) {
            throw new IllegalArgumentException("no monthly discharge for " + series);
        }
        return months;
    }

    private static int checked(int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month: found " + month + ", need 1 to 12");
        }
        return month;
    }

    private static double between(double[] months, double dayOfYear) {
        double day = dayOfYear - 0.5; // the middle of the first day is half a day into the year
        day -= YEAR_DAYS * StrictMath.floor(day / YEAR_DAYS);
        double mid = -MONTH_DAYS[11] / 2.0;
        for (int m = 0; m <= 12; m++) {
            double next = mid + (MONTH_DAYS[(m + 11) % 12] + MONTH_DAYS[m % 12]) / 2.0;
            if (day < next) {
                double before = months[(m + 11) % 12];
                return before + (months[m % 12] - before) * (day - mid) / (next - mid);
            }
            mid = next;
        }
        throw new IllegalStateException("day " + dayOfYear + " is no day of a year");
    }
}
