package isfara.store;

import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.scenario.Design;
import isfara.scenario.LeverUse;
import isfara.scenario.design.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns that a design adds: which point, which draw there, and each setting that it varies as the run had it. Parameters have
 * their columns anyway.
 */
final class DesignColumns {

    private DesignColumns() {}

    static <T> List<Cell<T>> of(Design design, Function<T, RunId> id, Function<T, Optional<Run>> run) {
        List<Cell<T>> cells = new ArrayList<>();
        int points = design.size();
        Field point = Field.of("point", Type.INTEGER, "-", "point of the design, from 0: the draw modulo their number");
        Field draw = Field.of(
                "draw_at_point",
                Type.INTEGER,
                "-",
                "number of the draw at its point, from 0: runs that share it share parameters and luck but for the design");
        cells.add(Cell.number(point, row -> id.apply(row).draw() % points));
        cells.add(Cell.number(draw, row -> Math.floorDiv(id.apply(row).draw(), points)));
        for (Factor factor : design.factors()) {
            if (factor instanceof Factor.OfSetting setting) {
                cells.add(cell(setting, run));
            }
        }
        return cells;
    }

    private static <T> Cell<T> cell(Factor.OfSetting factor, Function<T, Optional<Run>> run) {
        Field field = Field.of(
                factor.name(),
                factor.number() ? Type.DOUBLE : Type.TEXT,
                factor.unit(),
                factor.meaning() + "; missing where the scenario does not use the lever");
        return factor.number()
                ? Cell.number(
                        field,
                        row -> text(factor, run.apply(row))
                                .map(Double::parseDouble)
                                .orElse(Double.NaN))
                : Cell.text(field, row -> text(factor, run.apply(row)).orElse(null));
    }

    /** The setting in all uses of the lever; nothing if there is none or they differ. */
    private static Optional<String> text(Factor.OfSetting factor, Optional<Run> run) {
        List<LeverUse> uses = run.map(r -> r.scenario().interventions()).orElse(List.of()).stream()
                .filter(use -> use.lever().equals(factor.lever().name()))
                .toList();
        List<String> texts = uses.stream()
                .map(use -> use.settings().get(factor.setting().name()))
                .distinct()
                .toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }
}
