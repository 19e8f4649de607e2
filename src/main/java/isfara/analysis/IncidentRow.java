package isfara.analysis;

import isfara.outcome.Kind;
import isfara.outcome.Origin;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An incident, as {@code incidents.parquet} has it.
 *
 * @param run place of its run among those of the scenario
 * @param hour when it began, in hours since the start
 * @param hours how long it lasted
 * @param sector id
 * @param spread whether a capital opened the sector in a war that was going on
 * @param peak highest level that either side reached, 0 to 4
 * @param killed people of both sides and all kinds
 * @param evacuees people of the sector who left home meanwhile
 * @param episode number of the episode of army fighting that it is part of, or -1
 */
record IncidentRow(
        int run, int hour, int hours, String sector, boolean spread, int peak, int killed, int evacuees, int episode) {

    private static final String TABLE = "incidents";

    /** All incidents of a scenario's runs, in the order of the runs. */
    static List<IncidentRow> all(ResultsFolder results, RunSet runs) {
        String spread = Origin.SPREAD.word();
        return results.rows(
                TABLE,
                "hour, hours, sector, origin, peak_level, " + allKilled() + " AS killed, evacuees, episode",
                "true",
                runs,
                (run, cells) -> new IncidentRow(
                        run,
                        cells.whole("hour", 0),
                        cells.whole("hours", 0),
                        cells.text("sector"),
                        cells.text("origin").equals(spread),
                        cells.whole("peak_level", 0),
                        cells.whole("killed", 0),
                        cells.whole("evacuees", 0),
                        cells.whole("episode", -1)));
    }

    private static String allKilled() {
        List<String> columns = new ArrayList<>();
        for (Side side : Side.BOTH) {
            for (Kind kind : Kind.values()) {
                columns.add("killed_" + side.name().toLowerCase(Locale.ROOT) + "_" + kind.word());
            }
        }
        return String.join(" + ", columns);
    }
}
