package isfara.cli.reference;

import isfara.intervention.LeverDeclaration;
import isfara.intervention.Levers;
import isfara.intervention.SettingDeclaration;
import isfara.intervention.Total;
import isfara.model.Parameters;
import isfara.model.Rate;
import isfara.parameter.Declaration;
import isfara.parameter.Group;
import isfara.parameter.ParameterSpace;
import isfara.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The policy levers: what each touches, its settings, its uncertain effects. */
final class LeversPage {

    private static final String ORDERS = "orders";

    private final Levers levers;
    private final ParameterSpace space;
    private final Map<String, List<TouchRow>> touched = new LinkedHashMap<>();

    LeversPage(Levers levers, ParameterSpace space, World world) {
        this.levers = levers;
        this.space = space;
        for (LeverDeclaration lever : levers.all()) {
            touched.put(lever.name(), TouchRow.all(lever, space.defaults(), world));
        }
    }

    String text() {
        Markdown page = new Markdown("Policy levers");
        page.paragraph(
                "A lever holds settings, which a scenario may give, and uncertain effects, which are parameters and are"
                        + " drawn with the others. While it is in force it scales rates of the model, each morning anew, or orders"
                        + " crossings and water works. It never sets an outcome. Factors multiply, shares and log-odds add, so the"
                        + " order of levers does not matter. `from` and `until` may be given for every lever; without `until` it"
                        + " stays.");
        page.heading("Which rules each lever touches");
        page.paragraph(
                "How many rates of a rule a lever changes; the rules are the groups of [parameters](parameters.md)."
                        + " *Orders* are crossings and water works; a way out of a sector stands there, too.");
        matrix(page);
        page.heading("What each lever touches");
        page.paragraph(
                "Found by asking each lever, with declared settings (of a setting that must be given, with its first"
                        + " choice), on the mornings of two years, while it is quiet and while armies fight. *Declared* is the value with"
                        + " declared effects, where and when the rate is not plain; a range means that it differs between sectors or"
                        + " days. *Over the priors* is the range with each uncertain effect in turn at either end of its prior. *With other settings* marks what a lever touches only when one of its"
                        + " settings has another value than the declared one.");
        page.table(
                List.of("lever", "rate", "what it scales", "beside", "side", "plain", "declared", "over the priors"),
                touched.entrySet().stream()
                        .flatMap(e -> e.getValue().stream().map(row -> row(e.getKey(), row)))
                        .toList());
        page.heading("Which levers touch each rate");
        page.table(List.of("rate", "what it scales", "beside", "levers"), rates());
        levers.all().forEach(lever -> lever(page, lever));
        return page.text();
    }

    private void matrix(Markdown page) {
        List<String> rules = new ArrayList<>(Parameters.GROUPS.stream()
                .map(Group::name)
                .filter(this::isTouched)
                .toList());
        rules.add(ORDERS);
        List<String> head = new ArrayList<>(List.of("lever"));
        head.addAll(rules);
        List<List<String>> rows = new ArrayList<>();
        touched.forEach((lever, all) -> {
            List<String> row = new ArrayList<>(List.of(link(lever)));
            rules.forEach(rule -> row.add(count(all, rule)));
            rows.add(row);
        });
        page.table(head, rows);
    }

    private boolean isTouched(String rule) {
        return touched.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.rules().contains(rule));
    }

    private static String count(List<TouchRow> rows, String rule) {
        long count = rows.stream()
                .filter(row -> rule.equals(ORDERS)
                        ? row.rules().isEmpty()
                        : row.rules().contains(rule))
                .map(row -> row.name().equals("order") ? row.meaning() : row.name())
                .distinct()
                .count();
        return count == 0 ? "" : Long.toString(count);
    }

    private static List<String> row(String lever, TouchRow row) {
        return List.of(
                link(lever),
                row.name().equals("order") ? "order" : Markdown.code(row.name()),
                row.meaning(),
                codes(row.parameters()),
                row.side(),
                row.scale(),
                row.declared(),
                row.possible());
    }

    private List<List<String>> rates() {
        return Arrays.stream(Rate.values())
                .map(rate -> List.of(
                        Markdown.code(TouchRow.name(rate)), rate.meaning(), codes(rate.parameters()), touching(rate)))
                .toList();
    }

    private String touching(Rate rate) {
        String names = touched.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(row -> row.name().equals(TouchRow.name(rate))))
                .map(e -> link(e.getKey()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private void lever(Markdown page, LeverDeclaration lever) {
        page.heading(lever.name());
        page.paragraph("**" + lever.title() + ".** " + lever.changes());
        page.paragraph("*Literature.* " + lever.literature());
        if (!lever.totals().isEmpty()) {
            page.subheading("Total effect of " + lever.name() + " in the literature");
            page.paragraph("As ratios to doing nothing. They are compared with the model's and never enter it.");
            page.table(
                    List.of("outcome", "ratio", "source"),
                    lever.totals().stream().map(LeversPage::total).toList());
        }
        page.subheading("Settings of " + lever.name());
        page.table(
                List.of("name", "unit", "default", "may be", "evidence", "meaning", "source"),
                lever.settings().stream().map(LeversPage::setting).toList());
        List<Declaration> effects = space.declarations().stream()
                .filter(d -> lever.uncertain(d.name()))
                .toList();
        if (!effects.isEmpty()) {
            page.subheading("Uncertain effects of " + lever.name());
            SortedMap<String, Double> none = lever.withoutEffect();
            List<String> head = new ArrayList<>(Declared.HEAD);
            head.add(2, "no effect at");
            page.table(
                    head,
                    Declared.of(effects).stream().map(d -> effect(d, none)).toList());
        }
    }

    private static List<String> effect(Declared declared, SortedMap<String, Double> none) {
        List<String> row = new ArrayList<>(declared.row());
        Double at = none.get(declared.first().name());
        row.add(2, at == null ? "-" : Markdown.number(at));
        return row;
    }

    private static List<String> total(Total total) {
        return List.of(
                Markdown.code(total.outcome().column()),
                Markdown.number(total.low()) + " to " + Markdown.number(total.high()),
                total.source());
    }

    private static List<String> setting(SettingDeclaration s) {
        return List.of(
                Markdown.code(s.name()),
                s.unit(),
                s.required() ? "must be given" : Markdown.code(s.text()),
                s.allowed(),
                s.evidence().word(),
                s.meaning(),
                s.source());
    }

    private static String codes(List<String> names) {
        return names.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private static String link(String lever) {
        return "[" + lever + "](#" + lever + ")";
    }
}
