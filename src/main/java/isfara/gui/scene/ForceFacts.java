package isfara.gui.scene;

import isfara.analysis.Digits;
import isfara.world.Garrison;
import isfara.world.Post;
import isfara.world.Sector;
import isfara.world.Side;
import isfara.world.World;
import java.util.Locale;

/** What is known of sectors, posts, garrisons and units. */
final class ForceFacts {

    private ForceFacts() {}

    static Facts sector(Scene scene, Sector s) {
        SectorNow now = scene.sectors().get(s.index());
        FactList facts = new FactList();
        now.clash()
                .ifPresentOrElse(
                        clash -> clash(facts, scene, clash),
                        () -> facts.add(
                                "incident",
                                now.crowdExpected() > 0
                                        ? "none; a crowd of "
                                                + FactList.count(now.crowdExpected(), "person", "people")
                                                + " is expected back"
                                        : "none"));
        for (Side side : Side.BOTH) {
            front(facts, FactList.adjective(side), now, now.front(side));
        }
        facts.share("tension over water", now.tension())
                .yes("contested works under way", now.works())
                .yes("contested roads blocked", now.roadsBlocked())
                .yes("heavy weapons used in the present fighting", now.hot())
                .add("incidents that earlier ones may still set off", Digits.number(now.excitation()))
                .share("disputed share of the line (a judgement)", s.disputedShare())
                .add("length of the line, estimated", Digits.number(s.lineKm()) + " km");
        return facts.titled((s.index() + 1) + " " + s.name());
    }

    private static void clash(FactList facts, Scene scene, SectorNow.Clash clash) {
        World world = scene.world();
        facts.add(
                        "incident",
                        "between "
                                + world.settlements().get(clash.kgSettlement()).name() + " and "
                                + world.settlements().get(clash.tjSettlement()).name())
                .add("since", FactList.moment(scene, clash.began()))
                .add(
                        "first cause",
                        clash.trigger().word() + " (" + clash.origin().word() + ")")
                .add("highest level so far", clash.peak().word())
                .people("killed in it", clash.killed())
                .people("injured in it", clash.injured())
                .people("left home because of it", clash.evacuees());
    }

    private static void front(FactList facts, String whose, SectorNow now, FrontNow front) {
        if (now.clash().isPresent()) {
            facts.add(whose + " level", front.level().word())
                    .people(whose + " crowd", front.crowd())
                    .people(whose + " guards on the spot", front.guards())
                    .peopleIfAny(whose + " militiamen on the spot", front.militia());
        }
        facts.people(whose + " soldiers", front.soldiers())
                .people(whose + " guards fit at the posts", front.guardsFit())
                .add(whose + " grievance", Digits.number(front.grievance()) + " (0 to 1)");
        if (front.militiaShare() > 0) {
            facts.share(whose + " men who stand by as a militia", front.militiaShare());
        }
    }

    static Facts unit(Scene scene, Subject.OfUnit subject) {
        Garrison garrison = scene.world().garrisons().get(subject.garrison());
        String title = "Soldiers from " + garrison.name();
        String sector = scene.world().sectors().get(subject.sector()).name();
        return scene.units().stream()
                .filter(u -> u.garrison() == subject.garrison()
                        && u.sector() == subject.sector()
                        && u.arrives() == subject.arrives())
                .findFirst()
                .map(u -> {
                    FactList facts = new FactList()
                            .add("country", FactList.country(u.side()))
                            .add("soldiers", Digits.number(u.soldiers()))
                            .add("sent to", sector);
                    if (u.there()) {
                        facts.add("where", u.standing() ? "at the line, since peace" : "in the sector");
                    } else {
                        facts.add("where", u.moving() ? "on the road" : "getting ready")
                                .add("arrive", FactList.moment(scene, u.arrives()))
                                .share("of the way behind them", u.travelled());
                    }
                    return facts.titled(title);
                })
                .orElseGet(
                        () -> new FactList().add("now", "back in the garrison").titled(title));
    }

    static Facts garrison(Scene scene, Garrison g) {
        int away = scene.units().stream()
                .filter(u -> u.garrison() == g.index())
                .mapToInt(UnitNow::soldiers)
                .sum();
        return new FactList()
                .add("country", FactList.country(g.side()))
                .add("kind", words(g.kind()))
                .add("unit", g.unit())
                .add("strength, estimated", Digits.number(g.low()) + " to " + Digits.number(g.high()) + " people")
                .people("sent to the line", away)
                .titled(g.name());
    }

    static Facts post(Scene scene, Post p) {
        FactList facts = new FactList()
                .add("country", FactList.country(p.side()))
                .add("kind", words(p.kind()))
                .add("unit", p.unit())
                .add("guards, estimated", Digits.number(p.low()) + " to " + Digits.number(p.high()) + " people");
        scene.crossings().stream()
                .filter(c -> c.post() == p.index())
                .forEach(c -> facts.add("crossing", c.open() ? "open on this side" : "closed by this side"));
        if (p.pairedWith() >= 0) {
            facts.add(
                    "the other side's half",
                    scene.world().posts().get(p.pairedWith()).name());
        }
        if (p.sector() >= 0) {
            SectorNow sector = scene.sectors().get(p.sector());
            facts.add("sector", scene.world().sectors().get(p.sector()).name())
                    .people(
                            "guards of the side's posts in the sector fit for duty",
                            sector.front(p.side()).guardsFit());
        }
        return facts.titled(p.name());
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
