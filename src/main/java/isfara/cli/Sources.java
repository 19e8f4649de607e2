package isfara.cli;

import isfara.calibration.Subcritical;
import isfara.experiment.DrawsFile;
import isfara.experiment.ParameterSource;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Input;
import isfara.world.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds where parameters come from, as somebody says it: a word, or a CSV file of draws. */
final class Sources {

    private final Ground ground;

    Sources(Ground ground) {
        this.ground = ground;
    }

    /**
     * A source that was found.
     *
     * @param parameters the source
     * @param inputs the file it was read from, if any
     */
    record Found(ParameterSource parameters, List<Input> inputs) {}

    /**
     * The source.
     *
     * @param said {@code defaults}, {@code prior}, {@code screened}, {@code posterior} or a file
     * @param beside files whose neighbourhood is searched for the folder {@code calibration}
     */
    Found find(String said, List<Path> beside) {
        return switch (said) {
            case "defaults" -> new Found(new ParameterSource.Defaults(), List.of());
            case "prior" -> new Found(new ParameterSource.Prior(new Subcritical(ground.world())), List.of());
            case "screened", "posterior" -> shipped(said, beside);
            default -> file(said);
        };
    }

    private Found shipped(String name, List<Path> beside) {
        Set<Path> places = new LinkedHashSet<>();
        for (Path file : beside) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            for (int up = 0; up < 2 && folder != null; up++) {
                places.add(folder.resolve("calibration").resolve(name + ".csv"));
                folder = folder.getParent();
            }
        }
        places.add(ground.context()
                .shippedFolder()
                .toAbsolutePath()
                .normalize()
                .resolve("calibration")
                .resolve(name + ".csv"));
        Path found = places.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new UsageMistake(absent(name, places)));
        ParameterSource.Table table = DrawsFile.read(found, ground.space());
        // Its name, not its path: the same draws are the same wherever the folder lies; the checksum tells others
        // apart.
        ParameterSource named = new ParameterSource.Table(
                name, table.sha256(), table.columns(), table.rows(), table.cumulative(), table.notes());
        return new Found(named, List.of(new Input(Path.of("calibration", name + ".csv"), table.sha256())));
    }

    private static String absent(String name, Set<Path> places) {
        List<String> looked = new ArrayList<>();
        places.forEach(place -> looked.add("  " + place));
        String remedy = name.equals("screened")
                ? "make it with: isfara screen --out scenarios/calibration/screened.csv"
                : "make it with: isfara calibrate scenarios/calibration/main.yaml, and put its posterior.csv there";
        return "parameters: found " + name + ", but there is no " + name + ".csv; looked for\n"
                + String.join("\n", looked) + "\n" + remedy + "\nor use --parameters prior or --parameters defaults";
    }

    private Found file(String said) {
        Path file = Ground.path(said);
        if (!Files.isRegularFile(file)) {
            String nearest =
                    said.matches("[A-Za-z]+") ? ", nearest is " + Spelling.nearest(said, ExperimentFile.SOURCES) : "";
            throw new UsageMistake("--parameters: found " + said + nearest + ", need one of "
                    + String.join(", ", ExperimentFile.SOURCES) + ", or a CSV file that exists");
        }
        ParameterSource.Table table = DrawsFile.read(file, ground.space());
        return new Found(table, List.of(new Input(file, table.sha256())));
    }
}
