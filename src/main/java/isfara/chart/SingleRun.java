package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.Digits;
import isfara.chart.Figure.Panel;
import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Kind;
import isfara.world.Side;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** One run: the dead since the start and the displaced of each day, by side. */
public final class SingleRun {

    private static final Color KG = SideColours.of(Side.KG);
    private static final Color TJ = SideColours.of(Side.TJ);

    private SingleRun() {}

    /**
     * The figure of a run.
     *
     * @param days of the run
     * @param start its first day
     * @param title what run it is, such as {@code baseline, seed 7}
     * @param caption what made it: parameters, seed, version; the figure adds that it is simulated
     */
    public static Figure figure(Days days, LocalDate start, String title, String caption) {
        double[] killedKg = killed(days, Side.KG);
        double[] killedTj = killed(days, Side.TJ);
        double[] awayKg = away(days, Side.KG);
        double[] awayTj = away(days, Side.TJ);
        List<Panel> panels = List.of(
                panel("Deaths since the start", "people killed", start, killedKg, killedTj),
                panel("Away from home at the end of the day", "people displaced", start, awayKg, awayTj));
        String finding = "Killed at the end: KG " + Digits.number(last(killedKg)) + ", TJ "
                + Digits.number(last(killedTj)) + ". Most displaced on one day: "
                + Digits.number(days.maxOfBoth(DayColumn.AWAY_KG)) + ".";
        return new Figure(
                "run",
                title,
                finding,
                panels,
                1,
                List.of(new Key.Area("KG", light(KG, 0.75)), new Key.Area("TJ, on top", light(TJ, 0.75))),
                caption + " One simulated run, not a forecast.",
                finding);
    }

    private static Panel panel(String title, String axis, LocalDate start, double[] kg, double[] tj) {
        int count = kg.length;
        double[] both = new double[count];
        double top = 0;
        for (int day = 0; day < count; day++) {
            both[day] = kg[day] + tj[day];
            top = StrictMath.max(top, both[day]);
        }
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(Axes.dates(start, count));
        plot.setRangeAxis(Axes.counts(axis, top));
        new Bands(plot, count, day -> Axes.moment(start.plusDays(day + 1)))
                .area(day -> 0, day -> kg[day], light(KG, 0.75))
                .area(day -> kg[day], day -> both[day], light(TJ, 0.75))
                .line(day -> both[day], HouseStyle.INK, HouseStyle.THIN);
        return new Panel(title, "", HouseStyle.chart(plot), 190);
    }

    private static double[] killed(Days days, Side side) {
        double[] killed = new double[days.count()];
        double sum = 0;
        for (int day = 0; day < killed.length; day++) {
            for (Kind kind : Kind.values()) {
                sum += days.get(day, DayColumn.killed(side, kind));
            }
            killed[day] = sum;
        }
        return killed;
    }

    private static double[] away(Days days, Side side) {
        double[] away = new double[days.count()];
        for (int day = 0; day < away.length; day++) {
            away[day] = days.get(day, DayColumn.AWAY_KG.of(side));
        }
        return away;
    }

    private static double last(double[] values) {
        return values.length == 0 ? 0 : values[values.length - 1];
    }
}
