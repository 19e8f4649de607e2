package isfara.analysis.sensitivity;

import java.util.List;

/** Swings as CSV: a row for each parameter and subject. */
final class SwingTable extends Sheet<Swing> {

    SwingTable() {
        super((ABOUT + ",as_drawn,at_low,at_high,change,change_low,change_high,"
                        + "luck,luck_adjusted,bearing,flagged,pairs,failed")
                .split(",", -1));
    }

    @Override
    List<Object> cells(Swing s) {
        return about(
                s.parameter(),
                s.subject(),
                s.drawn(),
                s.atLow(),
                s.atHigh(),
                s.change().value(),
                s.change().interval().low(),
                s.change().interval().high(),
                s.change().luck(),
                s.adjusted(),
                s.bearing().word(),
                yes(s.flagged()),
                s.change().pairs(),
                s.failed());
    }

    @Override
    Swing thing(Row row) {
        return new Swing(
                row.parameter(),
                row.subject(),
                row.number("as_drawn"),
                row.number("at_low"),
                row.number("at_high"),
                row.change(),
                row.number("luck_adjusted"),
                row.bearing(),
                row.whole("failed"));
    }
}
