package isfara.scenario;

import isfara.parameter.Declaration;
import isfara.scenario.ResolvedScenario.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells of every value of a scenario where it came from. */
final class Origins {

    private static final String DEFAULT = "default";

    private final ScenarioContext context;
    private final ScenarioDraft draft;
    private final Map<LeverUse, UseDraft> uses;

    Origins(ScenarioContext context, ScenarioDraft draft, Map<LeverUse, UseDraft> uses) {
        this.context = context;
        this.draft = draft;
        this.uses = uses;
    }

    List<Line> lines(Scenario scenario) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("scenario", scenario.name(), Mistake.slashed(draft.file())));
        lines.add(new Line("title", scenario.title(), origin(draft.title())));
        lines.add(new Line(
                "question", scenario.question().isEmpty() ? "none" : scenario.question(), origin(draft.question())));
        lines.add(new Line("start", scenario.start().toString(), origin(draft.start())));
        lines.add(new Line("days", Integer.toString(scenario.days()), origin(draft.days())));
        lines.add(new Line("situation", scenario.situation().name(), origin(draft.situation())));
        for (int i = 0; i < scenario.situation().quarrels().size(); i++) {
            String quarrel = scenario.situation().quarrels().get(i).text();
            lines.add(new Line(
                    "quarrels[" + (i + 1) + "]",
                    quarrel,
                    "situation " + scenario.situation().name() + ", given"));
        }
        for (int i = 0; i < scenario.interventions().size(); i++) {
            use("interventions[" + (i + 1) + "]", scenario.interventions().get(i), lines);
        }
        Map<String, Situation.Condition> conditions = new TreeMap<>();
        scenario.situation().conditions().forEach(c -> conditions.put(c.parameter(), c));
        for (Declaration declared : context.space().declarations()) {
            lines.add(parameter(declared, Optional.ofNullable(conditions.get(declared.name())), scenario));
        }
        return lines;
    }

    private void use(String key, LeverUse use, List<Line> lines) {
        UseDraft said = uses.get(use);
        lines.add(new Line(key, use.lever(), said.spot().origin()));
        lines.add(new Line(
                key + ".from",
                use.period().from().toString(),
                said.from().map(s -> s.spot().origin()).orElse(DEFAULT + ": the scenario's start")));
        lines.add(new Line(key + ".until", Scenario.until(use.period()), origin(said.until())));
        use.settings()
                .forEach((setting, value) -> lines.add(new Line(
                        key + "." + setting,
                        value,
                        origin(Optional.ofNullable(said.settings().get(setting))))));
    }

    /** A parameter that the scenario holds, one that its situation sets, or one that nobody speaks of. */
    private Line parameter(Declaration declared, Optional<Situation.Condition> condition, Scenario scenario) {
        Double held = scenario.parameters().get(declared.name());
        if (held != null) {
            String origin = origin(Optional.of(draft.parameters().get(declared.name())));
            return new Line(declared.name(), held.toString(), origin + ", held fixed");
        }
        if (condition.isPresent()) {
            Situation.Condition c = condition.get();
            String origin =
                    "situation " + scenario.situation().name() + ", " + c.low() + " to " + c.high() + " when drawn";
            return new Line(declared.name(), Double.toString(c.value()), origin);
        }
        String drawn =
                declared.uncertain() ? ", " + declared.priorLow() + " to " + declared.priorHigh() + " when drawn" : "";
        return new Line(declared.name(), Double.toString(declared.value()), DEFAULT + drawn);
    }

    private static String origin(Optional<? extends Said<?>> said) {
        return said.map(s -> s.spot().origin()).orElse(DEFAULT);
    }
}
