package isfara.calibration.target;

import isfara.model.constant.Reporting;
import isfara.outcome.Episode;
import isfara.outcome.Incident;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Trigger;
import isfara.random.Mix;
import isfara.random.Stream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A simulated history as a compiler of incidents would have written it down.
 *
 * <p>As in the catalogue, a quarrel and the crowd that comes back the next morning are one entry, and so is all of an episode of army
 * fighting. Minor entries are recorded only sometimes ({@link Reporting#recorded}): shares use the expected number of recorded
 * entries, which is free of that luck, because what is observed of a share is an interval that allows for it; counts, whose observed
 * value is a single number, need the luck and draw it from a stream of the history's own.
 */
final class SimulatedCatalogue {

    private static final int HOURS = 24;
    private static final String LUCK = "recorded by a catalogue";

    private final List<Entry> entries;

    private SimulatedCatalogue(List<Entry> entries) {
        this.entries = entries;
    }

    /** An entry, not yet thinned. */
    static final class Entry {
        private final int sector;
        private final Trigger trigger;
        private final int hour;
        private final NavigableSet<LocalDate> days = new TreeSet<>();
        private Level peak = Level.ALTERCATION;
        private boolean war;
        private boolean fought;
        private int dead;
        private double chance;
        private boolean recorded;

        private Entry(Incident first) {
            sector = first.sector();
            trigger = first.trigger();
            hour = first.hour();
        }

        /** First day. */
        LocalDate start() {
            return days.first();
        }

        /** Days with something to report: those on which it flared up, and all while mortars or heavier weapons were used. */
        NavigableSet<LocalDate> days() {
            return days;
        }

        int sector() {
            return sector;
        }

        Trigger trigger() {
            return trigger;
        }

        Level peak() {
            return peak;
        }

        /** Whether it was a war. */
        boolean war() {
            return war;
        }

        int dead() {
            return dead;
        }

        /** Chance of being recorded. */
        double chance() {
            return chance;
        }

        /** Whether it is, as luck has it. */
        boolean recorded() {
            return recorded;
        }

        private void add(Incident incident, LocalDate start) {
            LocalDate day = start.plusDays(incident.hour() / HOURS);
            LocalDate last = start.plusDays((incident.hour() + incident.hours() - 1) / HOURS);
            days.add(day);
            if (incident.peak().atLeast(Level.MORTARS)) {
                for (LocalDate next = day.plusDays(1); !next.isAfter(last); next = next.plusDays(1)) {
                    days.add(next);
                }
            }
            peak = peak.max(incident.peak());
            dead += incident.killed().total();
        }
    }

    /** What would be written down of a life's history. */
    static SimulatedCatalogue of(Life life) {
        List<Incident> incidents = new ArrayList<>(life.history().incidents());
        incidents.sort(Comparator.comparingInt(Incident::hour).thenComparingInt(Incident::number));
        List<Entry> entries = merge(incidents, life);
        Reporting reporting = life.parameters().group(Reporting.class);
        long key = Mix.with(incidents.size(), LUCK);
        for (Incident incident : incidents) {
            key = Mix.with(Mix.with(key, incident.hour()), incident.sector());
        }
        for (Entry entry : entries) {
            entry.chance = reporting.recorded(entry.peak);
            Stream luck = Stream.of(Mix.with(Mix.with(key, entry.hour), entry.sector));
            entry.recorded = luck.happens(entry.chance);
        }
        return new SimulatedCatalogue(List.copyOf(entries));
    }

    private static List<Entry> merge(List<Incident> incidents, Life life) {
        Map<Integer, Boolean> wars = new HashMap<>(); // looked up, never walked
        for (Episode episode : life.history().episodes()) {
            wars.put(episode.number(), episode.isWar());
        }
        List<Entry> entries = new ArrayList<>();
        Map<Integer, Entry> byEpisode = new HashMap<>();
        Map<Integer, Entry> lastOfSector = new HashMap<>();
        for (Incident incident : incidents) {
            boolean fighting = incident.episode() >= 0;
            Entry entry = fighting ? byEpisode.get(incident.episode()) : null;
            if (entry == null && incident.origin() == Origin.RECONVENED) {
                entry = lastOfSector.get(incident.sector());
                entry = entry != null && entry.fought ? null : entry;
            }
            if (entry == null) {
                entry = new Entry(incident);
                entries.add(entry);
            }
            if (fighting) {
                byEpisode.put(incident.episode(), entry);
                entry.fought = true;
                entry.war |= wars.getOrDefault(incident.episode(), false);
            }
            entry.add(incident, life.start());
            lastOfSector.put(incident.sector(), entry);
        }
        return entries;
    }

    /** Entries that began within these days, ends included. */
    List<Entry> within(LocalDate from, LocalDate to) {
        return entries.stream()
                .filter(e -> !e.start().isBefore(from) && !e.start().isAfter(to))
                .toList();
    }

    /** Those of them that were no war. */
    List<Entry> outsideWars(LocalDate from, LocalDate to) {
        return within(from, to).stream().filter(e -> !e.war()).toList();
    }

    /** Expected share of recorded entries outside wars for which something holds; not-a-number when there are none. */
    double share(LocalDate from, LocalDate to, Predicate<Entry> condition) {
        double all = 0;
        double some = 0;
        for (Entry entry : outsideWars(from, to)) {
            all += entry.chance();
            some += condition.test(entry) ? entry.chance() : 0;
        }
        return all == 0 ? Double.NaN : some / all;
    }

    /** How many recorded entries, wars among them, reached a level and no higher. */
    double recorded(LocalDate from, LocalDate to, Level peak) {
        return within(from, to).stream()
                .filter(e -> e.recorded() && e.peak() == peak)
                .count();
    }

    /** Distinct days, ends included, with something recorded. */
    NavigableSet<LocalDate> days(LocalDate from, LocalDate to) {
        NavigableSet<LocalDate> all = new TreeSet<>();
        entries.stream().filter(Entry::recorded).forEach(e -> all.addAll(e.days()));
        return all.subSet(from, true, to, true);
    }
}
