package isfara.scenario;

import isfara.intervention.LeverDeclaration;
import isfara.intervention.Levers;
import isfara.intervention.SettingRule;
import isfara.scenario.design.Factor;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at a design together with the scenarios it is laid over: tells what would go wrong at a point before anything runs. */
final class DesignCheck {

    private final DesignDraft draft;
    private final Levers levers;
    private final Mistakes mistakes;

    DesignCheck(DesignDraft draft, Levers levers, Mistakes mistakes) {
        this.draft = draft;
        this.levers = levers;
        this.mistakes = mistakes;
    }

    void check(Collection<Scenario> scenarios) {
        Design design = draft.design();
        for (int f = 0; f < design.factors().size(); f++) {
            Factor factor = design.factors().get(f);
            Spot spot = draft.factors().get(f);
            lever(factor)
                    .filter(lever -> scenarios.stream().noneMatch(s -> uses(s, lever)))
                    .ifPresent(lever -> mistakes.add(
                            spot,
                            "design",
                            factor.name(),
                            "need a scenario that uses " + lever + ": none of these does"));
            for (Scenario scenario : scenarios) {
                if (scenario.parameters().containsKey(factor.name())) {
                    String found = factor.name() + ", which " + scenario.name() + " holds fixed";
                    mistakes.add(spot, "design", found, "need it in the design or in the scenario, not in both");
                }
            }
        }
        scenarios.forEach(this::rules);
    }

    /** Settings that do not go together: each mistake once, with the first point at which it is made. */
    private void rules(Scenario scenario) {
        Map<String, Broken> broken = new LinkedHashMap<>();
        for (int point = 0; point < draft.design().size(); point++) {
            try {
                Scenario there = draft.design().at(point, scenario);
                twice(scenario, there, point, broken);
            } catch (SettingRule rule) {
                String key = draft.points().isEmpty() ? rule.getMessage() : rule.getMessage() + point;
                note(broken, key, new Broken(point, rule.setting(), rule.found(), rule.remedy(), 0));
            }
        }
        for (Broken b : broken.values()) {
            String where = " at point " + b.point + " (" + draft.design().describe(b.point) + ")"
                    + (b.further == 0 ? "" : " and " + b.further + " more") + " in " + scenario.name();
            String factor = draft.design().factors().stream()
                    .map(Factor::name)
                    .filter(name -> name.endsWith("." + b.setting))
                    .findFirst()
                    .orElse("");
            mistakes.add(draft.spot(b.point, factor), b.setting, b.found + where, b.remedy);
        }
    }

    private static void twice(Scenario before, Scenario there, int point, Map<String, Broken> broken) {
        Set<String> seen = new HashSet<>();
        for (LeverUse use : there.interventions()) {
            if (!seen.add(use.lever() + use.period() + use.settings())) {
                String remedy = "need uses of " + use.lever() + " in " + before.name() + " that stay different";
                note(broken, remedy, new Broken(point, use.lever(), "the same a second time", remedy, 0));
            }
        }
    }

    private static void note(Map<String, Broken> broken, String key, Broken found) {
        broken.merge(key, found, (first, next) -> first.oneMore());
    }

    /** What is wrong at a point, and at how many more. */
    private record Broken(int point, String setting, String found, String remedy, int further) {
        Broken oneMore() {
            return new Broken(point, setting, found, remedy, further + 1);
        }
    }

    /** The lever that a factor belongs to; nothing for a parameter of the model. */
    private Optional<String> lever(Factor factor) {
        return levers.all().stream()
                .filter(lever -> factor instanceof Factor.OfSetting of
                        ? of.lever().equals(lever)
                        : lever.uncertain(factor.name()))
                .map(LeverDeclaration::name)
                .findFirst();
    }

    private static boolean uses(Scenario scenario, String lever) {
        return scenario.interventions().stream().anyMatch(use -> use.lever().equals(lever));
    }
}
