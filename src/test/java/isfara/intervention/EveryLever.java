package isfara.intervention;

import isfara.intervention.CivilianMilitias.Weapons;
import isfara.intervention.CrossingClosure.State;
import isfara.intervention.Hotline.Contacts;
import isfara.intervention.Mediation.Mediator;
import isfara.intervention.RoadAccess.Way;
import isfara.intervention.RoadAccess.Where;
import isfara.intervention.WaterShock.Gate;
import isfara.model.Parameters;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.scenario.LeverUse;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.Side;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every lever that comes with the program, set to do all that it can and set to do nothing. */
final class EveryLever {

    /** First day of every use. */
    static final LocalDate FROM = LocalDate.of(2010, 3, 1);

    /** First day after every use. */
    static final LocalDate UNTIL = LocalDate.of(2010, 12, 1);

    /** As a file writes them: each acts within half a year of its first day, and every part of it does. */
    static final List<String> USES = List.of(
            use("air-defence"),
            use("arbitration", "ruling: 60"),
            use("attention"),
            use("civilian-militias", "side: [KG, TJ], deployed: true"),
            use("crossing-closure"),
            use("csto-peacekeepers"),
            use("deliberate-operation", "side: TJ, sectors: [vorukh, arka]"),
            use("delimitation", "exchange: true"),
            use("drones"),
            use("evacuation-readiness"),
            use("firearm-permits", "side: [KG, TJ]"),
            use("hotline"),
            use("mediation", "attention: 3, leverage-tj: 0.5"),
            use("pull-back"),
            use("remittance-shock"),
            use("return-and-rebuild"),
            use("road-access", "places: [vorukh, leilek], built: 90"),
            use("smuggling-control"),
            use("troop-build-up"),
            use("un-mission"),
            use("water-sharing", "repairs: true, storage: 50"),
            use("water-shock", "gate: golovnoy, works-dispute: [golovnoy]"));

    /** Rates that a lever moves by being there, whatever its uncertain effects: how many people stand where, what is built. */
    static final Map<String, Set<Rate>> BY_PRESENCE = Map.of(
            "civilian-militias", Set.of(Rate.ARMED, Rate.MILITIA, Rate.MILITIA_POSTED),
            "deliberate-operation", Set.of(Rate.FORWARD, Rate.OFFENSIVE),
            "road-access", Set.of(Rate.DETOUR),
            "troop-build-up", Set.of(Rate.FORWARD),
            "water-shock", Set.of(Rate.WORKS_UNDER_WAY));

    /** Levers that also order something outright. */
    static final Set<String> ORDER = Set.of("crossing-closure", "water-sharing", "water-shock");

    private static final Set<Side> BOTH = Dawn.BOTH;
    private static final Set<Side> NEITHER = Dawn.NEITHER;
    private static final Sectors ALL = Dawn.EVERYWHERE;
    private static final Sectors NOWHERE = Dawn.NOWHERE;

