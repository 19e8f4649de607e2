package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The incidents of a history, and which hours belong to fighting between armies. */
final class Clashes {

    private final Map<Integer, Incident> incidents = new HashMap<>();
    private final List<Span> wars = new ArrayList<>();

    /** The hours of an episode, from the clash that grew into it to the end of its last clash. */
    private record Span(int episode, int from, int until) {}

    Clashes(History history) {
        Map<Integer, Span> spans = new HashMap<>();
        for (Incident i : history.incidents()) {
            incidents.put(i.number(), i);
            if (i.episode() >= 0) {
                Span span = new Span(i.episode(), i.hour(), i.hour() + i.hours());
                spans.merge(i.episode(), span, Clashes::both);
            }
        }
        history.episodes().forEach(episode -> {
            Span firing = new Span(episode.number(), episode.hour(), episode.hour() + episode.firingHours());
            wars.add(spans.merge(episode.number(), firing, Clashes::both));
        });
    }

    private static Span both(Span a, Span b) {
        return new Span(a.episode(), StrictMath.min(a.from(), b.from()), StrictMath.max(a.until(), b.until()));
    }

    /** The incident of a number; nothing if the run ended before it did. */
    Optional<Incident> incident(int number) {
        return Optional.ofNullable(incidents.get(number));
    }

    /** The number of the episode of army fighting that an hour belongs to, or nothing. */
    Optional<Integer> war(int hour) {
        return wars.stream()
                .filter(span -> hour >= span.from() && hour <= span.until())
                .map(Span::episode)
                .findFirst();
    }

    /** A clash that led to no war, in one line. */
    Line summary(Event.IncidentBegan began, Incident incident, Words words, Sentences sentences) {
        List<String> parts = new ArrayList<>();
        parts.add(words.sector(began.sector()) + ": " + sentences.beginning(began));
        parts.add(Words.came(incident.peak()) + ", over after " + Words.count(incident.hours(), "hour", "hours"));
        List<String> dead = new ArrayList<>();
        for (Side side : Side.BOTH) {
            for (Kind kind : Kind.values()) {
                if (incident.killed().of(side, kind) > 0) {
                    dead.add(Words.who(side, kind, incident.killed().of(side, kind)));
                }
            }
        }
        if (!dead.isEmpty()) {
            parts.add("killed: " + String.join(", ", dead));
        }
        if (incident.injured().total() > 0) {
            parts.add(Words.number(incident.injured().total()) + " injured");
        }
        if (incident.evacuees() > 0) {
            parts.add(Words.people(incident.evacuees()) + " left home");
        }
        String why = Reason.of(began).map(Reason::words).orElse("");
        return new Line(began.hour(), String.join("; ", parts), why);
    }
}
