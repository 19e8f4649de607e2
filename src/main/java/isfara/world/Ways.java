package isfara.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** The fastest ways between all settlements over the stretches that are open (Dijkstra's method from each of them). */
final class Ways {
    private final double[][] hours;
    private final double[][] km;
    private final Step[][] steps;

    Ways(int settlements, List<Road> stretches, Roads.Access access) {
        List<List<Step>> around = new ArrayList<>();
        for (int s = 0; s < settlements; s++) {
            around.add(new ArrayList<>());
        }
        for (Road road : stretches) {
            if (road.usable(access)) {
                around.get(road.from()).add(new Step(road.to(), road.hours(), road.km()));
                around.get(road.to()).add(new Step(road.from(), road.hours(), road.km()));
            }
        }
        steps = around.stream().map(s -> s.toArray(Step[]::new)).toArray(Step[][]::new);
        hours = new double[settlements][settlements];
        km = new double[settlements][settlements];
        for (int from = 0; from < settlements; from++) {
            search(from);
        }
        mirror();
    }

    double hours(int from, int to) {
        return hours[from][to];
    }

    double km(int from, int to) {
        return km[from][to];
    }

    /** Settlements along the fastest way, both ends included; none when there is no way. */
    List<Integer> way(int from, int to) {
        if (Double.isInfinite(hours[from][to])) {
            return List.of();
        }
        List<Integer> way = new ArrayList<>(List.of(from));
        int at = from;
        while (at != to) {
            int next = -1;
            double least = Double.POSITIVE_INFINITY;
            for (Step step : steps[at]) {
                double whole = step.hours + hours[step.to][to];
                if (whole < least) {
                    least = whole;
                    next = step.to;
                }
            }
            at = next;
            way.add(at);
        }
        return List.copyOf(way);
    }

    private void search(int from) {
        double[] time = hours[from];
        double[] length = km[from];
        Arrays.fill(time, Double.POSITIVE_INFINITY);
        Arrays.fill(length, Double.POSITIVE_INFINITY);
        time[from] = 0;
        length[from] = 0;
        PriorityQueue<Reached> next = new PriorityQueue<>();
        next.add(new Reached(from, 0));
        while (!next.isEmpty()) {
            Reached reached = next.remove();
            if (reached.hours > time[reached.settlement]) {
                continue; // a faster way was found after this one had been noted
            }
            for (Step step : steps[reached.settlement]) {
                double t = reached.hours + step.hours;
                if (t < time[step.to]) {
                    time[step.to] = t;
                    length[step.to] = length[reached.settlement] + step.km;
                    next.add(new Reached(step.to, t));
                }
            }
        }
    }

    /** The way back is the way there: sums added up in the other direction could differ in the last bit. */
    private void mirror() {
        for (int a = 0; a < hours.length; a++) {
            for (int b = 0; b < a; b++) {
                hours[a][b] = hours[b][a];
                km[a][b] = km[b][a];
            }
        }
    }

    /** A stretch as seen from one of its ends. */
    private record Step(int to, double hours, double km) {}

    /** A settlement, and the hours it took to get there; equal hours go by number, so that the order is fixed. */
    private record Reached(int settlement, double hours) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached o) {
            int byHours = Double.compare(hours, o.hours);
            return byHours != 0 ? byHours : Integer.compare(settlement, o.settlement);
        }
    }
}
