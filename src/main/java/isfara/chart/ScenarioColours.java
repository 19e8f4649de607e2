package isfara.chart;

import isfara.analysis.Manifest;
import isfara.analysis.Manifest.ScenarioEntry;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.Locale;

/**
 * The colour of each scenario, the same in every figure of an experiment: the baseline dark grey, the others from the palette of
 * Okabe and Ito (2008), which people with any kind of colour vision can tell apart, in the order of the manifest.
 */
public final class ScenarioColours {

    private static final Color BASELINE = new Color(0x40, 0x40, 0x40);

    private static final List<Color> OKABE_ITO = List.of(
            new Color(0x00, 0x72, 0xB2), // blue
            new Color(0xD5, 0x5E, 0x00), // vermilion
            new Color(0x00, 0x9E, 0x73), // bluish green
            new Color(0xCC, 0x79, 0xA7), // reddish purple
            new Color(0xE6, 0x9F, 0x00), // orange
            new Color(0x56, 0xB4, 0xE9), // sky blue
            new Color(0xB8, 0xA8, 0x00)); // yellow, darkened for white paper

    private static final int SURELY_APART = 6;

    private final List<String> others;

    /** The colours of the scenarios of an experiment. */
    public ScenarioColours(Manifest manifest) {
        this(manifest.scenarios().stream().map(ScenarioEntry::name).toList(), manifest.baseline());
    }

    ScenarioColours(List<String> scenarios, String baseline) {
        this.others = scenarios.stream().filter(n -> !n.equals(baseline)).toList();
    }

    /** The colour of a scenario. With more than seven others colours come again: {@link #stroke} tells them apart. */
    Color of(String scenario) {
        int place = others.indexOf(scenario);
        return place < 0 ? BASELINE : OKABE_ITO.get(place % OKABE_ITO.size());
    }

    /**
     * How its lines are drawn among those of others: the first six solid, the next seven dashed, then dotted. The seventh colour is
     * too near to the fifth for some eyes, and the eighth is the first again.
     */
    Stroke stroke(String scenario) {
        int place = others.indexOf(scenario);
        return place < SURELY_APART
                ? HouseStyle.LINE
                : place < SURELY_APART + OKABE_ITO.size() ? HouseStyle.DASHED : HouseStyle.DOTTED;
    }

    /** The colour as pages write it: {@code #0072b2}. */
    public String hex(String scenario) {
        return String.format(Locale.ROOT, "#%06x", of(scenario).getRGB() & 0xFFFFFF);
    }

    /** The entry of a key for a scenario's line. */
    Key key(String scenario, String words) {
        return new Key.Scenario(words, of(scenario), stroke(scenario), scenario);
    }
}
