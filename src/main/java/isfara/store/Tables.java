package isfara.store;

import static isfara.outcome.Sense.LESS_IS_BETTER;
import static isfara.store.Type.BIGINT;
import static isfara.store.Type.DATE;
import static isfara.store.Type.DOUBLE;
import static isfara.store.Type.FLOAT;
import static isfara.store.Type.INTEGER;
import static isfara.store.Type.TEXT;
import static isfara.store.Type.TIMESTAMP;

import isfara.experiment.End;
import isfara.experiment.Failure;
import isfara.experiment.Run;
import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Incident;
import isfara.outcome.Outcome;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.scenario.Design;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The results files and all their columns: files, data dictionary and manifest follow from what is said here.
 *
 * @param runs one row per run that was lived through
 * @param daily one row per run and day
 * @param incidents one row per incident
 * @param episodes one row per episode of army fighting
 * @param places one row per run and settlement to which anything happened
 * @param failures one row per run that broke down
 */
public record Tables(
        Table<End.Lived> runs,
        Table<DayOf> daily,
        Table<IncidentOf> incidents,
        Table<EpisodeColumns.Row> episodes,
        Table<PlaceColumns.Row> places,
        Table<FailureIn> failures) {

    /** A day of a run. */
    record DayOf(End.Lived lived, int day) {}

    /** An incident of a run, and what places are called. */
    record IncidentOf(Run run, Incident incident, PlaceIds places) {}

    /** A failed run, and the command that runs it again. */
    record FailureIn(Failure failure) {}

    /** The column that is filled in when the place of the results is known. */
    static final String REPLAY = "replay";

    /** The tables of a model with these parameters. */
    public static Tables of(ParameterSpace space) {
        return of(space, Optional.empty());
    }

    /** The tables of an experiment with these parameters and, perhaps, a design. */
    public static Tables of(ParameterSpace space, Optional<Design> design) {
        return new Tables(
                declareRuns(space, design),
                declareDaily(),
                declareIncidents(),
                EpisodeColumns.table(),
                PlaceColumns.table(),
                declareFailures(space, design));
    }

    /** All of them, in the order in which they are written. */
    public List<Table<?>> all() {
        return List.of(runs, daily, incidents, episodes, places, failures);
    }

    private static Table<End.Lived> declareRuns(ParameterSpace space, Optional<Design> design) {
        List<Cell<End.Lived>> cells = new ArrayList<>();
        cells.add(Cell.big(seedField(), lived -> lived.run().seed()));
        design.ifPresent(
                d -> cells.addAll(DesignColumns.of(d, lived -> lived.run().id(), lived -> Optional.of(lived.run()))));
        cells.addAll(parameters(space, lived -> Optional.of(lived.run())));
        for (Outcome outcome : Outcome.values()) {
            cells.add(Cell.number(Field.of(outcome, DOUBLE), lived -> outcome.of(lived.history())));
        }
        return new Table<>("runs", cells);
    }

    private static Table<DayOf> declareDaily() {
        List<Cell<DayOf>> cells = new ArrayList<>();
        cells.add(Cell.number(Field.of("day", INTEGER, "days", "days since the start, from 0"), DayOf::day));
        cells.add(Cell.number(
                Field.of("date", DATE, "-", "the day"),
                d -> (double) d.lived().run().scenario().start().toEpochDay() + d.day()));
        for (DayColumn column : DayColumn.values()) {
            cells.add(new Cell<>(
                    Field.of(column, column.whole() ? INTEGER : FLOAT),
                    (block, c, rows) -> days(block, c, rows, column)));
        }
        return new Table<>("daily", cells);
    }

    /** The rows of a block are the days of one run: most of what is written passes through here. */
    private static void days(Block block, int c, List<DayOf> rows, DayColumn column) {
        if (rows.isEmpty()) {
            return;
        }
        Days days = rows.get(0).lived().history().days();
        if (column.whole()) {
            int[] values = block.ints(c);
            for (int day = 0; day < values.length; day++) {
                values[day] = block.whole(c, days.get(day, column));
            }
        } else {
            float[] values = block.floats(c);
            for (int day = 0; day < values.length; day++) {
                values[day] = days.get(day, column);
            }
        }
    }

    private static Table<IncidentOf> declareIncidents() {
        List<Cell<IncidentOf>> cells = new ArrayList<>();
        cells.add(count("number", "-", "number of the incident within its run, from 0", Incident::number));
        cells.add(count("hour", "hours", "when it began, since the start of the scenario", Incident::hour));
        cells.add(Cell.number(Field.of("date", TIMESTAMP, "-", "when it began (UTC+6)"), i -> (double) i.run()
                .scenario()
                .start()
                .atStartOfDay()
                .plusHours(i.incident().hour())
                .toEpochSecond(ZoneOffset.UTC)));
        cells.add(count("hours", "hours", "how long it lasted", Incident::hours));
        cells.add(text(
                "sector",
                "id of the sector",
                i -> i.places().sectors().get(i.incident().sector())));
        cells.add(text(
                "kg_settlement",
                "id of the Kyrgyz settlement it began at",
                i -> i.places().settlements().get(i.incident().kgSettlement())));
        cells.add(text(
                "tj_settlement",
                "id of the Tajik settlement it began at",
                i -> i.places().settlements().get(i.incident().tjSettlement())));
        cells.add(text(
                "trigger", "first stated cause", i -> i.incident().trigger().word()));
        cells.add(text(
                "origin",
                "how violence came to the sector",
                i -> i.incident().origin().word()));
        cells.add(Cell.number(
                new Field(
                        "peak_level", INTEGER, "level", "highest level that either side reached, 0-4", LESS_IS_BETTER),
                i -> i.incident().peak().ordinal()));
        cells.add(count("crowd_kg", "people", "most people in the Kyrgyz crowd", Incident::crowdKg));
        cells.add(count("crowd_tj", "people", "most people in the Tajik crowd", Incident::crowdTj));
        cells.addAll(TollColumns.of("killed", "incident", i -> i.incident().killed()));
        cells.addAll(TollColumns.of("injured", "incident", i -> i.incident().injured()));
        cells.add(Cell.number(
                new Field(
                        "evacuees", INTEGER, "people", "people of the sector who left home meanwhile", LESS_IS_BETTER),
                i -> i.incident().evacuees()));
        cells.add(Cell.number(
                Field.of("episode", INTEGER, "-", "number of the episode of army fighting it is part of, if it is"),
                i -> i.incident().episode() < 0 ? Double.NaN : i.incident().episode()));
        return new Table<>("incidents", cells);
    }

    private static Table<FailureIn> declareFailures(ParameterSpace space, Optional<Design> design) {
        List<Cell<FailureIn>> cells = new ArrayList<>();
        cells.add(Cell.big(seedField(), f -> f.failure().seed()));
        cells.add(text("stage", "what was being done", f -> f.failure().stage().word()));
        cells.add(text("message", "what went wrong", f -> f.failure().message()));
        cells.add(text(REPLAY, "the command that runs it again", f -> null));
        design.ifPresent(d -> cells.addAll(
                DesignColumns.of(d, f -> f.failure().id(), f -> f.failure().run())));
        cells.addAll(parameters(space, f -> f.failure().run()));
        return new Table<>("failures", cells);
    }

    private static Field seedField() {
        return Field.of("seed", BIGINT, "-", "the run's luck, the same for all scenarios of a draw and seed");
    }

    private static <T> List<Cell<T>> parameters(ParameterSpace space, Function<T, Optional<Run>> run) {
        List<Cell<T>> cells = new ArrayList<>();
        for (int i = 0; i < space.size(); i++) {
            int index = i;
            Declaration d = space.declarations().get(i);
            cells.add(Cell.number(
                    Field.of(d.name(), DOUBLE, d.unit(), d.meaning()),
                    from -> run.apply(from).map(r -> r.parameters().get(index)).orElse(Double.NaN)));
        }
        return cells;
    }

    private static Cell<IncidentOf> count(String name, String unit, String meaning, ToDoubleFunction<Incident> value) {
        return Cell.number(Field.of(name, INTEGER, unit, meaning), i -> value.applyAsDouble(i.incident()));
    }

    private static <T> Cell<T> text(String name, String meaning, Function<T, String> value) {
        return Cell.text(Field.of(name, TEXT, "-", meaning), value);
    }
}
