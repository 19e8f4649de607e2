package isfara.scenario;

import isfara.intervention.Intervention;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.intervention.SettingRule;
import isfara.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a scenario of a draft: fills silence with defaults, and checks what can only be checked of the whole. */
final class Completion {

    private final ScenarioContext context;
    private final Mistakes mistakes;

    Completion(ScenarioContext context, Mistakes mistakes) {
        this.context = context;
        this.mistakes = mistakes;
    }

    /** The scenario; nothing if there is a mistake in it. */
    Optional<ResolvedScenario> complete(ScenarioDraft draft) {
        String name = Locator.stem(draft.file());
        Spot top = Spot.start(draft.file());
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
            mistakes.add(
                    top,
                    "file name",
                    Yaml.told(name),
                    "need at most 64 letters, digits, - and _ (it names the results)");
            return Optional.empty();
        }
        missing(draft, "start", "start: and a date such as 2022-11-01");
        missing(draft, "days", "days: and how many");
        missing(draft, "situation", "situation: and where it starts (all: isfara list)");
        Map<LeverUse, UseDraft> uses = new LinkedHashMap<>();
        List<LeverUse> known = new ArrayList<>();
        for (UseDraft use : draft.uses()) {
            use(use, draft).ifPresent(complete -> {
                if (!use.whole()) {
                    return; // of what was refused nobody knows whether it says the same
                }
                if (known.stream().anyMatch(other -> same(other, complete))) {
                    mistakes.add(use.spot(), use.lever(), "the same a second time", "need it once");
                }
                known.add(complete);
                uses.put(complete, use);
            });
        }
        if (!mistakes.none() || draft.title().isEmpty() || draft.situation().isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Double> parameters = new TreeMap<>();
        draft.parameters().forEach((parameter, said) -> parameters.put(parameter, said.value()));
        Scenario scenario = new Scenario(
                name,
                draft.title().get().value(),
                draft.question().map(Said::value).orElse(""),
                draft.start().get().value(),
                Math.toIntExact(draft.days().get().value()),
                draft.situation().get().value(),
                parameters,
                known);
        return Optional.of(
                new ResolvedScenario(scenario, () -> new Origins(context, draft, uses, scenario).sections()));
    }

    private void missing(ScenarioDraft draft, String key, String need) {
        if (draft.sound() && !draft.keys().contains(key)) {
            mistakes.add(Spot.start(draft.file()), "scenario", "no " + key, "need " + need);
        }
    }

    private Optional<LeverUse> use(UseDraft use, ScenarioDraft draft) {
        LeverDeclaration lever = context.levers().named(use.lever()).orElseThrow();
        Optional<Period> period = period(use, draft);
        Optional<Intervention> filled = filled(lever, use);
        if (period.isEmpty() || filled.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LeverUse(use.lever(), period.get(), lever.complete(texts(use)), filled.get()));
    }

    private Optional<Intervention> filled(LeverDeclaration lever, UseDraft use) {
        boolean complete = true;
        for (SettingDeclaration setting : lever.settings()) {
            if (setting.required() && !use.settings().containsKey(setting.name())) {
                complete = false;
                if (!use.keys().contains(setting.name())) {
                    mistakes.add(use.spot(), use.lever(), "no " + setting.name(), "need " + setting.allowed());
                }
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        try {
            return Optional.of(lever.fill(texts(use), context.sectors()));
        } catch (SettingRule rule) {
            Optional<Said<String>> said = Optional.ofNullable(use.settings().get(rule.setting()));
            mistakes.add(said.map(Said::spot).orElse(use.spot()), rule.setting(), rule.found(), rule.remedy());
            return Optional.empty();
        }
    }

    private static Map<String, String> texts(UseDraft use) {
        Map<String, String> texts = new TreeMap<>();
        use.settings().forEach((setting, text) -> texts.put(setting, text.value()));
        return texts;
    }

    private Optional<Period> period(UseDraft use, ScenarioDraft draft) {
        if (draft.start().isEmpty() || draft.days().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = draft.start().get().value();
        LocalDate last = start.plusDays(draft.days().get().value() - 1);
        LocalDate from = use.from().map(Said::value).orElse(start);
        if (from.isBefore(start) || from.isAfter(last)) {
            String days = start + " to " + last + ", the days of " + Locator.stem(draft.file());
            mistakes.add(use.from().orElseThrow().spot(), "from", from.toString(), "need " + days);
            return Optional.empty();
        }
        Optional<LocalDate> until = use.until().flatMap(Said::value);
        if (until.isPresent() && !until.get().isAfter(from)) {
            mistakes.add(
                    use.until().orElseThrow().spot(), "until", until.get().toString(), "need a date after " + from);
            return Optional.empty();
        }
        return Optional.of(new Period(from, until));
    }

    private static boolean same(LeverUse a, LeverUse b) {
        return a.lever().equals(b.lever())
                && a.period().equals(b.period())
                && a.settings().equals(b.settings());
    }
}
