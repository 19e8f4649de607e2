package isfara.scenario;

import isfara.intervention.LeverDeclaration;
import isfara.parameter.Declaration;
import isfara.parameter.Numeral;
import isfara.scenario.Section.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells of every value of a scenario where it came from. Effects of levers that are not used are left out. */
final class Origins {

    private static final String DEFAULT = "default";

    private final ScenarioContext context;
    private final ScenarioDraft draft;
    private final Map<LeverUse, UseDraft> uses;
    private final Scenario scenario;
    private final Map<String, Situation.Condition> conditions = new TreeMap<>();
    private final SortedMap<String, Double> withoutEffect = new TreeMap<>();

    Origins(ScenarioContext context, ScenarioDraft draft, Map<LeverUse, UseDraft> uses, Scenario scenario) {
        this.context = context;
        this.draft = draft;
        this.uses = uses;
        this.scenario = scenario;
        scenario.situation().conditions().forEach(c -> conditions.put(c.parameter(), c));
        context.levers().all().forEach(lever -> withoutEffect.putAll(lever.withoutEffect()));
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(top()));
        for (int i = 0; i < scenario.interventions().size(); i++) {
            sections.add(use(i + 1, scenario.interventions().get(i)));
        }
        Set<String> told = new TreeSet<>();
        sections.add(new Section(
                "held fixed by the scenario", parameters(scenario.parameters().keySet(), told)));
        sections.add(new Section("initial conditions", parameters(initial(), told)));
        for (String lever : new TreeSet<>(
                scenario.interventions().stream().map(LeverUse::lever).toList())) {
            sections.add(new Section("uncertain effects of " + lever, parameters(effects(lever), told)));
        }
        for (LeverDeclaration lever : context.levers().all()) {
            told.addAll(effects(lever.name()));
        }
        Set<String> others = new TreeSet<>(
                context.space().declarations().stream().map(Declaration::name).toList());
        sections.add(new Section("all other parameters", parameters(others, told)));
        sections.removeIf(section -> section.lines().isEmpty());
        return sections;
    }

    private Section top() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("title", scenario.title(), origin(draft.title())));
        lines.add(new Line(
                "question", scenario.question().isEmpty() ? "none" : scenario.question(), origin(draft.question())));
        draft.chain()
                .forEach(parent -> lines.add(
                        new Line("extends", parent.value(), parent.spot().origin())));
        lines.add(new Line("start", scenario.start().toString(), origin(draft.start())));
        lines.add(new Line("days", Integer.toString(scenario.days()), origin(draft.days())));
        lines.add(new Line("last day", scenario.end().minusDays(1).toString(), "start and days"));
        lines.add(new Line("situation", scenario.situation().name(), origin(draft.situation())));
        for (int i = 0; i < scenario.situation().quarrels().size(); i++) {
            Situation.Quarrel quarrel = scenario.situation().quarrels().get(i);
            String from = "situation " + scenario.situation().name() + ", given: " + quarrel.source();
            lines.add(new Line("quarrels[" + (i + 1) + "]", quarrel.text(), from));
        }
        return new Section("scenario " + scenario.name() + ", in " + Mistake.slashed(draft.file()), lines);
    }

    private Section use(int number, LeverUse use) {
        UseDraft said = uses.get(use);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "from",
                use.period().from().toString(),
                said.from().map(s -> s.spot().origin()).orElse(DEFAULT + ": the scenario's start")));
        lines.add(new Line("until", Scenario.until(use.period()), origin(said.until())));
        context.levers().named(use.lever()).orElseThrow().settings().forEach(setting -> {
            Optional<Said<String>> given = Optional.ofNullable(said.settings().get(setting.name()));
            String text = use.settings().get(setting.name());
            String unit = setting.unit().equals("-") || setting.unit().equals("1") ? "" : " (" + setting.unit() + ")";
            lines.add(new Line(setting.name(), text + unit, origin(given)));
        });
        return new Section(
                "lever " + number + ": " + use.lever() + ", in " + said.spot().origin(), lines);
    }

    /** What situations set, in the order of declaration. */
    private List<String> initial() {
        Set<String> set = new TreeSet<>();
        Stream.concat(context.situations().all().stream(), Stream.of(scenario.situation()))
                .forEach(s -> s.conditions().forEach(c -> set.add(c.parameter())));
        return context.space().declarations().stream()
                .map(Declaration::name)
                .filter(set::contains)
                .toList();
    }

    private List<String> effects(String name) {
        LeverDeclaration lever = context.levers().named(name).orElseThrow();
        return context.space().declarations().stream()
                .map(Declaration::name)
                .filter(lever::uncertain)
                .toList();
    }

    /** Some parameters in the order of declaration, without those that were told before. */
    private List<Line> parameters(Iterable<String> names, Set<String> told) {
        Set<String> wanted = new TreeSet<>();
        names.forEach(wanted::add);
        List<Line> lines = new ArrayList<>();
        for (Declaration declared : context.space().declarations()) {
            if (wanted.contains(declared.name()) && told.add(declared.name())) {
                lines.add(parameter(declared));
            }
        }
        return lines;
    }

    /** A parameter that the scenario holds, one that its situation sets, or one that nobody speaks of. */
    private Line parameter(Declaration declared) {
        String name = declared.name();
        Optional<Situation.Condition> condition = Optional.ofNullable(conditions.get(name));
        Double held = scenario.parameters().get(name);
        if (held != null) {
            String origin = draft.parameters().get(name).spot().origin();
            String instead = condition
                    .map(c -> ", in place of situation " + scenario.situation().name())
                    .orElse("");
            return new Line(name, Numeral.brief(held), origin + instead);
        }
        if (condition.isPresent()) {
            Situation.Condition c = condition.get();
            String drawn = c.low() < c.high()
                    ? ", drawn from " + Numeral.brief(c.low()) + " to " + Numeral.brief(c.high())
                    : "";
            return new Line(
                    name,
                    Numeral.brief(c.value()),
                    "situation " + scenario.situation().name() + drawn + "; " + c.source());
        }
        return new Line(name, Numeral.brief(declared.value()), DEFAULT + prior(declared) + none(name));
    }

    private static String prior(Declaration d) {
        if (!d.uncertain()) {
            return ", held";
        }
        String shape = d.prior().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "; prior " + Numeral.brief(d.priorLow()) + " to " + Numeral.brief(d.priorHigh()) + ", " + shape;
    }

    /** At which value an effect of a lever is none. */
    private String none(String name) {
        return withoutEffect.containsKey(name) ? "; no effect at " + Numeral.brief(withoutEffect.get(name)) : "";
    }

    private static String origin(Optional<? extends Said<?>> said) {
        return said.map(s -> s.spot().origin()).orElse(DEFAULT);
    }
}
