package isfara.cli.reference;

import isfara.parameter.Declaration;
import isfara.parameter.Prior;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A declared parameter as a row of a table: a single number, or the two halves of a pair told together.
 *
 * @param first the declaration, or that of the Kyrgyz half
 * @param second the Tajik half, if it is a pair
 */
record Declared(Declaration first, Optional<Declaration> second) {

    static final List<String> HEAD =
            List.of("name", "unit", "value", "range", "prior", "evidence", "meaning", "source");

    /** These declarations, halves of pairs joined. */
    static List<Declared> of(List<Declaration> declarations) {
        List<Declared> rows = new ArrayList<>();
        for (int i = 0; i < declarations.size(); i++) {
            Declaration d = declarations.get(i);
            if (d.side().equals(Optional.of(Side.KG))) {
                rows.add(new Declared(d, Optional.of(declarations.get(++i))));
            } else {
                rows.add(new Declared(d, Optional.empty()));
            }
        }
        return rows;
    }

    /** Its group: what stands before the first dot. */
    String group() {
        return first.name().substring(0, first.name().indexOf('.'));
    }

    /** Whether it is a pair whose halves differ. */
    boolean differs() {
        return second.isPresent() && second.get().value() != first.value();
    }

    List<String> row() {
        return List.of(
                name(),
                first.unit(),
                value(),
                Markdown.number(first.low()) + " to " + Markdown.number(first.high()),
                prior(),
                first.evidence().word(),
                first.meaning(),
                first.source());
    }

    String name() {
        String name = first.name();
        return second.isEmpty()
                ? Markdown.code(name)
                : Markdown.code(name) + ", " + Markdown.code("." + Side.TJ.name());
    }

    String value() {
        String value = Markdown.number(first.value());
        return second.map(tj -> "KG " + value + ", TJ " + Markdown.number(tj.value()))
                .orElse(value);
    }

    private String prior() {
        if (first.prior() == Prior.FIXED) {
            return "held";
        }
        String shape = first.prior() == Prior.UNIFORM ? "uniform" : "log-uniform";
        return shape + " " + Markdown.number(first.priorLow()) + " to " + Markdown.number(first.priorHigh());
    }
}
