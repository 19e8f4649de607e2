package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Why;
import isfara.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Two histories of one replication, told beside each other from where they part. */
public final class TwoStories {

    /** How many of the last common events are told. */
    private static final int LAST = 3;

    /** More lines in a row that are the same in both are counted, not told. */
    private static final int FEW_SAME = 2;

    /** Wide enough for the words of a term that both weighed. */
    private static final int WORDS = 44;

    private final Narrator narrator;
    private final Sentences sentences;
    private final LocalDate start;
    private final Told a;
    private final Told b;
    private final Divergence divergence;

    /**
     * A history and the scenario it was lived through in.
     *
     * @param scenario its name
     * @param history what happened
     */
    public record Told(String scenario, History history) {}

    /** Two histories that begin on the same day. */
    public TwoStories(World world, LocalDate start, Told a, Told b) {
        this.narrator = new Narrator(world);
        this.sentences = new Sentences(new Words(world));
        this.start = start;
        this.a = a;
        this.b = b;
        this.divergence = Divergence.of(a.history(), b.history());
    }

    /** Line by line. */
    public List<String> text() {
        List<String> text = new ArrayList<>();
        levers(text, a);
        levers(text, b);
        text.add("");
        text.addAll(parting());
        if (!divergence.never()) {
            after(text);
        }
        text.add("");
        totals(text);
        return text;
    }

    private void levers(List<String> text, Told told) {
        List<Line> lines = narrator.levers(told.history());
        text.add("Levers in " + told.scenario() + (lines.isEmpty() ? ": nothing to tell." : ":"));
        lines.forEach(line -> text.add("  " + line.dated(start)));
    }

    /** The hour in which they part, since the start; none when they never do. */
    public OptionalInt hour() {
        return divergence.hour();
    }

    /** Where they part, what happens there in each, and what the rule weighed that first decided otherwise; or that they never do. */
    public List<String> parting() {
        List<String> text = new ArrayList<>();
        if (divergence.never()) {
            text.add("The two histories never part: the same "
                    + Words.number(divergence.common().size()) + " things happen in both, at the same hours.");
        } else {
            parting(text);
        }
        return text;
    }

    private void parting(List<String> text) {
        int hour = divergence.hour().orElseThrow();
        List<Event> common = divergence.common();
        text.add(
                common.isEmpty()
                        ? "The two histories differ from their first event on."
                        : "The same in both at first: " + Words.count(common.size(), "thing happens", "things happen")
                                + ", the last of them:");
        common.subList(StrictMath.max(0, common.size() - LAST), common.size())
                .forEach(event -> text.add("  " + sentences.of(event).date(start) + "  "
                        + sentences.of(event).text()));
        text.add("");
        text.add("They part on " + new Line(hour, "").date(start) + ".");
        hour(text, a, divergence.onlyInFirst());
        hour(text, b, divergence.onlyInSecond());
        asked(text);
    }

    private void hour(List<String> text, Told told, List<Event> now) {
        text.add("Only in " + told.scenario() + (now.isEmpty() ? ": nothing in that hour." : " in that hour:"));
        now.forEach(event -> text.add("  " + sentences.of(event).dated(start)));
    }

    /** The rule that first decided otherwise, asked in both. */
    private void asked(List<String> text) {
        Optional<Event> like = Stream.concat(divergence.onlyInFirst().stream(), divergence.onlyInSecond().stream())
                .filter(event -> Reason.of(event).isPresent())
                .findFirst();
        if (like.isEmpty()) {
            return;
        }
        Optional<Event> ofA = Divergence.next(like.get(), divergence.first());
        Optional<Event> ofB = Divergence.next(like.get(), divergence.second());
        text.add("");
        if (ofA.isPresent() && ofB.isPresent()) {
            numbers(text, ofA.get(), ofB.get());
        } else {
            text.add("In " + (ofA.isPresent() ? b : a).scenario() + " this does not happen there to the end.");
        }
    }

