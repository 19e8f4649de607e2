package isfara.cli.reference;

import isfara.parameter.Declaration;
import isfara.parameter.Evidence;
import isfara.parameter.ParameterSpace;
import isfara.scenario.Situation;
import isfara.scenario.Situations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every number of the model, and the situations, which are values for some of them. */
final class ParametersPage {

    private ParametersPage() {}

    static String text(ParameterSpace model, Situations situations) {
        List<Declared> all = Declared.of(model.declarations());
        Markdown page = new Markdown("Parameters");
        page.paragraph("Every number of the model, by the rule it belongs to. Those of the policy levers are in"
                + " [levers](levers.md). A name stands in scenario files under `parameters:` and after `-P` on the command"
                + " line. A pair has one value for each side: its names end in `.KG` and `.TJ`.");
        page.paragraph(
                "*Range* is what the program accepts. *Prior* is what is believed before any data; a parameter that is"
                        + " *held* keeps its value in every draw.");
        grades(page, model.declarations());
        differences(page, all);
        Map<String, List<Declared>> groups = new LinkedHashMap<>();
        all.forEach(
                d -> groups.computeIfAbsent(d.group(), g -> new ArrayList<>()).add(d));
        groups.forEach((group, declared) -> {
            page.heading(group);
            page.table(Declared.HEAD, declared.stream().map(Declared::row).toList());
        });
        page.heading("Situations");
        page.paragraph(
                "A situation replaces the values of some initial conditions. When parameters are drawn, each condition"
                        + " is drawn uniformly between its bounds, the same for all scenarios with that situation. A situation may"
                        + " also give quarrels that are known to have begun; what becomes of them is left to the model.");
        situations.all().forEach(situation -> situation(page, situation));
        return page.text();
    }

    private static void grades(Markdown page, List<Declaration> all) {
        List<List<String>> rows = new ArrayList<>();
        for (Evidence grade : Evidence.values()) {
            long of = all.stream().filter(d -> d.evidence() == grade).count();
            long drawn = all.stream()
                    .filter(d -> d.evidence() == grade && d.uncertain())
                    .count();
            rows.add(List.of(grade.word(), Long.toString(of), Long.toString(drawn)));
        }
        long drawn = all.stream().filter(Declaration::uncertain).count();
        rows.add(List.of("all", Integer.toString(all.size()), Long.toString(drawn)));
        page.table(List.of("evidence", "numbers", "of these with a prior"), rows);
    }

    private static void differences(Markdown page, List<Declared> all) {
        page.heading("Constants that differ between the sides");
        page.paragraph(
                "The rules treat both sides alike. Where the sides differ, apart from the data on people, posts, roads"
                        + " and water, it is here. Pairs not listed have the same value on both sides.");
        List<List<String>> rows = all.stream()
                .filter(Declared::differs)
                .map(d -> List.of(
                        d.name(),
                        d.value(),
                        d.first().evidence().word(),
                        d.first().meaning(),
                        d.first().source()))
                .toList();
        page.table(List.of("name", "value", "evidence", "meaning", "source"), rows);
    }

    private static void situation(Markdown page, Situation situation) {
        page.subheading(situation.name());
        page.paragraph(situation.title() + ". " + situation.summary());
        if (!situation.conditions().isEmpty()) {
            List<List<String>> rows = situation.conditions().stream()
                    .map(c -> List.of(
                            Markdown.code(c.parameter()),
                            Markdown.number(c.value()),
                            Markdown.number(c.low()) + " to " + Markdown.number(c.high()),
                            c.source()))
                    .toList();
            page.table(List.of("parameter", "value", "bounds", "source"), rows);
        }
        if (!situation.quarrels().isEmpty()) {
            List<List<String>> rows = situation.quarrels().stream()
                    .map(q -> List.of(q.text(), q.source()))
                    .toList();
            page.table(List.of("a quarrel that begins in any case", "source"), rows);
        }
    }
}
