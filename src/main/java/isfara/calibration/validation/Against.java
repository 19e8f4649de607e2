package isfara.calibration.validation;

import isfara.analysis.score.Contest;
import isfara.analysis.score.Contest.Case;
import isfara.analysis.score.Forecast;
import isfara.calibration.validation.Counts.Item;
import isfara.calibration.validation.Counts.Yearly;
import isfara.outcome.Level;
import isfara.outcome.Trigger;
import isfara.random.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The model scored on a record that somebody else has kept: yearly sums, counts by level, sector and trigger, deaths and evacuees of
 * each incident, beside naive baselines made of the record's own earlier years and incidents.
 *
 * <p>A catalogue is a sample. Every simulated past is thinned as a catalogue would: each incident is listed with a share that is
 * drawn for the past, and what the record often does not tell (level, sector, trigger) is forgotten as often. War with army heavy
 * weapons nobody overlooks.
 *
 * @param contest the scores; cases of one year are one block
 * @param skipped what the record holds and this does not know, with how often, such as {@code houses_destroyed}
 * @param outside ids of incidents before or after the time that was simulated
 */
public record Against(Contest contest, Map<String, Integer> skipped, List<String> outside) {

    private static final List<String> KNOWN = List.of("killed", "injured", "evacuated");
    private static final List<String> TRIGGERS =
            Arrays.stream(Trigger.values()).map(Trigger::word).toList();

    /**
     * Share of incidents that a catalogue lists, not known but between two numbers, each as likely.
     *
     * @param low lowest, 0 to 1
     * @param high highest, 0 to 1
     */
    public record Listed(double low, double high) {
        /** Assumed of any catalogue: half to nine tenths. */
        public static final Listed ASSUMED = new Listed(0.5, 0.9);
    }

    /**
     * Scores the model.
     *
     * @param record in any order, at least one incident
     * @param window the time that both cover
     * @param pasts simulated, each covering the window
     * @param sectors ids of the sectors in the world's order
     * @param listed share of the incidents that the record lists
     * @param seed of thinning and resampling
     */
    public static Against of(
            List<Sighting> record, Window window, List<Past> pasts, List<String> sectors, Listed listed, long seed) {
        List<Sighting> inside = record.stream()
                .filter(s -> window.holds(s.start()))
                .sorted((a, b) -> a.start().compareTo(b.start()))
                .toList();
        List<Item> real = inside.stream().map(s -> item(s, sectors)).toList();
        Thinned thinned = Thinned.of(pasts, window, sectors.size(), TRIGGERS, real, listed, Stream.of(seed));
        Cases cases = new Cases(window, inside, real, thinned, sectors);
        return new Against(
                Contest.of(cases.all(), seed),
                skipped(record, sectors),
                record.stream()
                        .filter(s -> !window.holds(s.start()))
                        .map(Sighting::id)
                        .toList());
    }

    private static Item item(Sighting s, List<String> sectors) {
        return new Item(
                s.start(),
                s.level().orElse(-1),
                sectors.indexOf(s.sector()),
                TRIGGERS.indexOf(s.trigger()),
                s.best("killed"),
                s.best("injured"),
                s.best("evacuated"));
    }

    private static Map<String, Integer> skipped(List<Sighting> record, List<String> sectors) {
        Map<String, Integer> skipped = new LinkedHashMap<>();
        for (Sighting s : record) {
            for (Sighting.Figure figure : s.figures()) {
                if (!KNOWN.contains(figure.quantity())) {
                    skipped.merge(figure.quantity(), 1, Integer::sum);
                }
            }
            if (!s.sector().isBlank() && !sectors.contains(s.sector())) {
                skipped.merge("sector " + s.sector(), 1, Integer::sum);
            }
            if (!s.trigger().isBlank() && !s.trigger().equals("unknown") && !TRIGGERS.contains(s.trigger())) {
                skipped.merge("trigger " + s.trigger(), 1, Integer::sum);
            }
        }
        return skipped;
    }

    /** Pairs what the record says with what was simulated. */
    private record Cases(Window window, List<Sighting> record, List<Item> real, Thinned thinned, List<String> sectors) {

        List<Case> all() {
            Counts counts = new Counts(window.firstWholeYear(), window.wholeYears(), sectors.size(), TRIGGERS.size());
            real.forEach(counts::add);
            List<Case> cases = new ArrayList<>();
            for (Yearly kind : Yearly.values()) {
                years(kind, counts, cases);
            }
            for (int i = 0; i < Level.values().length; i++) {
                int level = i;
                whole(
                        "incidents by level",
                        "level-" + i,
                        Level.values()[i].word(),
                        c -> c.ofLevel(level),
                        counts,
                        cases);
            }
            for (int i = 0; i < sectors.size(); i++) {
                int sector = i;
                whole("incidents by sector", sectors.get(i), sectors.get(i), c -> c.ofSector(sector), counts, cases);
            }
            for (int i = 0; i < TRIGGERS.size(); i++) {
                int trigger = i;
                whole(
                        "incidents by trigger",
                        TRIGGERS.get(i),
                        TRIGGERS.get(i),
                        c -> c.ofTrigger(trigger),
                        counts,
                        cases);
            }
            incidents("deaths by incident", Item::killed, cases);
            incidents("evacuees by incident", Item::evacuated, cases);
            return cases;
        }

        private void years(Yearly kind, Counts counts, List<Case> cases) {
            List<Double> earlier = new ArrayList<>();
            for (int i = 0; i < window.wholeYears(); i++) {
                int place = i;
                int year = window.firstWholeYear() + i;
                double happened = counts.of(kind, i);
                Forecast forecast = thinned.forecast(c -> c.of(kind, place));
                String name = kind.topic() + ", " + year;
                cases.add(
                        new Case(kind.topic(), Integer.toString(year), name, year, happened, true, earlier, forecast));
                earlier.add(happened);
            }
        }

        private void whole(
                String topic, String id, String name, ToDoubleFunction<Counts> of, Counts counts, List<Case> cases) {
            Forecast forecast = thinned.forecast(of);
            int block = window.until().getYear();
            cases.add(new Case(topic, id, name, block, of.applyAsDouble(counts), true, List.of(), forecast));
        }

        private void incidents(String topic, ToDoubleFunction<Item> of, List<Case> cases) {
            Forecast forecast = thinned.forecastOfIncidents(of);
            List<Double> earlier = new ArrayList<>();
            for (int i = 0; i < real.size(); i++) {
                Sighting s = record.get(i);
                double happened = of.applyAsDouble(real.get(i));
                String name = topic + ", " + s.start();
                cases.add(new Case(topic, s.id(), name, s.start().getYear(), happened, true, earlier, forecast));
                earlier.add(happened);
            }
        }
    }
}
