package isfara.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where the inputs of two pieces of work differ.
 *
 * @param first of one
 * @param second of the other
 * @param inFirst where that is, in words such as {@code there}
 * @param inSecond where the other is, in words such as {@code now}
 */
record Differences(Inputs first, Inputs second, String inFirst, String inSecond) {

    /**
     * All of them, a line each.
     *
     * @param growth whether the second may have more draws and seeds than the first
     */
    List<String> forbidding(boolean growth) {
        List<String> found = new ArrayList<>();
        differ(found, "program version", first.version(), second.version());
        differ(found, "experiment", first.name(), second.name());
        differ(found, "scenarios", first.scenarios(), second.scenarios());
        first.scenarioSha256().forEach((scenario, sha256) -> {
            String other = second.scenarioSha256().get(scenario);
            if (other != null && !sha256.equals(other)) {
                found.add("scenario " + scenario + ": its content has changed");
            }
        });
        differ(found, "parameters", first.parameters(), second.parameters());
        if (first.parameters().equals(second.parameters())
                && !first.parametersSha256().equals(second.parametersSha256())) {
            found.add("parameters: the content of " + first.parameters() + " has changed");
        }
        if (!first.declarationsSha256().equals(second.declarationsSha256())) {
            found.add("declared parameters: a value, range or prior has changed");
        }
        if (!first.worldSha256().equals(second.worldSha256())) {
            found.add("world data: their content has changed");
        }
        differ(found, "design", told(first.design()), told(second.design()));
        if (Objects.equals(first.design(), second.design())
                && !Objects.equals(first.designSha256(), second.designSha256())) {
            found.add("design: its levels or points have changed");
        }
        if (!Objects.equals(first.expectedSha256(), second.expectedSha256())) {
            expected(found);
        }
        differ(found, "seed", first.seed(), second.seed());
        differ(found, "households", first.households(), second.households());
        amount(found, growth, "draws", first.draws(), second.draws());
        amount(found, growth, "seeds per draw", first.seedsPerDraw(), second.seedsPerDraw());
        return found;
    }

    private void differ(List<String> found, String what, Object there, Object now) {
        if (!Objects.equals(there, now)) {
            found.add(what + ": " + there + " " + inFirst + ", " + now + " " + inSecond);
        }
    }

    private void amount(List<String> found, boolean growth, String what, int there, int now) {
        if (!growth) {
            differ(found, what, there, now);
        } else if (now < there) {
            found.add(what + ": " + there + " " + inFirst + ", only " + now + " " + inSecond
                    + " (more may be added, none taken away)");
        }
    }

    private void expected(List<String> found) {
        only(found, first.expected(), second.expected(), inFirst + ", not " + inSecond);
        only(found, second.expected(), first.expected(), inSecond + ", not declared before the first run");
    }

    private static void only(List<String> found, List<String> these, List<String> those, String when) {
        List<String> all = those == null ? List.of() : those;
        for (String line : these == null ? List.<String>of() : these) {
            if (!all.contains(line)) {
                found.add(line + ": " + when);
            }
        }
    }

    private static String told(String design) {
        return design == null ? "none" : design;
    }
}