    private void numbers(List<String> text, Event ofA, Event ofB) {
        Reason one = Reason.of(ofA).orElseThrow();
        Reason other = Reason.of(ofB).orElseThrow();
        text.add("What the rule weighed when it next said yes, in " + a.scenario() + " on "
                + new Line(ofA.hour(), "").date(start) + " and in " + b.scenario() + " on "
                + new Line(ofB.hour(), "").date(start) + ":");
        text.add(row("", a.scenario(), b.scenario()));
        text.add(row("chance", Reason.percent(one.chance()), Reason.percent(other.chance())));
        Map<String, String[]> terms = new LinkedHashMap<>();
        one.weighed().forEach(term -> terms.computeIfAbsent(term.name(), n -> new String[] {"", ""})[0] = value(term));
        other.weighed()
                .forEach(term -> terms.computeIfAbsent(term.name(), n -> new String[] {"", ""})[1] = value(term));
        terms.forEach((name, values) -> text.add(row(name, values[0], values[1])));
    }

    private static String value(Why.Term term) {
        return Weighed.number(term.value());
    }

    private static String row(String what, String one, String other) {
        return ("  " + String.format(Locale.ROOT, "%-" + WORDS + "s %26s %26s", what, one, other)).stripTrailing();
    }

    /** Main things of both, in one order: what is the same is told once. */
    private void after(List<String> text) {
        int from = divergence.hour().orElseThrow();
        List<Line> ofA = from(narrator.main(start, a.history()), from);
        List<Line> ofB = from(narrator.main(start, b.history()), from);
        String both = "both";
        int width = StrictMath.max(
                both.length(),
                StrictMath.max(a.scenario().length(), b.scenario().length()));
        List<Marked> marked = new ArrayList<>();
        for (Line line : ofA) {
            boolean same = contains(ofB, line);
            marked.add(new Marked(same ? both : a.scenario(), line));
        }
        ofB.stream().filter(line -> !contains(ofA, line)).forEach(line -> marked.add(new Marked(b.scenario(), line)));
        marked.sort(Comparator.comparingInt(m -> m.line().hour())); // stable: the first scenario's first
        text.add("");
        text.add("The main things from then on:");
        if (marked.isEmpty()) {
            text.add("  none");
        }
        String form = "  %-" + width + "s  ";
        for (int i = 0; i < marked.size(); i++) {
            Marked m = marked.get(i);
            int more = sameFrom(marked, i, both);
            text.add(String.format(Locale.ROOT, form, m.whose()) + m.line().date(start) + "  "
                    + (more > FEW_SAME
                            ? more + " main things in a row are the same in both"
                            : m.line().text()));
            i += more > FEW_SAME ? more - 1 : 0;
        }
    }

    /** How many lines in a row are the same in both. */
    private static int sameFrom(List<Marked> marked, int from, String both) {
        int same = 0;
        while (from + same < marked.size() && marked.get(from + same).whose().equals(both)) {
            same++;
        }
        return same;
    }

    private record Marked(String whose, Line line) {}

    private static boolean contains(List<Line> lines, Line line) {
        return lines.stream()
                .anyMatch(other -> other.hour() == line.hour() && other.text().equals(line.text()));
    }

    private static List<Line> from(List<Line> lines, int hour) {
        return lines.stream().filter(line -> line.hour() >= hour).toList();
    }

    private void totals(List<String> text) {
        text.add("To the end, both sides together, people unless said otherwise:");
        text.add(totals("", a.scenario(), b.scenario(), "difference"));
        List<Totals.Row> ofA = Totals.rows(a.history());
        List<Totals.Row> ofB = Totals.rows(b.history());
        for (int i = 0; i < ofA.size(); i++) {
            double one = ofA.get(i).both();
            double other = ofB.get(i).both();
            String difference = (other > one ? "+" : "") + Totals.people(other - one);
            text.add(totals(ofA.get(i).what(), Totals.people(one), Totals.people(other), difference));
        }
        for (Told told : List.of(a, b)) {
            text.add("");
            text.add(told.scenario() + ": " + Totals.incidents(told.history()));
            text.add(told.scenario() + ": " + Totals.wars(told.history()));
        }
    }

    private static String totals(String what, String one, String other, String difference) {
        return String.format(Locale.ROOT, "  %-36s %26s %26s %12s", what, one, other, difference);
    }
}
