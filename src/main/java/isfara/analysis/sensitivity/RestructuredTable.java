package isfara.analysis.sensitivity;

import java.util.List;

/** Findings under other structures as CSV: a row for each structure and subject. */
final class RestructuredTable extends Sheet<Restructured> {

    RestructuredTable() {
        super(
                ("structure,title,scenario,with,outcome,value,value_low,value_high,verdict,clear,change,change_low,change_high,"
                                + "luck,luck_adjusted,bearing,clear_becomes_unclear,flagged,pairs,failed")
                        .split(",", -1));
    }

    @Override
    List<Object> cells(Restructured r) {
        return List.of(
                r.structure(),
                r.title(),
                r.subject().scenario(),
                r.subject().with(),
                r.subject().outcome().column(),
                r.value(),
                r.interval().low(),
                r.interval().high(),
                r.verdict(),
                yes(r.clear()),
                r.change().value(),
                r.change().interval().low(),
                r.change().interval().high(),
                r.change().luck(),
                r.adjusted(),
                r.bearing().word(),
                yes(r.unclears()),
                yes(r.flagged()),
                r.change().pairs(),
                r.failed());
    }

    @Override
    Restructured thing(Row row) {
        return new Restructured(
                row.text("structure"),
                row.text("title"),
                row.subject(),
                row.number("value"),
                row.interval("value_low", "value_high"),
                row.text("verdict"),
                row.yes("clear"),
                row.change(),
                row.number("luck_adjusted"),
                row.bearing(),
                row.yes("clear_becomes_unclear"),
                row.whole("failed"));
    }
}
