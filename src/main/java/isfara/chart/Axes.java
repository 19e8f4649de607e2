package isfara.chart;

import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.data.Range;

/** Axes of the house: dates, hours, counts, shares, decades. */
public final class Axes {

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private Axes() {}

    /** The moment of a date on a date axis. */
    public static double moment(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** Dates from a day on, for so many days. */
    public static DateAxis dates(LocalDate start, int days) {
        DateAxis axis = calendar(new TickUnits());
        axis.setRange(moment(start), moment(start.plusDays(StrictMath.max(1, days))));
        return axis;
    }

    /** Hours and dates, whose range is set as time goes on. */
    public static DateAxis hours() {
        TickUnits units = new TickUnits();
        add(units, DateTickUnitType.HOUR, "MM-dd HH:mm", 1, 2, 3, 6, 12);
        return calendar(units);
    }

    private static DateAxis calendar(TickUnits units) {
        add(units, DateTickUnitType.DAY, "yyyy-MM-dd", 1, 2, 7, 14);
        add(units, DateTickUnitType.MONTH, "yyyy-MM", 1, 2, 3, 6);
        add(units, DateTickUnitType.YEAR, "yyyy", 1, 2, 5, 10);
        DateAxis axis = new DateAxis(null, UTC, Locale.ROOT);
        axis.setStandardTickUnits(units);
        return axis;
    }

    /** Counts from 0 to at least a number. */
    public static NumberAxis counts(String label, double top) {
        NumberAxis axis = new NumberAxis(label);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
        axis.setNumberFormatOverride(HouseStyle.counts());
        axis.setRange(0, top > 0 ? top * 1.05 : 1);
        return axis;
    }

    /** Shares from 0 to at least a number, at most 1. */
    public static NumberAxis shares(String label, double top) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(HouseStyle.shares());
        axis.setRange(0, StrictMath.min(1, top > 0 ? top * 1.05 : 0.01));
        return axis;
    }

    /** Whole decades of counts or of shares, between two positive numbers. */
    public static LogAxis decades(String label, double low, double high, boolean shares) {
        LogAxis axis = new LogAxis(label);
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setMinorTickMarksVisible(false);
        axis.setNumberFormatOverride(shares ? HouseStyle.shares() : HouseStyle.counts());
        axis.setSmallestValue(low);
        axis.setRange(new Range(low, StrictMath.max(high, low * 10)));
        return axis;
    }

    private static void add(TickUnits units, DateTickUnitType type, String format, int... counts) {
        for (int count : counts) {
            SimpleDateFormat dates = new SimpleDateFormat(format, Locale.ROOT);
            dates.setTimeZone(UTC);
            units.add(new DateTickUnit(type, count, dates));
        }
    }
}
