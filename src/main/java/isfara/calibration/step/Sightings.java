package isfara.calibration.step;

import isfara.calibration.evidence.DocumentedIncident;
import isfara.calibration.evidence.Evidence;
import isfara.calibration.evidence.Figure;
import isfara.calibration.evidence.PartialDate;
import isfara.calibration.validation.Sighting;
import isfara.outcome.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** A record's incidents as something that predictions can be scored by. */
final class Sightings {

    private Sightings() {}

    static List<Sighting> of(Evidence evidence) {
        return evidence.incidents().stream()
                .map(incident -> sighting(incident, evidence.figures(incident)))
                .toList();
    }

    private static Sighting sighting(DocumentedIncident incident, List<Figure> figures) {
        return new Sighting(
                incident.id(),
                incident.start(),
                incident.sector().orElse(""),
                incident.trigger().map(Trigger::word).orElse(""),
                OptionalInt.of(incident.peak().ordinal()),
                figures.stream()
                        .filter(f -> f.numeric() && f.part().isBlank() && !f.byOpponent())
                        .map(Sightings::figure)
                        .toList());
    }

    private static Sighting.Figure figure(Figure figure) {
        return new Sighting.Figure(
                figure.quantity(),
                Sighting.Party.valueOf(figure.whose().name()),
                Double.isNaN(figure.low()) ? Double.NEGATIVE_INFINITY : figure.low(),
                Double.isNaN(figure.high()) ? Double.POSITIVE_INFINITY : figure.high(),
                said(figure.asOf()));
    }

    /** An undated figure never beats a dated one. */
    private static LocalDate said(PartialDate date) {
        return date.dated() ? date.latest() : date.earliest();
    }
}
