package isfara.cli.reference;

import isfara.intervention.LeverDeclaration;
import isfara.intervention.Levers;
import isfara.intervention.SettingDeclaration;
import isfara.model.Rate;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.world.Side;
import isfara.world.World;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The policy levers: settings, uncertain effects, and the rates they change. */
final class LeversPage {

    private static final int THREE_DIGITS = 3;

    private final Levers levers;
    private final ParameterSpace space;
    private final World world;

    LeversPage(Levers levers, ParameterSpace space, World world) {
        this.levers = levers;
        this.space = space;
        this.world = world;
    }

    String text() {
        Markdown page = new Markdown("Policy levers");
        page.paragraph(
                "A lever holds settings, which a scenario may give, and uncertain effects, which are parameters and are"
                        + " drawn with the others. While it is in force it scales rates of the model, each morning anew. It never sets"
                        + " an outcome. Factors multiply, shares and log-odds add, so the order of levers does not matter. `from` and"
                        + " `until` may be given for every lever; without `until` it stays.");
        page.heading("Which lever changes which rate");
        page.paragraph(
                "With declared settings and effects, on a quiet day long after the lever was switched on. A range means"
                        + " that the value differs between sectors.");
        page.table(matrixHead(), matrix());
        levers.all().forEach(lever -> lever(page, lever));
        return page.text();
    }

    private List<String> matrixHead() {
        List<String> head = new ArrayList<>(List.of("rate", "what it scales", "plain value"));
        levers.all().forEach(lever -> head.add(lever.title()));
        return head;
    }

    private List<List<String>> matrix() {
        return Arrays.stream(Rate.values()).map(this::matrixRow).toList();
    }

    private List<String> matrixRow(Rate rate) {
        List<String> row = new ArrayList<>();
        row.add(Markdown.code(rate.name().toLowerCase(Locale.ROOT)));
        row.add(rate.meaning());
        row.add(Markdown.number(rate.plain()) + " (" + rate.scale().name().toLowerCase(Locale.ROOT) + ")");
        for (LeverDeclaration lever : levers.all()) {
            row.add(cell(rate, TouchedRates.of(lever, space.defaults(), world)));
        }
        return row;
    }

    private static String cell(Rate rate, Optional<List<TouchedRates.Touched>> touched) {
        if (touched.isEmpty()) {
            return "by its settings";
        }
        List<TouchedRates.Touched> here =
                touched.get().stream().filter(t -> t.rate() == rate).toList();
        boolean alike = here.size() == Side.BOTH.size() && told(here.get(0)).equals(told(here.get(1)));
        if (alike) {
            return told(here.get(0)) + " on both sides";
        }
        return here.stream().map(t -> t.side() + " " + told(t)).collect(Collectors.joining(", "));
    }

    private static String told(TouchedRates.Touched t) {
        String declared = range(t.declared());
        String possible = range(t.possible());
        return declared.equals(possible) ? declared : declared + " (" + possible + ")";
    }

    private static String range(DoubleSummaryStatistics values) {
        String low = rounded(values.getMin());
        String high = rounded(values.getMax());
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String rounded(double value) {
        return Markdown.number(
                new BigDecimal(value).round(new MathContext(THREE_DIGITS)).doubleValue());
    }

    private void lever(Markdown page, LeverDeclaration lever) {
        page.heading(lever.name());
        page.paragraph("**" + lever.title() + ".** " + lever.changes());
        page.paragraph("*Literature.* " + lever.literature());
        page.subheading("Settings of " + lever.name());
        page.table(
                List.of("name", "unit", "default", "may be", "evidence", "meaning", "source"),
                lever.settings().stream().map(LeversPage::setting).toList());
        List<Declaration> effects = space.declarations().stream()
                .filter(d -> d.name().startsWith(lever.name() + "."))
                .toList();
        if (!effects.isEmpty()) {
            page.subheading("Uncertain effects of " + lever.name());
            page.table(
                    Declared.HEAD,
                    Declared.of(effects).stream().map(Declared::row).toList());
        }
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
}