    /** Settings that ask for nothing, strong in all the rest. */
    static final List<Intervention> IDLE = List.of(
            new AirDefence(BOTH, ALL, 0),
            new AirDefence(BOTH, NOWHERE, 1),
            new AirDefence(NEITHER, ALL, 1),
            new Arbitration(ALL, NEITHER, 0, 1, BOTH),
            new Arbitration(ALL, Dawn.KG, 0, 1, BOTH),
            new Arbitration(NOWHERE, BOTH, 0, 1, BOTH),
            new Attention(0),
            new CivilianMilitias(BOTH, 0, Weapons.HOME, 0, false),
            new CivilianMilitias(BOTH, 0, Weapons.ARMOURY, 0.5, true),
            new CivilianMilitias(NEITHER, 0.5, Weapons.HOME, 0, true),
            new CrossingClosure(State.CLOSED, ALL, NEITHER),
            new CrossingClosure(State.OPEN, ALL, NEITHER),
            new CrossingClosure(State.OPEN, NOWHERE, BOTH),
            peacekeepers(0, EnumSet.allOf(CstoPeacekeepers.Mandate.class), BOTH),
            peacekeepers(5000, EnumSet.allOf(CstoPeacekeepers.Mandate.class), Dawn.KG),
            peacekeepers(5000, EnumSet.allOf(CstoPeacekeepers.Mandate.class), NEITHER),
            peacekeepers(5000, EnumSet.noneOf(CstoPeacekeepers.Mandate.class), BOTH),
            new DeliberateOperation(Side.TJ, NOWHERE, 0, 14, 4),
            new Delimitation(0, 0, ALL, true, 1),
            new Delimitation(1, 0, NOWHERE, true, 1),
            new Drones(BOTH, 0, 1, 0),
            new Drones(BOTH, 100, 0, 0),
            new Drones(NEITHER, 100, 1, 0),
            new EvacuationReadiness(BOTH, 0, 0, 0),
            new EvacuationReadiness(NEITHER, 6, 3000, 300_000),
            new FirearmPermits(BOTH, 0),
            new FirearmPermits(NEITHER, 0.5),
            new Hotline(ALL, EnumSet.allOf(Contacts.class), Dawn.TJ),
            new Hotline(ALL, EnumSet.noneOf(Contacts.class), BOTH),
            new Hotline(NOWHERE, EnumSet.allOf(Contacts.class), BOTH),
            new Mediation(EnumSet.allOf(Mediator.class), 1, 1, 1, 0),
            new PullBack(BOTH, ALL, 0, true, 2),
            new PullBack(BOTH, NOWHERE, 10, true, 2),
            new PullBack(NEITHER, ALL, 10, true, 2),
            new RemittanceShock(BOTH, 0, 0),
            new RemittanceShock(NEITHER, 0.6, 0),
            new ReturnAndRebuild(BOTH, 0, 0),
            new ReturnAndRebuild(NEITHER, 400, 100),
            new RoadAccess(EnumSet.noneOf(Where.class), Way.BYPASS, 0, BOTH),
            new RoadAccess(EnumSet.allOf(Where.class), Way.CORRIDOR, 0, NEITHER),
            new SmugglingControl(BOTH, 0),
            new SmugglingControl(NEITHER, -0.5),
            new TroopBuildUp(BOTH, ALL, 0, 0, 0, 0),
            new TroopBuildUp(NEITHER, ALL, 5000, 1, 1, 1),
            new TroopBuildUp(BOTH, NOWHERE, 5000, 1, 1, 1),
            mission(0, ALL, EnumSet.allOf(UnMission.Mandate.class), BOTH),
            mission(5000, ALL, EnumSet.noneOf(UnMission.Mandate.class), BOTH),
            mission(5000, NOWHERE, EnumSet.of(UnMission.Mandate.OBSERVATION), BOTH),
            mission(5000, ALL, EnumSet.allOf(UnMission.Mandate.class), Dawn.KG),
            new WaterSharing(false, false, false, 0, BOTH),
            new WaterSharing(true, false, true, 0, NEITHER),
            new WaterShock(1, Gate.NONE, 0, NOWHERE),
            new WaterShock(1, Gate.GOLOVNOY, 1, NOWHERE));

    private static final ScenarioContext CONTEXT =
            ScenarioContext.shipped(Parameters.GROUPS, Trial.WORLD, Path.of("scenarios"));

    private static final Scenario ALL_AT_WORK = scenario(USES);

    private EveryLever() {}

    private static CstoPeacekeepers peacekeepers(
            int personnel, Set<CstoPeacekeepers.Mandate> mandate, Set<Side> consent) {
        return new CstoPeacekeepers(personnel, ALL, mandate, 0, consent);
    }

    private static UnMission mission(
            int personnel, Sectors sectors, Set<UnMission.Mandate> mandate, Set<Side> consent) {
        return new UnMission(personnel, sectors, mandate, 0, consent);
    }

    /** A year with these levers, written in this order. */
    static Scenario scenario(List<String> uses) {
        return ScenarioReader.parse("all", """
                title: Every lever
                start: 2010-01-01
                days: 365
                situation: history-2010
                interventions:
                  - %s
                """.formatted(String.join("\n  - ", uses)), CONTEXT);
    }

    /** A lever at work, by its name. */
    static LeverUse at(String name) {
        return ALL_AT_WORK.interventions().stream()
                .filter(use -> use.lever().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing in EveryLever.USES"));
    }

    private static String use(String lever, String... settings) {
        String more = settings.length == 0 ? "" : ", " + String.join(", ", settings);
        return "%s: {from: %s, until: %s%s}".formatted(lever, FROM, UNTIL, more);
    }
}
