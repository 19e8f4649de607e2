package isfara.store;

import isfara.experiment.End;
import isfara.experiment.Failure;
import isfara.experiment.RunId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that the files will hold of one run.
 *
 * @param id which run
 * @param failed whether it broke down
 * @param blocks its rows, one block a table, in the order of {@link Tables#all}
 */
record RunRecord(RunId id, boolean failed, List<Block> blocks) {

    /** Computes the rows of a run; one whose outcomes cannot be computed becomes a failure. */
    static RunRecord of(RunId id, End end, Tables tables, PlaceIds places) {
        if (end instanceof End.Lived lived) {
            try {
                return lived(id, lived, tables, places);
            } catch (RuntimeException broken) {
                return failed(id, End.withoutOutcomes(lived.run(), broken), tables);
            }
        }
        return failed(id, (Failure) end, tables);
    }

    private static RunRecord lived(RunId id, End.Lived lived, Tables tables, PlaceIds places) {
        List<Tables.DayOf> days = IntStream.range(0, lived.history().days().count())
                .mapToObj(day -> new Tables.DayOf(lived, day))
                .toList();
        List<Tables.IncidentOf> incidents = lived.history().incidents().stream()
                .map(incident -> new Tables.IncidentOf(lived.run(), incident, places))
                .toList();
        List<EpisodeColumns.Row> episodes = lived.history().episodes().stream()
                .map(episode -> new EpisodeColumns.Row(lived, episode, places))
                .toList();
        return new RunRecord(
                id,
                false,
                List.of(
                        tables.runs().block(List.of(lived)),
                        tables.daily().block(days),
                        tables.incidents().block(incidents),
                        tables.episodes().block(episodes),
                        tables.places().block(PlaceColumns.rows(lived.history().places(), places)),
                        tables.failures().block(List.of())));
    }

    private static RunRecord failed(RunId id, Failure failure, Tables tables) {
        return new RunRecord(
                id,
                true,
                List.of(
                        tables.runs().block(List.of()),
                        tables.daily().block(List.of()),
                        tables.incidents().block(List.of()),
                        tables.episodes().block(List.of()),
                        tables.places().block(List.of()),
                        tables.failures().block(List.of(new Tables.FailureIn(failure)))));
    }
}
