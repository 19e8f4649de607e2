package isfara.calibration.target;

import isfara.calibration.evidence.DocumentedIncident;
import isfara.calibration.evidence.Evidence;
import isfara.calibration.evidence.Figure;
import isfara.calibration.evidence.Source;
import isfara.calibration.evidence.Whose;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts in a record of incidents. */
public final class Catalogue {

    /** What is killed in the figures of an incident. */
    static final String KILLED = "killed";

    private final Evidence evidence;

    /** Of a record. */
    public Catalogue(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Incidents that began within these days, ends included. */
    public List<DocumentedIncident> within(LocalDate from, LocalDate to) {
        return evidence.incidents().stream()
                .filter(i -> i.beganWithin(from, to))
                .toList();
    }

    /** Those of them that were no war. */
    public List<DocumentedIncident> outsideWars(LocalDate from, LocalDate to) {
        return within(from, to).stream().filter(i -> !i.isWar()).toList();
    }

    /** Deaths recorded of incidents outside wars: the sum of their ranges. */
    public Range deaths(List<DocumentedIncident> incidents) {
        return incidents.stream()
                .map(this::deaths)
                .map(range -> range.orElse(new Range(0, 0)))
                .reduce(new Range(0, 0), Range::plus);
    }

    /** Deaths recorded of one incident; nothing when no figure is given. */
    Optional<Range> deaths(DocumentedIncident incident) {
        Optional<Range> both = killed(incident, Whose.BOTH);
        Optional<Range> kyrgyz = killed(incident, Whose.of(Side.KG));
        Optional<Range> tajik = killed(incident, Whose.of(Side.TJ));
        if (kyrgyz.isEmpty() && tajik.isEmpty()) {
            return both;
        }
        Range sides = kyrgyz.orElse(new Range(0, 0)).plus(tajik.orElse(new Range(0, 0)));
        return Optional.of(both.map(sides::or).orElse(sides));
    }

    private Optional<Range> killed(DocumentedIncident incident, Whose whose) {
        return Range.spanning(evidence.figures(incident).stream()
                .filter(f -> f.quantity().equals(KILLED) && f.whose() == whose && usable(f))
                .map(Range.Stated::of)
                .toList());
    }

    /** Whether a figure can be used: it is a number, covers the whole side, and neither memory nor the opponent says it. */
    static boolean usable(Figure figure) {
        return figure.numeric()
                && figure.part().isEmpty()
                && !figure.source().equals(Source.RECALL)
                && !figure.byOpponent();
    }
}
