package isfara.analysis;

import java.util.List;

/**
 * What befell the people of a settlement in a run, as {@code places.parquet} has it. Results of older versions have no such file.
 *
 * @param run place of the run among those of the scenario
 * @param settlement id
 * @param killed residents killed
 * @param evacuated residents who left home at least once
 * @param homes homes destroyed
 */
record PlaceRow(int run, String settlement, int killed, int evacuated, int homes) {

    static final String TABLE = "places";

    /** All of a scenario's runs, in their order; without settlements whose people were only away from before the start. */
    static List<PlaceRow> all(ResultsFolder results, RunSet runs) {
        return results.rows(
                TABLE,
                "settlement, killed, evacuated, homes_destroyed",
                "killed > 0 OR evacuated > 0 OR homes_destroyed > 0",
                runs,
                (run, cells) -> new PlaceRow(
                        run,
                        cells.text("settlement"),
                        cells.whole("killed", 0),
                        cells.whole("evacuated", 0),
                        cells.whole("homes_destroyed", 0)));
    }
}
