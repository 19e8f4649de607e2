package isfara.store;

import isfara.scenario.Design;
import isfara.scenario.design.FactorValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A design as the manifest holds it.
 *
 * @param kind how its points were chosen
 * @param points how many there are
 * @param seed of a Latin hypercube; 0 otherwise
 * @param over what varies, each with its levels or its two ends; no values for a file of points, which is among the inputs
 * @param text in words
 * @param sha256 of all points
 */
public record DesignEntry(
        String kind, int points, long seed, Map<String, List<String>> over, String text, String sha256) {

    static DesignEntry of(Design design) {
        Map<String, List<String>> over = new LinkedHashMap<>();
        for (int f = 0; f < design.factors().size(); f++) {
            List<FactorValue> said =
                    design.said().isEmpty() ? List.of() : design.said().get(f);
            over.put(
                    design.factors().get(f).name(),
                    said.stream().map(FactorValue::text).toList());
        }
        return new DesignEntry(
                design.kind().word(), design.size(), design.seed(), over, design.text(), Sha256.of(design.canonical()));
    }
}
