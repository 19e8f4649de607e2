package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Places;
import isfara.analysis.Places.Mean;
import isfara.analysis.Places.OfSettlement;
import isfara.analysis.ScenarioFindings;
import isfara.world.Settlement;
import isfara.world.World;
import isfara.world.WorldData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What the maps show, for every scenario, with where each settlement lies: CSV files named like the figures. */
final class MapTables {

    private final Findings findings;
    private final Path folder;

    MapTables(Findings findings, Path folder) {
        this.findings = findings;
        this.folder = folder;
    }

    /** Nothing when the results do not tell of places, or were made in a world that this program does not know. */
    void write() throws IOException {
        boolean told = findings.scenarios().stream().anyMatch(s -> s.places().isPresent());
        if (told && findings.manifest().worldSha256().equals(WorldData.sha256())) {
            World world = World.load();
            write(world, "map-deaths.csv", "killed", OfSettlement::killed);
            write(world, "map-evacuees.csv", "evacuated", OfSettlement::evacuated);
        }
    }

    private void write(World world, String file, String what, Function<OfSettlement, Mean> of) throws IOException {
        String columns = "scenario,settlement,name,side,lat,lon,people," + what + "," + what + "_low," + what + "_high";
        try (CsvTable csv = new CsvTable(folder.resolve(file), columns.split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                for (OfSettlement place : s.places().map(Places::settlements).orElse(List.of())) {
                    Settlement here = world.settlements().get(world.settlement(place.id()));
                    Mean mean = of.apply(place);
                    csv.row(
                            s.name(),
                            place.id(),
                            here.name(),
                            here.side().name(),
                            here.at().lat(),
                            here.at().lon(),
                            here.people(),
                            mean.value(),
                            mean.interval().low(),
                            mean.interval().high());
                }
            }
        }
    }
}
