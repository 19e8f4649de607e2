package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Places;
import isfara.analysis.Places.Mean;
import isfara.analysis.Places.OfSector;
import isfara.analysis.Places.OfSettlement;
import isfara.analysis.ScenarioFindings;
import isfara.chart.Figure.Panel;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where people come to harm in the baseline: a map of the region. The other scenarios are in the table: by place they differ little. */
final class MapChart {

    private static final int NAMED = 5;

    private final Findings findings;
    private final World world;

    MapChart(Findings findings, World world) {
        this.findings = findings;
        this.world = world;
    }

    /** The figures, if the results have what they show. */
    List<Figure> figures() {
        ScenarioFindings baseline = findings.baseline();
        if (baseline.places().isEmpty()) {
            return List.of();
        }
        return List.of(
                figure(
                        "map-deaths",
                        "Where residents die, simulated",
                        "residents killed per run",
                        baseline,
                        OfSettlement::killed,
                        OfSector::killed,
                        "killed, soldiers and guards too"),
                figure(
                        "map-evacuees",
                        "Where people leave home, simulated",
                        "residents who left home, per run",
                        baseline,
                        OfSettlement::evacuated,
                        OfSector::evacuated,
                        "left home"));
    }

    private Figure figure(
            String name,
            String title,
            String what,
            ScenarioFindings s,
            Function<OfSettlement, Mean> of,
            Function<OfSector, Mean> ofSector,
            String list) {
        Places places = s.places().orElseThrow();
        Map<String, Double> values = new HashMap<>();
        places.settlements().forEach(p -> values.put(p.id(), of.apply(p).value()));
        double largest = values.values().stream().mapToDouble(v -> v).max().orElse(0);
        Classes classes = Classes.upTo(largest);
        Map<String, Mean> sums = places.sectors().stream().collect(Collectors.toMap(OfSector::id, ofSector));
        List<String> sectors = world.sectors().stream()
                .map(sector -> sector.name() + ": " + words(sums.get(sector.id())))
                .toList();
        Picture map = new RegionMap(world, p -> values.getOrDefault(p.id(), 0.0), classes, sectors);
        List<Key> keys = new ArrayList<>(classes.keys());
        keys.add(new Key.Mark("water works", MapPicture.WORKS, MapPicture.WATER, MapPicture.WATER));
        keys.add(new Key.Line("rivers and canals, schematic", light(MapPicture.WATER, 0.6), HouseStyle.THIN));
        keys.add(new Key.Mark("posts and crossings", MapPicture.GUARDS, MapPicture.POST, MapPicture.POST));
        keys.add(new Key.Framed("nearer to KG places", SideColours.ground(Side.KG)));
        keys.add(new Key.Framed("nearer to TJ places", SideColours.ground(Side.TJ)));
        keys.add(new Key.Line("the line, schematic", MapPicture.LINE, HouseStyle.DASHED));
        return new Figure(
                name,
                title,
                "Colour: " + what
                        + "; size: residents. Ground is shaded by whose settlements and posts are nearer: the line is a"
                        + " schema, not a border. List: mean per run by sector (" + list + "), with its 95 % interval.",
                List.of(new Panel(s.name(), note(s), map, s.name())),
                1,
                keys,
                Caption.of(findings),
                s.name() + ": most " + what + " in " + worst(places, of) + ".");
    }

    private static String note(ScenarioFindings s) {
        return "means of " + Digits.number(s.runs().count()) + " runs; the other scenarios are in the table";
    }

    private static String words(Mean mean) {
        return mean == null
                ? "0"
                : Digits.number(mean.value())
                        + (mean.interval().known() ? " (" + Digits.interval(mean.interval()) + ")" : "");
    }

    private String worst(Places places, Function<OfSettlement, Mean> of) {
        return places.settlements().stream()
                .sorted(Comparator.comparingDouble(
                                (OfSettlement p) -> of.apply(p).value())
                        .reversed())
                .limit(NAMED)
                .map(p -> settlement(p.id()).name() + " " + words(of.apply(p)))
                .collect(Collectors.joining(", "));
    }

    private Settlement settlement(String id) {
        return world.settlements().get(world.settlement(id));
    }
}
