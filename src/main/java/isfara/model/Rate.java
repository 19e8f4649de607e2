package isfara.model;

import static isfara.model.Rate.Scale.AMOUNT;
import static isfara.model.Rate.Scale.FACTOR;
import static isfara.model.Rate.Scale.LOGIT;
import static isfara.model.Rate.Scale.SHARE;

import java.util.List;

/**
 * What a policy lever can change: the rates of the model's rules, by sector and side.
 *
 * <p>Factors multiply; log-odds, shares and amounts add: levers combine whatever their order. What a capital decides takes the mean
 * over the sectors fought over; what belongs to both sides of a sector takes the mean of the two.
 */
public enum Rate {
    // what people quarrel over
    ONSET(FACTOR, "hazard that a quarrel begins (mean of the sides)", "friction.base", "friction.water"),
    DISPUTE(
            FACTOR,
            "how much of the sector is disputed: quarrels, contested works, and orders to carry the war there (mean of the sides)",
            "friction.weightTotal"),
    TENSION(FACTOR, "tension over water in the sector (mean of the sides)", "friction.water", "grievance.shortage"),
    WORKS(FACTOR, "hazard that contested works begin (mean of the sides)", "friction.worksRate"),
    WORKS_UNDER_WAY(SHARE, "above 0: contested works are under way, whatever chance says", "friction.worksEffect"),
    ROADS(FACTOR, "hazard of quarrels over roads (mean of the sides)", "friction.triggerRoad"),
    ALARMS(AMOUNT, "alarms over aircraft a year, over the whole line, that bring patrols out", "start.alarms"),
    CORRUPTION(SHARE, "corruption at the side's posts, added to the declared one", "friction.corruption"),
    STAKE(FACTOR, "what is at stake in the sector for the side's capital", "authority.stake"),
    GRIEVANCE(SHARE, "grievance that the side's people go back to, added to the declared floor", "grievance.floor"),
    FORGIVING(FACTOR, "how fast their grievance goes back", "grievance.relaxation"),

    // crowds and first shots
    CROWD(FACTOR, "how readily people of the side join a crowd", "crowd.join"),
    CROWD_FIRST(FACTOR, "people of the side who are there when a quarrel begins", "crowd.first"),
    ARMED(SHARE, "share of the side's civilians who carry a gun, added to the declared one", "shots.armed"),
    CROWD_SHOTS(FACTOR, "hazard that an armed civilian of the side fires first", "shots.crowdRate"),
    CIVILIAN_FIRE(
            FACTOR, "people whom shots kill where few guards of the side shoot: its civilians' fire", "fire.shots"),
    GUARD_SHOTS(FACTOR, "permissiveness of the side's rules of engagement: first shots by guards", "shots.guardRate"),
    MILITIA(SHARE, "share of the side's adult men who stand by as a militia in the sector", "guards.arrival"),
    MILITIA_POSTED(
            SHARE, "share of that militia's party who stand at the line before a quarrel begins", "guards.party"),
    MILITIA_SHOTS(
            FACTOR,
            "permissiveness of the side's militia relative to its guards: first shots by militiamen",
            "shots.guardRate"),

    // armies
    POSTURE(
            FACTOR,
            "what of the side stands at the line, relative to what its own rule has there; the result is at most 1",
            "start.posture",
            "posture.buildUp"),
    POSTURE_SEEN(SHARE, "posture of the side that the other sees beyond what there is", "posture.reaction"),
    STANDING(FACTOR, "soldiers who stand at the line from the start", "start.forward"),
    FORWARD(AMOUNT, "soldiers moved up to the sector's line besides", "start.forward"),
    ALERT(AMOUNT, "hours added to the time in which the side's units set out", "army.alert"),
    REINFORCEMENT(FACTOR, "share of the garrisons' soldiers that the side sends", "army.send"),
    MORTARS(FACTOR, "hazard that the side, already shooting, brings in mortars", "shots.mortarRate"),
    HEAVY(FACTOR, "hazard that the side's army, once authorised, uses heavy weapons in the sector", "shots.heavyRate"),
    FIRE(FACTOR, "people whom the side's fire kills and injures per hour", "fire.accuracy"),
    HEAVY_FIRE(FACTOR, "people whom the side's heavy weapons kill and injure per hour", "fire.heavy"),
    ENTRENCHED(FACTOR, "armed men of the side whom fire kills and injures per hour", "fire.accuracy"),
    AIR(SHARE, "what the side's aircraft add to its heavy fire, as a share of it", "fire.heavy"),
    AIR_TEMPTATION(LOGIT, "what having aircraft adds to the side's readiness to authorise", "authority.base"),
    AIRCRAFT(FACTOR, "share of the side's aircraft that get through to the sector", "fire.heavy", "authority.base"),
    AUTHORISE(LOGIT, "the side's readiness to authorise heavy weapons", "authority.base"),
    WIDEN(LOGIT, "the side's readiness to widen the war", "authority.widenBase"),
    OFFENSIVE(SHARE, "above 0: the side's army opens fire in the sector this morning, by order", "authority.rate"),

