package isfara.world;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads {@code hydrology.csv}: a row a month, January first. */
final class HydrologyTable {
    private static final String ISFARA = "isfara_tashkurgan_m3s";
    private static final String KHOJABAKIRGAN = "khojabakirgan_m3s";
    private static final String AK_SUU = "ak_suu_leilek_m3s";
    private static final String DEMAND = "irrigation_demand_rel";
    private static final double MOST_M3S = 1000;

    private HydrologyTable() {}

    static Hydrology read(Tables tables, Sources sources, Faults faults) {
        String file = "hydrology.csv";
        List<Row> rows = tables.read(file, "month", ISFARA, KHOJABAKIRGAN, AK_SUU, DEMAND, "source_id", "approximate");
        if (!rows.isEmpty() && rows.size() != 12) {
            faults.add(file, "found " + rows.size() + " rows, need 12, one a month");
        }
        for (int r = 0; r < rows.size(); r++) {
            sources.check(rows.get(r));
            rows.get(r).equal("month", r + 1, "months in their order");
        }
        double[] demand = months(rows, DEMAND, 1);
        double year = Arrays.stream(demand).sum();
        if (rows.size() == 12 && StrictMath.abs(year - 1) > 1e-6) {
            faults.add(file, DEMAND + ": found a sum of " + year + " over the year, need 1");
        }
        Map<Series, double[]> flows = Map.of(
                Series.ISFARA, months(rows, ISFARA, MOST_M3S),
                Series.KHOJABAKIRGAN, months(rows, KHOJABAKIRGAN, MOST_M3S),
                Series.AK_SUU, months(rows, AK_SUU, MOST_M3S));
        return new Hydrology(flows, demand);
    }

    private static double[] months(List<Row> rows, String column, double most) {
        return rows.stream().mapToDouble(row -> row.number(column, 0, most)).toArray();
    }
}
