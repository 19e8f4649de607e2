package isfara.calibration.validation;

import isfara.analysis.score.Forecast;
import isfara.calibration.validation.Counts.Item;
import isfara.outcome.Level;
import isfara.random.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Simulated pasts as a catalogue would list them: not every incident, and not everything of each.
 *
 * @param counts of each past
 * @param weights of the pasts
 * @param items every listed incident of every past
 * @param itemWeights the weights of their pasts
 */
record Thinned(List<Counts> counts, List<Double> weights, List<Item> items, List<Double> itemWeights) {

    /** Thins pasts for a window until they tell as much as the real record does. */
    static Thinned of(
            List<Past> pasts,
            Window window,
            int sectors,
            List<String> triggers,
            List<Item> real,
            Against.Listed listed,
            Stream luck) {
        double levelTold = told(real, i -> i.level());
        double sectorTold = told(real, i -> i.sector());
        double triggerTold = told(real, i -> i.trigger());
        Thinned thinned = new Thinned(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Past past : pasts) {
            double share = listed.low() + (listed.high() - listed.low()) * luck.nextDouble();
            Counts counts = new Counts(window.firstWholeYear(), window.wholeYears(), sectors, triggers.size());
            for (Past.Entry e : past.entries()) {
                boolean seen = luck.happens(e.level() == Level.HEAVY.ordinal() ? 1 : share);
                int level = luck.happens(levelTold) ? e.level() : -1;
                int sector = luck.happens(sectorTold) ? e.sector() : -1;
                int trigger = luck.happens(triggerTold) ? triggers.indexOf(e.trigger()) : -1;
                if (seen && window.holds(e.day())) {
                    Item item = new Item(e.day(), level, sector, trigger, e.killed(), e.injured(), e.evacuated());
                    counts.add(item);
                    thinned.items.add(item);
                    thinned.itemWeights.add(past.weight());
                }
            }
            thinned.counts.add(counts);
            thinned.weights.add(past.weight());
        }
        return thinned;
    }

    private static double told(List<Item> real, ToDoubleFunction<Item> what) {
        long known = real.stream().filter(i -> what.applyAsDouble(i) >= 0).count();
        return real.isEmpty() ? 1 : (double) known / real.size();
    }

    /** Of a number that each catalogue has. */
    Forecast forecast(ToDoubleFunction<Counts> of) {
        return Forecast.ofDraws(
                counts.stream().mapToDouble(of).toArray(),
                weights.stream().mapToDouble(w -> w).toArray());
    }

    /** Of a number that each listed incident has: of the next incident, whichever it is. */
    Forecast forecastOfIncidents(ToDoubleFunction<Item> of) {
        return Forecast.ofDraws(
                items.stream().mapToDouble(of).toArray(),
                itemWeights.stream().mapToDouble(w -> w).toArray());
    }
}
