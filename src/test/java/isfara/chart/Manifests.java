package isfara.chart;

import isfara.analysis.Manifest;
import isfara.store.ParameterEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes manifests for tests. */
final class Manifests {

    private Manifests() {}

    /** Of an experiment with these scenarios, the first the baseline; one of its parameters is assumed. */
    static Manifest of(String... scenarios) {
        return new Manifest(
                "made",
                "Made up",
                scenarios[0],
                Arrays.stream(scenarios)
                        .map(s -> new Manifest.ScenarioEntry(s, s, "", LocalDate.EPOCH, 1))
                        .toList(),
                1,
                1,
                List.of(),
                200,
                1,
                100,
                "made up",
                List.of(),
                Map.of("guards.half", new ParameterEntry("assumed", 0, 1)),
                List.of(),
                List.of(),
                Map.of(),
                "",
                "0",
                "");
    }
}
