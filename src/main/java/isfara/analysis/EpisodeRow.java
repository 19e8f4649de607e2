package isfara.analysis;

import java.util.List;

/**
 * An episode of army fighting, as {@code episodes.parquet} has it. Results of older versions have no such file.
 *
 * @param run place of its run among those of the scenario
 * @param number counts the run's episodes from 0
 * @param hour when heavy weapons were first used, in hours since the start
 * @param firingHours hours from the first to the last use of heavy weapons, lulls included
 * @param ceasefire hours from the first heavy weapons to the first ceasefire, or {@link #NONE}
 * @param censored whether the run ended before it did
 */
record EpisodeRow(int run, int number, int hour, int firingHours, int ceasefire, boolean censored) {

    static final String TABLE = "episodes";

    /** No ceasefire. */
    static final int NONE = -1;

    /** All episodes of a scenario's runs, in the order of the runs. */
    static List<EpisodeRow> all(ResultsFolder results, RunSet runs) {
        return results.rows(
                TABLE,
                "number, hour, firing_hours, first_ceasefire_hours, censored",
                "true",
                runs,
                (run, cells) -> new EpisodeRow(
                        run,
                        cells.whole("number", 0),
                        cells.whole("hour", 0),
                        cells.whole("firing_hours", 0),
                        cells.whole("first_ceasefire_hours", NONE),
                        cells.whole("censored", 0) == 1));
    }
}