    // coming down
    COOLING(FACTOR, "how fast the side goes down a level", "shots.coolShots", "shots.coolMortars", "shots.coolHeavy"),
    DEFUSING(FACTOR, "how fast the side goes down from shots and mortars", "shots.coolShots", "shots.coolMortars"),
    WILL(LOGIT, "the side's readiness to stop", "ceasefire.base"),
    VIOLATIONS(FACTOR, "hazard that the side breaks a ceasefire in the sector", "ceasefire.violation"),
    BREAKDOWN(FACTOR, "hazard that the side's capital breaks a ceasefire off", "ceasefire.breakRate"),
    PULL(FACTOR, "how fast armies pull back under a ceasefire (mean of the sides)", "ceasefire.pullHours"),
    BILATERAL(
            FACTOR,
            "pressure to stop on the side through governors, commanders and security chiefs",
            "mediation.bilateral"),
    THIRD(FACTOR, "pressure to stop on the side by third parties", "mediation.third"),
    NOTICE(
            FACTOR,
            "how soon third parties take notice: of fewer dead, in less time (mean over the line)",
            "mediation.thirdDead",
            "mediation.thirdHours"),
    DEFICIT(
            SHARE,
            "legitimacy deficit of the side's government, added to what it is (mean over the line)",
            "start.deficit"),

    // people
    ORDERS(FACTOR, "how fast the side's authorities tell people in danger to leave", "evacuation.orderRate"),
    ORDER_FROM(FACTOR, "danger from which they do", "evacuation.orderFrom"),
    TRANSPORT(
            SHARE, "share of the way from going on foot to going by car that buses make up for", "evacuation.footRate"),
    STAYING(FACTOR, "members of a household who stay to guard the house", "evacuation.members"),
    DETOUR(SHARE, "above 0: the side's people of the sector have a way out that avoids contested and foreign ground"),
    RETURN(
            FACTOR,
            "how fast displaced people of the side return once it is calm",
            "homecoming.rate",
            "homecoming.slowRate"),
    REBUILD(FACTOR, "how fast the side's destroyed homes are rebuilt", "homecoming.rebuild"),
    NEVER(
            FACTOR,
            "share of the side's displaced people who settle elsewhere",
            "homecoming.never",
            "homecoming.neverHome");

    /** How levers' changes add up. */
    public enum Scale {
        /** Multiplies; 1 changes nothing. */
        FACTOR(1),
        /** Adds to a log-odds; 0 changes nothing. */
        LOGIT(0),
        /** Adds to a share; 0 changes nothing. */
        SHARE(0),
        /** Adds to a number of people, hours or events; 0 changes nothing. */
        AMOUNT(0);

        private final double plain;

        Scale(double plain) {
            this.plain = plain;
        }
    }

    private final Scale scale;
    private final String meaning;
    private final List<String> parameters;

    Rate(Scale scale, String meaning, String... parameters) {
        this.scale = scale;
        this.meaning = meaning;
        this.parameters = List.of(parameters);
    }

    /** How changes add up. */
    public Scale scale() {
        return scale;
    }

    /** What it scales. */
    public String meaning() {
        return meaning;
    }

    /** Names of the parameters beside which it acts, without the side; empty when no parameter stands for what it changes. */
    public List<String> parameters() {
        return parameters;
    }

    /** The value that changes nothing. */
    public double plain() {
        return scale.plain;
    }
}
