package isfara.chart;

import isfara.analysis.Manifest;
import isfara.analysis.Manifest.ScenarioEntry;
import java.awt.Color;
import java.util.List;

/**
 * The colour of each scenario, the same in every figure of an experiment: the baseline dark grey, the others from the palette of
 * Okabe and Ito (2008), which people with any kind of colour vision can tell apart, in the order of the manifest.
 */
final class ScenarioColours {

    private static final Color BASELINE = new Color(0x40, 0x40, 0x40);

    private static final List<Color> OKABE_ITO = List.of(
            new Color(0x00, 0x72, 0xB2), // blue
            new Color(0xD5, 0x5E, 0x00), // vermilion
            new Color(0x00, 0x9E, 0x73), // bluish green
            new Color(0xCC, 0x79, 0xA7), // reddish purple
            new Color(0xE6, 0x9F, 0x00), // orange
            new Color(0x56, 0xB4, 0xE9), // sky blue
            new Color(0xB8, 0xA8, 0x00)); // yellow, darkened for white paper

    private final List<String> others;

    ScenarioColours(Manifest manifest) {
        this(manifest.scenarios().stream().map(ScenarioEntry::name).toList(), manifest.baseline());
    }

    ScenarioColours(List<String> scenarios, String baseline) {
        this.others = scenarios.stream().filter(n -> !n.equals(baseline)).toList();
    }

    /** The colour of a scenario. With more than seven others colours come again; their names tell them apart. */
    Color of(String scenario) {
        int place = others.indexOf(scenario);
        return place < 0 ? BASELINE : OKABE_ITO.get(place % OKABE_ITO.size());
    }
}
