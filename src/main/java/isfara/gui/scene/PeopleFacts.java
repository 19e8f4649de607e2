package isfara.gui.scene;

import isfara.analysis.Digits;
import isfara.world.Settlement;
import isfara.world.World;
import java.util.Locale;

/** What is known of settlements and of people on their way. */
final class PeopleFacts {

    private PeopleFacts() {}

    static Facts settlement(Scene scene, Settlement s) {
        SettlementNow now = scene.settlements().get(s.index());
        FactList facts = new FactList()
                .add("country", FactList.country(s.side()))
                .add("district", s.district())
                .add(
                        "sector",
                        s.sector() < 0
                                ? "none"
                                : scene.world().sectors().get(s.sector()).name())
                .add("role", s.role().name().toLowerCase(Locale.ROOT))
                .add("from the line", Digits.number(s.borderKm()) + " km");
        if (s.uninhabited()) {
            return facts.add("people", "nobody lives there").titled(s.name());
        }
        facts.people("people", now.people())
                .people("at home", now.atHome())
                .people("away from home", now.away())
                .add("danger now", Digits.number(now.danger()) + " (0 none to about 2)")
                .add("told to leave", now.ordered() ? "some or all of its people" : "no")
                .peopleIfAny("left today", now.leftToday())
                .people("most away at one time", now.mostAway())
                .people("residents killed since the start", now.killed())
                .people("held or missing", now.missing())
                .peopleIfAny("settled elsewhere for good", now.emigrated())
                .add("homes destroyed since the start", FactList.count(now.homesLost(), "home", "homes"))
                .add("homes in ruins now", FactList.count(now.destroyed(), "home", "homes"))
                .peopleIfAny("displaced people received (where most of their village went)", now.received());
        if (scene.world().water().supplies().get(s.index()) >= 0) {
            facts.share("irrigation water lacking", now.shortage());
        }
        return facts.titled(s.name());
    }

    static Facts travellers(Scene scene, Subject.OfTravellers subject) {
        World world = scene.world();
        String from = world.settlements().get(subject.from()).name();
        String title = "People from " + from;
        return scene.travellers().stream()
                .filter(t -> t.from() == subject.from() && t.to() == subject.to() && t.arrives() == subject.arrives())
                .findFirst()
                .map(t -> new FactList()
                        .people("on the way", t.people())
                        .add("country", FactList.country(t.side()))
                        .add("from", from)
                        .add(
                                "to",
                                t.to() < 0
                                        ? "cut off: as they can"
                                        : world.settlements().get(t.to()).name())
                        .add("arrive", FactList.moment(scene, t.arrives()))
                        .share("of the way behind them, if they move evenly", t.travelled())
                        .add("road", "the fastest over own ground; the model knows only the time it takes")
                        .titled(title))
                .orElseGet(() -> new FactList().add("now", "they have arrived").titled(title));
    }
}
