package isfara.analysis.sensitivity;

import java.util.List;

/** Morris effects as CSV: a row for each parameter and subject. */
final class ScreenedTable extends Sheet<Screened> {

    ScreenedTable() {
        super((ABOUT + ",mu,mu_low,mu_high,mu_star,mu_star_low,mu_star_high,sigma,steps").split(",", -1));
    }

    @Override
    List<Object> cells(Screened s) {
        return about(
                s.parameter(),
                s.subject(),
                s.effects().mu(),
                s.effects().muInterval().low(),
                s.effects().muInterval().high(),
                s.effects().muStar(),
                s.effects().muStarInterval().low(),
                s.effects().muStarInterval().high(),
                s.effects().sigma(),
                s.effects().count());
    }

    @Override
    Screened thing(Row row) {
        return new Screened(
                row.parameter(),
                row.subject(),
                new Morris.Effects(
                        (int) row.cells().getRecordNumber() - 1,
                        row.number("mu"),
                        row.interval("mu_low", "mu_high"),
                        row.number("mu_star"),
                        row.interval("mu_star_low", "mu_star_high"),
                        row.number("sigma"),
                        row.whole("steps")));
    }
}
