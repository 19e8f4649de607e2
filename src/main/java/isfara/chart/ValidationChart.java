package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.score.Check;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Every documented quantity beside its prediction, a row each, in panels by part of the record.
 *
 * <p>Quantities of different units share an axis: on each row the prior's 90 % band reaches from 0 to 1, on the scale on which the
 * quantity is compared. The numbers themselves stand beside the row.
 */
public final class ValidationChart {

    /** Most rows of a figure; a longer list becomes several. */
    static final int MOST_ROWS = 40;

    private ValidationChart() {}

    /**
     * The figures: one, or several when there are many quantities. A group stays together where it fits.
     *
     * @param checks those of a group need not be neighbours; groups come in the order of their first
     * @param caption which posterior, how many draws, sources of the record
     */
    public static List<Figure> figures(List<Check> checks, String caption) {
        List<List<ValidationRows>> pages = pages(checks);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            boolean only = pages.size() == 1;
            figures.add(page(
                    only ? "validation" : "validation-" + (i + 1),
                    only ? "" : " (" + (i + 1) + " of " + pages.size() + ")",
                    pages.get(i),
                    caption));
        }
        return List.copyOf(figures);
    }

    private static List<List<ValidationRows>> pages(List<Check> checks) {
        List<List<ValidationRows>> pages = new ArrayList<>();
        int room = 0;
        for (String group : checks.stream().map(Check::group).distinct().toList()) {
            List<Check> rows =
                    checks.stream().filter(c -> c.group().equals(group)).toList();
            int parts = (rows.size() + MOST_ROWS - 1) / MOST_ROWS;
            for (int part = 0; part < parts; part++) {
                List<Check> some = rows.subList(rows.size() * part / parts, rows.size() * (part + 1) / parts);
                if (some.size() > room) {
                    pages.add(new ArrayList<>());
                    room = MOST_ROWS;
                }
                room -= some.size();
                pages.get(pages.size() - 1).add(new ValidationRows(group, some));
            }
        }
        return pages;
    }

    private static Figure page(String name, String place, List<ValidationRows> groups, String caption) {
        List<Check> shown = groups.stream().flatMap(g -> g.checks().stream()).toList();
        ValidationRows.Widths widths = ValidationRows.Widths.of(shown);
        return new Figure(
                name,
                "What is documented and what the model predicts" + place,
                "Each row has an axis of its own: the 90 % band before the fit, on the scale on which the quantity is compared. An"
                        + " arrow at the edge points to a number beyond it.",
                groups.stream().map(g -> g.panel(widths)).toList(),
                1,
                keys(shown),
                caption + " Simulated, not a forecast.",
                finding(shown));
    }

    private static List<Key> keys(List<Check> shown) {
        List<Key> keys = new ArrayList<>();
        if (shown.stream().anyMatch(Check::fitted)) {
            keys.add(new Key.Band("fitted: predicted 50 % and 90 % band, median", ValidationRows.FITTED));
        }
        if (shown.stream().anyMatch(c -> !c.fitted())) {
            keys.add(new Key.Band("not fitted: the same", ValidationRows.UNFITTED));
        }
        keys.add(new Key.Line("90 % band before the fit (prior)", ValidationRows.PRIOR, new BasicStroke(3.5f)));
        keys.add(new Key.Diamond("documented: range and number to quote", HouseStyle.INK));
        return keys;
    }

    private static String finding(List<Check> shown) {
        int inside = (int) shown.stream().filter(Check::inside90).count();
        int half = (int) shown.stream().filter(Check::inside50).count();
        return Digits.number(inside) + " of " + Digits.number(shown.size())
                + " documented quantities lie in the predicted 90 % band, " + Digits.number(half)
                + " in the 50 % band.";
    }
}
