package isfara.experiment;

import isfara.outcome.BySettlement;
import isfara.outcome.Census;
import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Episode;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.SettlementColumn;
import isfara.outcome.Toll;
import isfara.outcome.Trigger;
import isfara.parameter.Evidence;
import isfara.parameter.Group;
import isfara.parameter.Pair;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterSpace;
import isfara.parameter.Prior;
import isfara.random.Stream;
import isfara.scenario.Design;
import isfara.scenario.Scenario;
import isfara.scenario.Situation;
import isfara.scenario.design.DesignKind;
import isfara.scenario.design.Factor;
import isfara.scenario.design.FactorValue;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** A small made-up model, quick and deterministic, and experiments for it. */
public final class Sample {

    private Sample() {}

    /** Parameters of the made-up model. */
    public record Quarrels(
            @Parameter(
                    unit = "1/day",
                    value = 0.03,
                    low = 0,
                    high = 1,
                    prior = Prior.LOG_UNIFORM,
                    priorLow = 0.01,
                    priorHigh = 0.1,
                    meaning = "chance of an incident",
                    evidence = Evidence.ASSUMED,
                    source = "made up")
            double rate,

            @Parameter(
                    unit = "people",
                    value = 2,
                    low = 0,
                    high = 9,
                    meaning = "dead of an incident",
                    evidence = Evidence.ASSUMED,
                    source = "made up")
            double deaths,

            @Parameter(
                    unit = "share",
                    value = {0.2, 0.4},
                    low = 0,
                    high = 1,
                    prior = Prior.UNIFORM,
                    meaning = "forward posture",
                    evidence = Evidence.ASSUMED,
                    source = "made up")
            Pair posture) {}

    /** More parameters, for a model that has grown. */
    public record Water(
            @Parameter(
                    unit = "share",
                    value = 0.5,
                    low = 0,
                    high = 1,
                    prior = Prior.UNIFORM,
                    meaning = "water lacking",
                    evidence = Evidence.ASSUMED,
                    source = "made up")
            double shortage) {}

    public static final ParameterSpace SPACE = ParameterSpace.of(List.of(new Group("quarrels", Quarrels.class)));

    public static final ParameterSpace GROWN =
            ParameterSpace.of(List.of(new Group("water", Water.class), new Group("quarrels", Quarrels.class)));

    public static Scenario scenario(String name, int days, Map<String, Double> parameters) {
        Situation.Condition posture = new Situation.Condition("quarrels.posture.KG", 0.5, 0.4, 0.6, "made up");
        Situation situation =
                new Situation("october-2022", "October 2022", "after the war", List.of(posture), List.of());
        return new Scenario(
                name,
                "Title: of \"" + name + "\"",
                "What if?",
                LocalDate.of(2022, 10, 19),
                days,
                situation,
                new TreeMap<>(parameters),
                List.of());
    }

    public static Experiment experiment(ParameterSource source, int draws, int seedsPerDraw, int days) {
        return new Experiment(
                "trial",
                "A trial",
                List.of(scenario("calm", days, Map.of("quarrels.deaths", 1.0)), scenario("baseline", days, Map.of())),
                "baseline",
                source,
                draws,
                seedsPerDraw,
                20221019,
                8000,
                List.of("calm is calmer"));
    }

    /** The same over a grid of three rates and two tolls: six points. */
    public static Experiment designed(int draws, int seedsPerDraw, int days) {
        return designed(experiment(prior(), draws, seedsPerDraw, days), grid(0.01, 0.05, 0.2));
    }

    /** An experiment with a design laid over it; no scenario may hold what it varies. */
    public static Experiment designed(Experiment e, Design design) {
        List<Scenario> scenarios = List.of(
                scenario("calm", e.scenarios().get(0).days(), Map.of("quarrels.posture.TJ", 0.1)),
                e.scenarios().get(1));
        return new Experiment(
                e.name(),
                e.title(),
                scenarios,
                e.baseline(),
                e.parameters(),
                e.draws(),
                e.seedsPerDraw(),
                e.seed(),
                e.households(),
                Optional.of(design),
                e.compare(),
                e.expectations());
    }

    /** Rates times 1 and 3 dead. */
    public static Design grid(double... rates) {
        List<FactorValue> levels = DoubleStream.of(rates)
                .<FactorValue>mapToObj(rate -> new FactorValue.Amount(rate, false))
                .toList();
        List<FactorValue> deaths = List.of(new FactorValue.Amount(1, false), new FactorValue.Amount(3, false));
        List<List<FactorValue>> points = new ArrayList<>();
        levels.forEach(rate -> deaths.forEach(dead -> points.add(List.of(rate, dead))));
        List<Factor> factors = List.of(
                new Factor.OfParameter(SPACE.declaration("quarrels.rate").orElseThrow()),
                new Factor.OfParameter(SPACE.declaration("quarrels.deaths").orElseThrow()));
        return new Design(DesignKind.FULL_FACTORIAL, 0, factors, List.of(levels, deaths), points, List.of());
    }

    public static ParameterSource prior() {
        return new ParameterSource.Prior(vector -> true);
    }

    /** Lives through a run of the made-up model. */
    public static History live(Run run) {
        Quarrels p = run.parameters().group(Quarrels.class);
        int count = run.scenario().days();
        Days days = new Days(count);
        List<Incident> incidents = new ArrayList<>();
        List<Episode> episodes = new ArrayList<>();
        Stream stream = Stream.of(run.seed());
        Toll none = new Toll();
        int dead = 0;
        for (int day = 0; day < count; day++) {
            days.set(day, DayColumn.POSTURE_KG, p.posture().of(Side.KG));
            days.set(day, DayColumn.SHORTAGE, stream.nextDouble());
            if (stream.happens(p.rate())) {
                int killed = stream.poisson(p.deaths());
                dead += killed;
                Toll toll = new Toll();
                toll.add(Side.KG, Kind.CIVILIAN, killed);
                days.set(day, DayColumn.KILLED_KG_CIVILIAN, killed);
                days.set(day, DayColumn.AWAY_KG, 100.0 * killed);
                incidents.add(new Incident(
                        incidents.size(),
                        24 * day + 9,
                        5,
                        day % 2,
                        0,
                        1,
                        Trigger.WATER,
                        Origin.DISPUTE,
                        Level.values()[stream.between(0, 4)],
                        30,
                        40,
                        toll,
                        none,
                        100 * killed,
                        killed > 5 ? 0 : -1));
                if (killed > 5 && episodes.isEmpty()) {
                    toll.add(Side.TJ, Kind.ARMY, 15);
                    episodes.add(
                            new Episode(0, 24 * day, 9, 30, List.of(0), toll, none, List.of(20), 0, 100, 0, false));
                }
            }
        }
        Census start = new Census(1000, 0, 0, 0, 0);
        Census end = new Census(1000 - dead, 0, 0, 0, dead);
        return new History(
                days, incidents, episodes, List.of(), start, end, start, start, none, places(dead), incidents.size());
    }

    /** All harm falls on the first of two settlements, if there is any. */
    private static BySettlement places(int dead) {
        BySettlement places = new BySettlement(2);
        places.add(0, SettlementColumn.KILLED, dead);
        places.add(0, SettlementColumn.EVACUATED, 100 * dead);
        return places;
    }
}
