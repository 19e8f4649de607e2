package isfara.analysis.sensitivity;

import java.util.List;

/** Sobol indices as CSV: a row for each parameter and subject. */
final class SharedTable extends Sheet<Shared> {

    SharedTable() {
        super((ABOUT + ",first,first_low,first_high,total,total_low,total_high,rows").split(",", -1));
    }

    @Override
    List<Object> cells(Shared s) {
        return about(
                s.parameter(),
                s.subject(),
                s.indices().first(),
                s.indices().firstInterval().low(),
                s.indices().firstInterval().high(),
                s.indices().total(),
                s.indices().totalInterval().low(),
                s.indices().totalInterval().high(),
                s.indices().rows());
    }

    @Override
    Shared thing(Row row) {
        return new Shared(
                row.parameter(),
                row.subject(),
                new Sobol.Indices(
                        (int) row.cells().getRecordNumber() - 1,
                        row.number("first"),
                        row.interval("first_low", "first_high"),
                        row.number("total"),
                        row.interval("total_low", "total_high"),
                        row.whole("rows")));
    }
}
