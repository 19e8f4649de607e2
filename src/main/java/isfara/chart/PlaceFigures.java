package isfara.chart;

import isfara.analysis.Findings;
import isfara.world.World;
import isfara.world.WorldData;
import java.util.ArrayList;
import java.util.List;

/** The figures that show where: none when the results do not tell, or were made in a world that this program does not know. */
final class PlaceFigures {

    private PlaceFigures() {}

    static List<Figure> of(Findings findings) {
        boolean told = findings.scenarios().stream().anyMatch(s -> s.places().isPresent());
        if (!told || !findings.manifest().worldSha256().equals(WorldData.sha256())) {
            return List.of();
        }
        World world = World.load();
        List<Figure> figures = new ArrayList<>(new HeatMapChart(findings, world).figures());
        figures.addAll(new MapChart(findings, world).figures());
        return List.copyOf(figures);
    }
}
