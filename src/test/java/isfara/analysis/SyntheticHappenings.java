package isfara.analysis;

import static isfara.outcome.DayColumn.AWAY_KG;
import static isfara.outcome.DayColumn.EVACUATED_KG;
import static isfara.outcome.DayColumn.HOMES_KG;
import static isfara.outcome.DayColumn.LEVEL_KG;
import static isfara.outcome.DayColumn.STARTED;

import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Kind;
import isfara.outcome.Outcome;
import isfara.world.Side;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Incidents, episodes and places that fit the days of made-up runs: all that is killed or leaves is in one incident and one
 * settlement. Every second war spreads after three hours; fighting lasts 30 hours, and a ceasefire comes after 20 or not at all.
 */
final class SyntheticHappenings implements AutoCloseable {

    static final String INCIDENTS = "number INTEGER, hour INTEGER, hours INTEGER, sector VARCHAR, origin VARCHAR,"
            + " peak_level INTEGER, killed_kg_civilian INTEGER, killed_kg_guard INTEGER, killed_kg_army INTEGER,"
            + " killed_tj_civilian INTEGER, killed_tj_guard INTEGER, killed_tj_army INTEGER, evacuees INTEGER,"
            + " episode INTEGER";

    static final String EPISODES =
            "number INTEGER, hour INTEGER, firing_hours INTEGER, first_ceasefire_hours INTEGER, censored INTEGER";

    static final String PLACES =
            "settlement VARCHAR, evacuated INTEGER, most_away INTEGER, killed INTEGER, homes_destroyed INTEGER";

    private static final List<String> SECTORS = List.of("golovnoy", "vorukh", "maksat");
    private static final List<String> SETTLEMENTS = List.of("samarkandek", "chorkuh"); // by side
    private static final int WAR_DAYS = 4;

    private final DuckDBAppender incidents;
    private final DuckDBAppender episodes;
    private final DuckDBAppender places;

    SyntheticHappenings(DuckDBConnection duck) throws SQLException {
        incidents = duck.createAppender("main", "incidents");
        episodes = duck.createAppender("main", "episodes");
        places = duck.createAppender("main", "places");
    }

    void write(SyntheticRun run, String id, String scenario, int draw, int seed) throws SQLException {
        Days days = run.days();
        double firstWar = run.outcomes().get(Outcome.FIRST_WAR_DAY);
        int war = Double.isNaN(firstWar) ? Integer.MAX_VALUE : (int) firstWar;
        int number = 0;
        for (int day = 0; day < days.count(); day++) {
            boolean fighting = day >= war && day - war < WAR_DAYS;
            boolean begins = day == war;
            if (begins || !fighting && days.get(day, STARTED) > 0) {
                key(incidents, id, scenario, draw, seed);
                int level = (int) days.get(day, LEVEL_KG);
                incidents.append(number++).append(day * 24 + 4).append(begins ? 36 : 3 + day % 5);
                incidents
                        .append(SECTORS.get((day + draw) % 3))
                        .append("dispute")
                        .append(level);
                int last = begins ? StrictMath.min(days.count(), day + WAR_DAYS) : day + 1;
                for (Side side : Side.BOTH) {
                    for (Kind kind : Kind.values()) {
                        incidents.append(sum(days, DayColumn.killed(side, kind), day, last));
                    }
                }
                incidents.append(sum(days, EVACUATED_KG, day, last) + sum(days, EVACUATED_KG.of(Side.TJ), day, last));
                end(incidents, begins);
            }
        }
        if (war < days.count()) {
            episode(id, scenario, draw, seed, war, days.count());
            if (war % 2 == 0) {
                spread(id, scenario, draw, seed, war, number);
            }
        }
        places(days, id, scenario, draw, seed);
    }

    private void spread(String id, String scenario, int draw, int seed, int war, int number) throws SQLException {
        key(incidents, id, scenario, draw, seed);
        incidents.append(number).append(war * 24 + 9 + 3).append(9);
        incidents.append(SECTORS.get((war + draw + 1) % 3)).append("spread").append(4);
        for (int column = 0; column < 7; column++) {
            incidents.append(0);
        }
        end(incidents, true);
    }

    private void episode(String id, String scenario, int draw, int seed, int war, int days) throws SQLException {
        int hour = war * 24 + 9;
        boolean censored = days * 24 - hour < 30;
        key(episodes, id, scenario, draw, seed);
        episodes.append(0).append(hour).append(censored ? days * 24 - hour : 30);
        if (war % 3 == 0 || censored) {
            episodes.appendNull();
        } else {
            episodes.append(20);
        }
        episodes.append(censored ? 1 : 0).endRow();
    }

    private void places(Days days, String id, String scenario, int draw, int seed) throws SQLException {
        for (Side side : Side.BOTH) {
            int evacuated = sum(days, EVACUATED_KG.of(side), 0, days.count());
            int killed = sum(days, DayColumn.killed(side, Kind.CIVILIAN), 0, days.count());
            if (evacuated + killed > 0) {
                key(places, id, scenario, draw, seed);
                places.append(SETTLEMENTS.get(side.ordinal())).append(evacuated);
                places.append((int) days.max(AWAY_KG.of(side))).append(killed);
                places.append(sum(days, HOMES_KG.of(side), 0, days.count())).endRow();
            }
        }
    }

    private static void key(DuckDBAppender rows, String id, String scenario, int draw, int seed) throws SQLException {
        rows.beginRow();
        rows.append(id).append(scenario).append(draw).append(seed);
    }

    private static void end(DuckDBAppender rows, boolean inEpisode) throws SQLException {
        if (inEpisode) {
            rows.append(0);
        } else {
            rows.appendNull();
        }
        rows.endRow();
    }

    private static int sum(Days days, DayColumn column, int from, int to) {
        double sum = 0;
        for (int day = from; day < to; day++) {
            sum += days.get(day, column);
        }
        return (int) sum;
    }

    @Override
    public void close() throws SQLException {
        incidents.close();
        episodes.close();
        places.close();
    }
}
