package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The main things of a history. A clash that led to no fighting between armies is one line. While armies fight, decisions and first
 * uses of weapons are told one by one, and what happens to people is summed up by watches of six hours, by days or months.
 */
final class MainThings {

    private static final int WATCH = 6;

    /** In longer histories, clashes that came to no more than stones are told once a year. */
    private static final int LONG_HISTORY_DAYS = 731;

    private final Words words;
    private final Sentences sentences;
    private final Clashes clashes;
    private final Sums sums;
    private final LocalDate start;
    private final History history;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Losses> losses = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    MainThings(Words words, Sentences sentences, LocalDate start, History history) {
        this.words = words;
        this.sentences = sentences;
        this.start = start;
        this.history = history;
        this.clashes = new Clashes(history);
        this.sums = new Sums(words);
    }

    List<Line> lines() {
        history.events().forEach(this::tell);
        losses.values().stream().filter(Losses::worthTelling).forEach(loss -> lines.add(loss.line()));
        lines.addAll(sums.lines());
        lines.sort(Comparator.comparingInt(Line::hour)); // stable: what happened first in an hour stays first
        return List.copyOf(lines);
    }

    private void tell(Event event) {
        if (event instanceof Event.IncidentBegan e) {
            incident(e);
        } else if (event instanceof Event.LevelChanged e) {
            level(e);
        } else if (event instanceof Event.Harmed e) {
            harm(e);
        } else if (event instanceof Event.WillingToStop e) {
            once("willing " + e.side() + " " + e.hour() / Sums.DAY, event);
        } else if (!sums.take(event) && !(event instanceof Event.IncidentEnded) && !Weight.onTheWay(event)) {
            lines.add(sentences.of(event));
        }
    }

    private void incident(Event.IncidentBegan e) {
        Optional<Incident> alone = clashes.incident(e.incident()).filter(incident -> incident.episode() < 0);
        if (alone.filter(this::small).isPresent()) {
            int year = start.plusDays(e.hour() / Sums.DAY).getYear();
            sums.add(
                    "small " + year,
                    Integer.MAX_VALUE,
                    e.hour(),
                    words.sector(e.sector()),
                    1,
                    1,
                    t -> Words.count(t.total(), "clash", "clashes") + " in " + year + " went no further than stones: "
                            + t.where());
        } else if (alone.isPresent()) {
            lines.add(clashes.summary(e, alone.get(), words, sentences));
        } else if (e.origin() == Origin.SPREAD) {
            sums.add(
                    "spread",
                    WATCH,
                    e.hour(),
                    words.sector(e.sector()),
                    1,
                    1,
                    t -> "the fighting has reached further sectors: " + t.everywhere());
        } else if (e.origin() == Origin.VIOLATION) {
            sums.add(
                    "violation",
                    Sums.DAY,
                    e.hour(),
                    words.sector(e.sector()),
                    1,
                    1,
                    t -> "shots in spite of the" + " ceasefire: " + t.names());
        } else {
            lines.add(sentences.of(e));
        }
    }

    private boolean small(Incident incident) {
        return history.days().count() > LONG_HISTORY_DAYS
                && !incident.peak().atLeast(Level.SHOTS)
                && incident.killed().total() == 0;
    }

    /** First uses only: of each weapon by each side in a war. */
    private void level(Event.LevelChanged e) {
        Optional<Integer> war = clashes.war(e.hour());
        boolean up = e.to().atLeast(Level.SHOTS) && e.to().ordinal() > e.from().ordinal();
        if (up && war.isPresent()) {
            once(war.get() + " " + e.side() + " " + e.to(), e);
        }
    }

    /** Those hurt in a clash alone are told with the clash. */
    private void harm(Event.Harmed e) {
        if (clashes.war(e.hour()).isPresent()) {
            losses.computeIfAbsent(e.hour() / WATCH, watch -> new Losses()).add(e, words.sector(e.sector()));
        }
    }

    private void once(String key, Event event) {
        if (told.add(key)) {
            lines.add(sentences.of(event));
        }
    }
}
