package isfara.scenario;

import isfara.intervention.Intervention;
import isfara.intervention.Lever;
import isfara.intervention.Levers;
import isfara.intervention.Sectors;
import isfara.intervention.Setting;
import isfara.intervention.SettingRule;
import isfara.model.Influence;
import isfara.model.Period;
import isfara.parameter.Evidence;
import isfara.parameter.Group;
import isfara.parameter.Pair;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.parameter.Prior;
import isfara.world.Side;
import isfara.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A small world of things that a scenario may name, so that these tests do not move with the model's. */
final class StandIns {
    private StandIns() {}

    record Shots(
            @Parameter(
                    unit = "1/h",
                    value = 0.135,
                    low = 0.05,
                    high = 0.35,
                    prior = Prior.LOG_UNIFORM,
                    meaning = "mortars",
                    evidence = Evidence.CALIBRATED,
                    source = "test")
            double mortarRate) {}

    record Start(
            @Parameter(
                    unit = "share",
                    value = 0.2,
                    low = 0,
                    high = 1,
                    meaning = "posture",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            Pair posture) {}

    enum Mandate {
        CEASEFIRE_CONTROL,
        HEAVY_WEAPONS_WITHDRAWAL
    }

    enum Weapons {
        HOME,
        ARMOURY
    }

    @Lever(name = "csto-peacekeepers", title = "Peacekeepers", changes = "Nothing here.", literature = "None.")
    record Peacekeepers(
            @Setting(
                    unit = "persons",
                    value = "500",
                    low = 0,
                    high = 10000,
                    meaning = "people",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            int personnel,

            @Setting(unit = "-", value = "all", meaning = "where", evidence = Evidence.ASSUMED, source = "test")
            Sectors sectors,

            @Setting(
                    unit = "-",
                    value = "[ceasefire-control, heavy-weapons-withdrawal]",
                    meaning = "mandate",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            Set<Mandate> mandate,

            @Setting(
                    unit = "days",
                    value = "14",
                    low = 0,
                    high = 365,
                    meaning = "delay",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            int arrival,

            @Setting(
                    unit = "-",
                    value = "[KG, TJ]",
                    meaning = "who is asked",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            Set<Side> consent)
            implements Intervention {

        record Effects(
                @Parameter(
                        unit = "factor",
                        value = 0.85,
                        low = 0.6,
                        high = 1.05,
                        prior = Prior.UNIFORM,
                        meaning = "restraint",
                        evidence = Evidence.LITERATURE,
                        source = "test")
                double restraint) {}

        @Override
        public Influence bind(Period period, ParameterVector parameters, World world) {
            return morning -> {};
        }
    }

    @Lever(name = "civilian-militias", title = "Militias", changes = "Nothing here.", literature = "None.")
    record Militias(
            @Setting(unit = "-", meaning = "whose", evidence = Evidence.ASSUMED, source = "test")
            Set<Side> side,

            @Setting(
                    unit = "share of adult men",
                    value = "0.05",
                    low = 0,
                    high = 0.5,
                    meaning = "how many",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            double share,

            @Setting(
                    unit = "-",
                    value = "home",
                    meaning = "where weapons are",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            Weapons weapons,

            @Setting(
                    unit = "share",
                    value = "0.5",
                    low = 0,
                    high = 1,
                    meaning = "discipline",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            double discipline)
            implements Intervention {

        Militias {
            if (side.isEmpty() && share > 0) {
                throw new SettingRule("share", Double.toString(share), "need 0 when no side is armed");
            }
        }

        @Override
        public Influence bind(Period period, ParameterVector parameters, World world) {
            return morning -> {};
        }
    }

    static final List<String> SECTORS = List.of("maksat", "khojai_alo", "golovnoy", "vorukh");

    static final Situation OCTOBER = new Situation(
            "october-2022",
            "The stand-off",
            "After the war.",
            List.of(new Situation.Condition("start.posture.KG", 0.6, 0.4, 0.8, "test")),
            List.of());

    static final Situation HISTORY = new Situation("history-2010", "A calm start", "Before.", List.of(), List.of());

    /** With this folder as the one of shipped scenarios. */
    static ScenarioContext context(Path shipped) {
        Levers levers = Levers.of(List.of(Peacekeepers.class, Militias.class));
        return new ScenarioContext(space(), levers, SECTORS, Situations.of(List.of(OCTOBER, HISTORY)), shipped);
    }

    static ParameterSpace space() {
        return Levers.of(List.of(Peacekeepers.class, Militias.class))
                .parameterSpace(List.of(new Group("shots", Shots.class), new Group("start", Start.class)));
    }
}
