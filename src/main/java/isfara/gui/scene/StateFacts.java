package isfara.gui.scene;

import isfara.analysis.Digits;
import isfara.world.Side;
import java.util.stream.Collectors;

/** What is known of the two states and of the border as a whole. */
final class StateFacts {

    private StateFacts() {}

    static Facts side(Scene scene, Side side) {
        SideNow now = scene.side(side);
        return new FactList()
                .add("killed since the start", FactList.killed(now.killed()))
                .add("injured since the start", FactList.killed(now.injured()))
                .people("away from home", now.away())
                .people("held or missing", now.missing())
                .add("homes destroyed since the start", FactList.count(now.homesLost(), "home", "homes"))
                .people("soldiers in the sectors", now.soldiers())
                .add("forward posture", Digits.number(now.posture()) + " (0 none to 1)")
                .add("legitimacy deficit", Digits.number(now.deficit()) + " (0 none to 1)")
                .yes("army may use heavy weapons", now.authorised())
                .yes("army may fight in further sectors", now.widened())
                .add(
                        "willing to stop",
                        now.willing() > 0 ? "for " + FactList.count(now.willing(), "more hour", "more hours") : "no")
                .titled(FactList.country(side));
    }

    static Facts theatre(Scene scene) {
        TheatreNow now = scene.theatre();
        FactList facts = new FactList()
                .add("highest level", scene.level().word())
                .add("sectors under fire", Digits.number(scene.sectorsUnderFire()))
                .add("ceasefire", now.ceasefire() ? "since " + FactList.moment(scene, now.ceasefireSince()) : "none");
        if (now.ceasefire()) {
            facts.share("pulled back under it", now.pull());
        }
        now.episode()
                .ifPresentOrElse(
                        e -> facts.add("army fighting", "since " + FactList.moment(scene, e.began()))
                                .add("hours of heavy weapons", Digits.number(e.heavyHours()))
                                .add(
                                        "sectors that saw heavy weapons",
                                        e.sectors().stream()
                                                .map(s -> scene.world()
                                                        .sectors()
                                                        .get(s)
                                                        .name())
                                                .collect(Collectors.joining("; ")))
                                .people("killed in it", e.killed())
                                .people("injured in it", e.injured()),
                        () -> facts.add("army fighting", "none"));
        facts.add("pressure to stop, both channels", Digits.number(now.pressure()) + " (0 to 1)")
                .add("of it between the two states", Digits.number(now.bilateral()))
                .add("of it by third parties", Digits.number(now.third()))
                .share("irrigation water lacking along the line", scene.water().lacking());
        for (LeverNow lever : scene.levers()) {
            facts.add("lever in force", lever(lever));
        }
        return facts.titled("The border");
    }

    private static String lever(LeverNow lever) {
        return lever.contingent()
                .map(c -> lever.lever() + ": " + FactList.count(c.personnel(), "person", "people")
                        + (c.standing() ? " in " : " for ")
                        + FactList.count(c.sectors().size(), "sector", "sectors")
                        + (c.standing() ? "" : ", not standing there"))
                .orElse(lever.lever());
    }
}
