package isfara.calibration.target;

import isfara.calibration.evidence.DocumentedIncident;
import isfara.calibration.evidence.Evidence;
import isfara.calibration.evidence.Figure;
import isfara.calibration.evidence.Mechanic;
import isfara.calibration.evidence.Whose;
import isfara.world.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Observations made of figures of a war and of rows of mechanics. */
final class FigureRules {

    /** A count made at least so many days after the fighting is taken for a late one. */
    static final int LATE = 2;

    private static final LocalDate APRIL_2021 = LocalDate.of(2021, 4, 29);
    private static final LocalDate SEPTEMBER_2022 = LocalDate.of(2022, 9, 16);

    private final Evidence evidence;

    FigureRules(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The war that a quantity is about. */
    Optional<DocumentedIncident> war(Quantity quantity) {
        return switch (quantity.group()) {
            case APRIL_2021 -> evidence.war(APRIL_2021);
            case SEPTEMBER_2022 -> evidence.war(SEPTEMBER_2022);
            default -> Optional.empty();
        };
    }

    /** The span of what rows of mechanics say. */
    Optional<Made> mechanic(String key, String context) {
        List<Mechanic> rows = rows(key, context);
        return Range.spanning(rows.stream().map(Range.Stated::of).toList()).map(range -> new Made(range, told(rows)));
    }

    /** The span of the lower values alone. */
    Optional<Made> mechanicLow(String key, String context) {
        List<Mechanic> rows = rows(key, context);
        return Range.spanning(rows.stream()
                        .map(row -> new Range.Stated(row.low(), row.low()))
                        .toList())
                .map(range -> new Made(range, told(rows)));
    }

    /** From the lower end of one quantity of mechanics to the upper end of another; the two names are parted by a semicolon. */
    Optional<Made> between(String keys, String context) {
        String[] both = keys.split(";", -1);
        Optional<Made> low = mechanic(both[0], context);
        Optional<Made> high = mechanic(both[1], context);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Made(
                new Range(low.get().range().low(), high.get().range().high()),
                low.get().how() + "; " + high.get().how()));
    }

    /** The span of the figures said within some days. */
    Optional<Made> figures(DocumentedIncident war, TargetRow row) {
        LocalDate from = row.from().orElse(LocalDate.MIN);
        LocalDate to = row.to().orElse(LocalDate.MAX);
        return made(usable(
                war,
                row.key(),
                row.whose(),
                f -> f.asOf().dated()
                        && !f.asOf().latest().isBefore(from)
                        && !f.asOf().latest().isAfter(to)));
    }

    /**
     * The span of the late figures of everybody but officials, and the last that the side's own officials gave. For both sides
     * together, also the sum of the two.
     */
    Optional<Made> last(DocumentedIncident war, TargetRow row) {
        Optional<Made> one = late(war, row.key(), row.whose());
        if (row.whose() != Whose.BOTH) {
            return one;
        }
        String how = "sum of the two sides";
        return sides(war, row.key())
                .map(sum -> one.map(made -> new Made(made.range().or(sum), made.how() + "; " + how))
                        .orElse(new Made(sum, how)))
                .or(() -> one);
    }

    /** All dead of a war. */
    Optional<Range> deaths(DocumentedIncident war) {
        Optional<Made> both = late(war, Catalogue.KILLED, Whose.BOTH);
        return sides(war, Catalogue.KILLED)
                .map(sum -> both.map(made -> made.range().or(sum)).orElse(sum))
                .or(() -> both.map(Made::range));
    }

    /** The sum of the two sides. */
    private Optional<Range> sides(DocumentedIncident war, String key) {
        Optional<Made> kyrgyz = late(war, key, Whose.of(Side.KG));
        Optional<Made> tajik = late(war, key, Whose.of(Side.TJ));
        return kyrgyz.flatMap(k -> tajik.map(t -> k.range().plus(t.range())));
    }

    /** The last figure of a side's own officials; of several on one day, the highest. */
    Optional<Made> official(DocumentedIncident war, TargetRow row) {
        return made(lastOfficial(usable(war, row.key(), row.whose(), Figure::official)));
    }

    private Optional<Made> late(DocumentedIncident war, String key, Whose whose) {
        LocalDate from = war.end().plusDays(LATE);
        List<Figure> all = usable(war, key, whose, f -> f.asOf().dated());
        List<Figure> chosen = new ArrayList<>(
                lastOfficial(all.stream().filter(Figure::official).toList()));
        all.stream()
                .filter(f -> !f.official() && !f.asOf().latest().isBefore(from))
                .forEach(chosen::add);
        return made(chosen);
    }

    private static List<Figure> lastOfficial(List<Figure> figures) {
        return figures.stream()
                .max(Comparator.<Figure, LocalDate>comparing(f -> f.asOf().latest())
                        .thenComparingDouble(f -> Double.isNaN(f.high()) ? f.low() : f.high()))
                .stream()
                .toList();
    }

    private List<Figure> usable(DocumentedIncident war, String key, Whose whose, Predicate<Figure> condition) {
        return evidence.figures(war).stream()
                .filter(f -> f.quantity().equals(key) && f.whose() == whose && Catalogue.usable(f))
                .filter(condition)
                .toList();
    }

    private static Optional<Made> made(List<Figure> figures) {
        return Range.spanning(figures.stream().map(Range.Stated::of).toList())
                .map(range -> new Made(
                        range,
                        figures.stream().map(FigureRules::told).distinct().collect(Collectors.joining("; "))));
    }

    private List<Mechanic> rows(String key, String context) {
        return evidence.mechanics().stream()
                .filter(m -> m.quantity().equals(key) && m.numeric())
                .filter(m -> Arrays.stream(context.split("\\|", -1)).anyMatch(m.context()::contains))
                .toList();
    }

    private static String told(List<Mechanic> rows) {
        return rows.stream()
                .map(row -> row.context() + " (" + row.source() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String told(Figure f) {
        String number;
        if (Double.isNaN(f.high())) {
            number = "at least " + plain(f.low());
        } else if (Double.isNaN(f.low())) {
            number = "at most " + plain(f.high());
        } else {
            number = f.low() == f.high() ? plain(f.low()) : plain(f.low()) + "-" + plain(f.high());
        }
        return number + " (" + f.source() + ", " + f.asOf().text() + (f.official() ? ", official" : "") + ")";
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
