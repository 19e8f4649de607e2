package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The main things of a history. A clash that led to no fighting between armies is one line. While armies fight, decisions and first
 * uses of weapons are told one by one, and what happens to people is summed up by watches of six hours, days or weeks.
 */
final class MainThings {

    private static final int WATCH = 6;
    private static final int DAY = 24;
    private static final int WEEK = 7 * DAY;
    private static final int LONG_HISTORY_DAYS = 731;

    /** Fewer people on the move in a day or week are not told on their own. */
    private static final int FEW_PEOPLE = 50;

    private final Words words;
    private final Sentences sentences;
    private final Clashes clashes;
    private final LocalDate start;
    private final History history;
    private final boolean shortened;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Function<Tally, String>> tellings = new HashMap<>();
    private final Map<Integer, Losses> losses = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    MainThings(Words words, Sentences sentences, LocalDate start, History history) {
        this.words = words;
        this.sentences = sentences;
        this.start = start;
        this.history = history;
        this.clashes = new Clashes(history);
        this.shortened = history.days().count() > LONG_HISTORY_DAYS;
    }

    List<Line> lines() {
        history.events().forEach(this::tell);
        losses.values().forEach(loss -> lines.add(loss.line()));
        tallies.forEach((key, tally) -> {
            String text = tellings.get(key).apply(tally);
            if (!text.isEmpty()) {
                lines.add(new Line(tally.hour(), text));
            }
        });
        lines.sort(Comparator.comparingInt(Line::hour));
        return List.copyOf(lines);
    }

    private void tell(Event event) {
        if (event instanceof Event.IncidentBegan e) {
            incident(e);
        } else if (event instanceof Event.LevelChanged e) {
            level(e);
        } else if (event instanceof Event.Harmed e) {
            if (clashes.war(e.hour()).isPresent()) {
                losses.computeIfAbsent(e.hour() / WATCH, watch -> new Losses()).add(e, words.sector(e.sector()));
            }
        } else if (event instanceof Event.WillingToStop e) {
            once("willing " + e.side() + " " + e.hour() / DAY, event);
        } else if (event instanceof Event.UnitArrived e) {
            Side side = words.world().garrisons().get(e.garrison()).side();
            sum(
                    "arrive " + side,
                    DAY,
                    e.hour(),
                    words.sector(e.sector()),
                    e.soldiers(),
                    t -> Words.number(t.total()) + " " + Words.adjective(side) + " soldiers arrive: " + t.where());
        } else if (event instanceof Event.UnitWithdrew e) {
            Side side = words.world().garrisons().get(e.garrison()).side();
            sum(
                    "withdraw " + side,
                    WEEK,
                    e.hour(),
                    words.sector(e.sector()),
                    e.soldiers(),
                    t -> Words.number(t.total()) + " " + Words.adjective(side) + " soldiers have gone back: "
                            + t.where());
        } else if (event instanceof Event.HomesDestroyed e) {
            sum(
                    "homes",
                    DAY,
                    e.hour(),
                    words.village(e.settlement()),
                    e.homes(),
                    t -> Words.count(t.total(), "home", "homes") + " destroyed on this day: " + t.where());
        } else if (event instanceof Event.CrossingChanged e) {
            Side side = words.world().posts().get(e.post()).side();
            String what = e.open() ? " side reopens crossings: " : " side closes crossings: ";
            sum(
                    "crossing " + side + what,
                    DAY,
                    e.hour(),
                    words.world().posts().get(e.post()).name(),
                    1,
                    t -> "the " + Words.adjective(side) + what + t.names());
        } else if (!movement(event) && !passedOver(event)) {
            lines.add(sentences.of(event));
        }
    }

    private boolean movement(Event event) {
        if (event instanceof Event.OrderedToLeave e) {
            Side side = words.sideOf(e.settlement());
            sum(
                    "order " + side,
                    WATCH,
                    e.hour(),
                    words.settlement(e.settlement()),
                    1,
                    t -> "the authorities tell "
                            + Words.count(
                                    t.total(),
                                    Words.adjective(side) + " settlement",
                                    Words.adjective(side) + " settlements")
                            + " to leave: " + t.names());
        } else if (event instanceof Event.Left e) {
            moved("left", DAY, e.hour(), e.settlement(), e.people(), " leave on this day: ");
        } else if (event instanceof Event.CameBack e) {
            moved("back", WEEK, e.hour(), e.settlement(), e.people(), " have come back within the week: ");
        } else if (event instanceof Event.Emigrated e) {
            moved("gone", 8 * WEEK, e.hour(), e.settlement(), e.people(), " have given up and stay elsewhere: ");
        } else {
            return false;
        }
        return true;
    }

    private void moved(String what, int period, int hour, int settlement, int people, String did) {
        Side side = words.sideOf(settlement);
        String who = side == Side.KG ? " Kyrgyz" : " Tajiks";
        sum(
                what + " " + side,
                period,
                hour,
                words.settlement(settlement),
                people,
                t -> t.total() < FEW_PEOPLE ? "" : Words.number(t.total()) + who + did + t.where());
    }

    private static boolean passedOver(Event event) {
        return event instanceof Event.GuardsCame
                || event instanceof Event.IncidentEnded
                || event instanceof Event.UnitSent
                || event instanceof Event.WorksEnded
                || event instanceof Event.RoadsChanged;
    }

    private void incident(Event.IncidentBegan e) {
        Optional<Incident> ended = clashes.incident(e.incident());
        if (ended.isPresent() && ended.get().episode() < 0) {
            Incident incident = ended.get();
            boolean small =
                    !incident.peak().atLeast(Level.SHOTS) && incident.killed().total() == 0;
            if (shortened && small) {
                int year = start.plusDays(e.hour() / DAY).getYear();
                sum(
                        "small " + year,
                        Integer.MAX_VALUE,
                        e.hour(),
                        words.sector(e.sector()),
                        1,
                        t -> Words.count(t.total(), "clash", "clashes") + " in " + year
                                + " went no further than stones: " + t.where());
            } else {
                lines.add(new Line(e.hour(), clashes.summary(e, incident, words, sentences)));
            }
        } else if (e.origin() == Origin.VIOLATION) {
            sum(
                    "violation",
                    DAY,
                    e.hour(),
                    words.sector(e.sector()),
                    1,
                    t -> "shots in spite of the ceasefire: " + t.names());
        } else {
            lines.add(sentences.of(e));
        }
    }

    /** First uses only: of each weapon by each side in a war. */
    private void level(Event.LevelChanged e) {
        boolean first =
                e.to().atLeast(Level.SHOTS) && e.to().ordinal() > e.from().ordinal();
        Optional<Integer> war = clashes.war(e.hour());
        if (first && war.isPresent()) {
            once(war.get() + " " + e.side() + " " + e.to(), e);
        }
    }

    private void once(String key, Event event) {
        if (told.add(key)) {
            lines.add(sentences.of(event));
        }
    }

    private void sum(String what, int period, int hour, String place, int amount, Function<Tally, String> telling) {
        String key = what + " " + hour / period;
        tellings.putIfAbsent(key, telling);
        tallies.computeIfAbsent(key, k -> new Tally()).add(hour, place, amount);
    }
}
