package isfara.store;

import static isfara.outcome.Sense.LESS_IS_BETTER;
import static isfara.store.Type.INTEGER;
import static isfara.store.Type.TEXT;
import static isfara.store.Type.TIMESTAMP;

import isfara.experiment.End;
import isfara.outcome.Episode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** {@code episodes.parquet}: how each episode of army fighting began, spread, was stopped or was cut off, and what it cost. */
final class EpisodeColumns {

    private static final int HOURS_A_DAY = 24;

    private EpisodeColumns() {}

    /** An episode of a run, and what places are called. */
    record Row(End.Lived lived, Episode episode, PlaceIds places) {

        /** Hours from its beginning to the end of the run. */
        private int observed() {
            return lived.history().days().count() * HOURS_A_DAY - episode.hour();
        }

        private String sectors() {
            return episode.sectors().stream()
                    .map(sector -> places.sectors().get(sector))
                    .collect(Collectors.joining(" "));
        }

        private double began() {
            return lived.run()
                    .scenario()
                    .start()
                    .atStartOfDay()
                    .plusHours(episode.hour())
                    .toEpochSecond(ZoneOffset.UTC);
        }
    }

    static Table<Row> table() {
        List<Cell<Row>> cells = new ArrayList<>();
        cells.add(count("number", "-", "number of the episode within its run, from 0", Episode::number));
        cells.add(count(
                "hour", "hours", "when heavy weapons were first used, since the start of the scenario", Episode::hour));
        cells.add(Cell.number(
                Field.of("date", TIMESTAMP, "-", "when heavy weapons were first used (UTC+6)"), Row::began));
        cells.add(
                less("heavy_hours", "hours", "hours in which heavy weapons were in use anywhere", Episode::heavyHours));
        cells.add(less(
                "firing_hours",
                "hours",
                "hours from the first to the last use of heavy weapons, lulls included",
                Episode::firingHours));
        cells.add(Cell.text(
                Field.of("sectors", TEXT, "-", "ids of the sectors that saw heavy weapons, with spaces between"),
                Row::sectors));
        cells.addAll(TollColumns.of("killed", "episode", row -> row.episode().killed()));
        cells.addAll(TollColumns.of("injured", "episode", row -> row.episode().injured()));
        cells.add(count(
                "ceasefires",
                "ceasefires",
                "ceasefires agreed",
                e -> e.ceasefireHours().size()));
        cells.add(count(
                "first_ceasefire_hours",
                "hours",
                "hours from the first heavy weapons to the first ceasefire; missing when there was none",
                e -> e.ceasefireHours().isEmpty()
                        ? Double.NaN
                        : e.ceasefireHours().get(0)));
        cells.add(less("failed_ceasefires", "ceasefires", "ceasefires broken off", Episode::failedCeasefires));
        cells.add(less("peak_away_kg", "people", "most Kyrgyz away from home at one time", Episode::peakAwayKg));
        cells.add(less("peak_away_tj", "people", "most Tajiks away from home at one time", Episode::peakAwayTj));
        cells.add(less(
                "war",
                "yes or no",
                "it is counted as a war: at least " + Episode.WAR_DEAD + " dead",
                e -> e.isWar() ? 1 : 0));
        cells.add(count("censored", "yes or no", "the run ended before it did", e -> e.censored() ? 1 : 0));
        cells.add(Cell.number(
                Field.of(
                        "observed_hours", INTEGER, "hours", "hours from the first heavy weapons to the end of the run"),
                Row::observed));
        return new Table<>("episodes", cells);
    }

    private static Cell<Row> count(String name, String unit, String meaning, ToDoubleFunction<Episode> value) {
        return Cell.number(Field.of(name, INTEGER, unit, meaning), row -> value.applyAsDouble(row.episode()));
    }

    private static Cell<Row> less(String name, String unit, String meaning, ToDoubleFunction<Episode> value) {
        return Cell.number(
                new Field(name, INTEGER, unit, meaning, LESS_IS_BETTER), row -> value.applyAsDouble(row.episode()));
    }
}
