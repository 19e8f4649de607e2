package isfara.gui.scene;

import isfara.analysis.Digits;
import isfara.world.Road;
import isfara.world.Settlement;
import isfara.world.WaterLink;
import isfara.world.WaterNode;
import isfara.world.World;
import java.util.List;
import java.util.Locale;

/** What is known of roads and waters. */
final class GroundFacts {

    private GroundFacts() {}

    static Facts road(Scene scene, Road road) {
        List<Settlement> settlements = scene.world().settlements();
        int people = scene.travellers().stream()
                .filter(t -> along(t.way(), road))
                .mapToInt(TravellersNow::people)
                .sum();
        return new FactList()
                .add("kind", road.kind().name().toLowerCase(Locale.ROOT) + " road")
                .add("length", Digits.number(road.km()) + " km")
                .add("time by road", Digits.number(road.hours() * 60) + " minutes")
                .yes("through disputed ground", road.contested())
                .yes("over another country's ground", road.foreign())
                .add("state", scene.roadBlocked(road) ? "blocked" : "open")
                .people("on journeys that lead along it", people)
                .titled("Road " + settlements.get(road.from()).name() + " – "
                        + settlements.get(road.to()).name());
    }

    private static boolean along(List<Integer> way, Road road) {
        for (int i = 1; i < way.size(); i++) {
            int a = way.get(i - 1);
            int b = way.get(i);
            if (a == road.from() && b == road.to() || a == road.to() && b == road.from()) {
                return true;
            }
        }
        return false;
    }

    static Facts water(Scene scene, WaterNode node) {
        World world = scene.world();
        WaterNow.Node now = scene.water().nodes().get(node.index());
        FactList facts = new FactList()
                .add("kind", node.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .add("operated by", operator(node))
                .flow("water that reaches it", now.inflow())
                .flow("drawn by its settlements", now.taken());
        for (WaterLink link : world.water().links()) {
            if (link.from() == node.index()) {
                facts.flow(
                        "on to " + world.water().nodes().get(link.to()).name() + " ("
                                + link.kind().name().toLowerCase(Locale.ROOT) + ")",
                        scene.water().carried().get(link.index()));
            }
        }
        if (!Double.isNaN(node.capacityHighM3s())) {
            facts.add(
                    "capacity, stated or estimated",
                    Digits.number(node.capacityLowM3s()) + " to " + Digits.number(node.capacityHighM3s()) + " m³/s");
        }
        if (node.volumeMm3() > 0) {
            facts.add("stored", Digits.number(now.volume()) + " of " + Digits.number(node.volumeMm3()) + " million m³");
        }
        if (now.damage() > 0) {
            facts.share("of its flow lost to damage", now.damage())
                    .add("repaired by", FactList.moment(scene, now.repairedOn() * 24));
        }
        return facts.titled(node.name());
    }

    private static String operator(WaterNode node) {
        String who = switch (node.control()) {
            case KG -> "Kyrgyzstan";
            case TJ -> "Tajikistan";
            case JOINT -> "both";
            case OTHER -> "a third country";
        };
        return node.disputed() ? who + "; disputed" : who;
    }
}
