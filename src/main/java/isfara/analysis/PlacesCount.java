package isfara.analysis;

import isfara.analysis.Manifest.ScenarioEntry;
import isfara.analysis.Places.Mean;
import isfara.analysis.Places.OfSector;
import isfara.analysis.Places.OfSettlement;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts harm by settlement, sector and month over the runs of a scenario. */
final class PlacesCount {

    private static final int HOURS_A_DAY = 24;

    private final ScenarioEntry entry;
    private final Clusters clusters;
    private final RareMeans means;
    private final int[] lengths;

    /** Of runs that were observed for so many days each. */
    PlacesCount(ScenarioEntry entry, RunSet runs, int[] lengths, Bootstrap bootstrap) {
        this.entry = entry;
        this.clusters = runs.clusters();
        this.means = new RareMeans(clusters, bootstrap);
        this.lengths = lengths;
    }

    Places of(List<PlaceRow> places, List<IncidentRow> incidents) {
        return new Places(settlements(places), sectors(incidents), months());
    }

    /** By cluster, what a settlement suffered. */
    private static final class Suffered {
        private final double[] killed;
        private final double[] evacuated;
        private final double[] homes;
        private final double[] runs;
        private int emptied;

        Suffered(int clusters) {
            killed = new double[clusters];
            evacuated = new double[clusters];
            homes = new double[clusters];
            runs = new double[clusters];
        }

        void add(PlaceRow row, int cluster) {
            killed[cluster] += row.killed();
            evacuated[cluster] += row.evacuated();
            homes[cluster] += row.homes();
            runs[cluster] += row.evacuated() > 0 ? 1 : 0;
            emptied += row.evacuated() > 0 ? 1 : 0;
        }
    }

    private List<OfSettlement> settlements(List<PlaceRow> rows) {
        Map<String, Suffered> byId = new TreeMap<>();
        for (PlaceRow row : rows) {
            byId.computeIfAbsent(row.settlement(), id -> new Suffered(clusters.count()))
                    .add(row, clusters.of(row.run()));
        }
        return byId.entrySet().stream()
                .map(e -> settlement(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble(
                                (OfSettlement s) -> -s.killed().value())
                        .thenComparingDouble(s -> -s.evacuated().value()))
                .toList();
    }

    private OfSettlement settlement(String id, Suffered sums) {
        return new OfSettlement(
                id,
                means.of(sums.killed),
                means.of(sums.evacuated),
                means.of(sums.homes),
                Proportion.of(sums.runs, clusters.sizes(), sums.emptied, clusters.runs(), Interval.LEVEL));
    }

    /** By cluster, what happened in a sector, and incidents by month. */
    private static final class Happened {
        private final double[] incidents;
        private final double[] killed;
        private final double[] evacuated;
        private final double[] byMonth;

        Happened(int clusters, int months) {
            incidents = new double[clusters];
            killed = new double[clusters];
            evacuated = new double[clusters];
            byMonth = new double[months];
        }

        void add(IncidentRow row, int cluster, int month) {
            incidents[cluster]++;
            killed[cluster] += row.killed();
            evacuated[cluster] += row.evacuees();
            byMonth[month]++;
        }
    }

    private List<OfSector> sectors(List<IncidentRow> rows) {
        int[] monthOf = monthOf();
        double[] runs = runsByMonth(monthOf);
        Map<String, Happened> byId = new TreeMap<>();
        for (IncidentRow row : rows) {
            byId.computeIfAbsent(row.sector(), id -> new Happened(clusters.count(), runs.length))
                    .add(row, clusters.of(row.run()), monthOf[row.hour() / HOURS_A_DAY]);
        }
        return byId.entrySet().stream()
                .map(e -> sector(e.getKey(), e.getValue(), runs))
                .sorted(Comparator.comparingDouble(
                        (OfSector s) -> -s.incidents().value()))
                .toList();
    }

    private OfSector sector(String id, Happened sums, double[] runs) {
        double[] byMonth = new double[runs.length];
        Arrays.setAll(byMonth, month -> sums.byMonth[month] / runs[month]);
        Mean incidents = means.of(sums.incidents);
        return new OfSector(id, incidents, means.of(sums.killed), means.of(sums.evacuated), Curve.of(byMonth));
    }

    private List<YearMonth> months() {
        return IntStream.range(0, entry.days())
                .mapToObj(day -> YearMonth.from(entry.start().plusDays(day)))
                .distinct()
                .toList();
    }

    /** The month of each day, counted from the first. */
    private int[] monthOf() {
        List<YearMonth> months = months();
        int[] monthOf = new int[entry.days()];
        Arrays.setAll(
                monthOf, day -> months.indexOf(YearMonth.from(entry.start().plusDays(day))));
        return monthOf;
    }

    /** Runs observed in each month; one that ends within it counts with the share of its days. */
    private double[] runsByMonth(int[] monthOf) {
        int months = monthOf.length == 0 ? 0 : monthOf[monthOf.length - 1] + 1;
        double[] days = new double[months];
        double[] observed = new double[months];
        for (int day = 0; day < monthOf.length; day++) {
            days[monthOf[day]]++;
        }
        for (int length : lengths) {
            for (int day = 0; day < length && day < monthOf.length; day++) {
                observed[monthOf[day]]++;
            }
        }
        Arrays.setAll(observed, month -> observed[month] / days[month]);
        return observed;
    }
}
