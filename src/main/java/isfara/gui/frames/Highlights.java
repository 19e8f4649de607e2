package isfara.gui.frames;

import isfara.analysis.Digits;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SectorNow;
import isfara.gui.scene.TravellersNow;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.report.story.Narrator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The main things of a run: what happened for the first time (a crowd, guards, each weapon, each decision of a capital, each sector
 * that fighting spread to, an order to leave), every ceasefire and its end up to a few, and the moments with the largest crowd, with
 * most people on the roads, away from home, and coming back. The first and the last day are shown in any case.
 */
final class Highlights implements Choice {

    /** Ceasefires, and their ends, that get a frame each. */
    private static final int CEASEFIRES = 6;

    private final SortedMap<Integer, String> firsts = new TreeMap<>();
    private final Set<String> seen = new HashSet<>(); // asked for single keys only
    private final Peak crowd = new Peak(
            Highlights::largestCrowd, people -> "The largest crowd of the run: " + people + " people in one place.");
    private final Peak roads =
            new Peak(Highlights::onTheRoads, people -> "Most people on the roads at one time: " + people + ".");
    private final Peak away =
            new Peak(Scene::away, people -> "Most people away from home at one time: " + people + ".");
    private final Peak home =
            new Peak(Highlights::cameBack, people -> "Most people who came home on one day: " + people + ".");
    private int ceasefires;
    private int last = -1;
    private String end = "";

    @Override
    public void see(int number, Scene scene) {
        if (last < 0) {
            tell(number, "The first day.");
        }
        Narrator narrator = new Narrator(scene.world());
        for (Event event : scene.news()) {
            if (worthIt(event)) {
                tell(number, sentence(narrator.line(event).text()));
            }
        }
        crowd.see(number, scene);
        roads.see(number, scene);
        away.see(number, scene);
        home.see(number, scene);
        last = number;
        end = "The last day: " + Digits.number(scene.killed()) + " killed since the start, "
                + Digits.number(scene.away()) + " still away from home.";
    }

    @Override
    public SortedMap<Integer, String> chosen() {
        SortedMap<Integer, String> chosen = new TreeMap<>(firsts);
        for (Peak peak : List.of(crowd, roads, away, home)) {
            if (peak.most > 0) {
                add(chosen, peak.number, peak.words.caption(Digits.number(peak.most)));
            }
        }
        if (last >= 0) {
            add(chosen, last, end);
        }
        return chosen;
    }

    private void tell(int number, String caption) {
        add(firsts, number, caption);
    }

    private static void add(SortedMap<Integer, String> captions, int number, String caption) {
        captions.merge(number, caption, (before, more) -> before + " " + more);
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private boolean worthIt(Event event) {
        if (event instanceof Event.IncidentBegan e) {
            boolean spread = e.origin() == Origin.SPREAD && first("sector " + e.sector());
            return spread || e.crowdKg() + e.crowdTj() > 0 && first("crowd");
        } else if (event instanceof Event.GuardsCame) {
            return first("guards");
        } else if (event instanceof Event.LevelChanged e) {
            boolean up = e.to().ordinal() > e.from().ordinal();
            return up && e.to().atLeast(Level.SHOTS) && first("level " + e.to());
        } else if (event instanceof Event.Authorised e) {
            return first("authorised " + e.side());
        } else if (event instanceof Event.Widened e) {
            return first("widened " + e.side());
        } else if (event instanceof Event.Ceasefire || event instanceof Event.CeasefireBroken) {
            return ceasefires++ < CEASEFIRES;
        } else if (event instanceof Event.OrderedToLeave) {
            return first("ordered");
        }
        return false;
    }

    private boolean first(String what) {
        return seen.add(what);
    }

    private static int largestCrowd(Scene scene) {
        return scene.sectors().stream().mapToInt(SectorNow::crowd).max().orElse(0);
    }

    private static int onTheRoads(Scene scene) {
        return scene.travellers().stream().mapToInt(TravellersNow::people).sum();
    }

    private static int cameBack(Scene scene) {
        return scene.news().stream()
                .mapToInt(event -> event instanceof Event.CameBack e ? e.people() : 0)
                .sum();
    }

    /** How a number is told. */
    private interface Words {
        String caption(String number);
    }

    /** The scene in which a number is highest. */
    private static final class Peak {
        private final ToIntFunction<Scene> value;
        private final Words words;
        private int most;
        private int number = -1;

        Peak(ToIntFunction<Scene> value, Words words) {
            this.value = value;
            this.words = words;
        }

        void see(int at, Scene scene) {
            int now = value.applyAsInt(scene);
            if (now > most) {
                most = now;
                number = at;
            }
        }
    }
}
