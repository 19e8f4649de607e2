package isfara.outcome;

import isfara.world.Side;

/**
 * Something that happened in a run: what, where, when and why.
 *
 * <p>Hours count from the start of the scenario. Sectors, settlements, posts, garrisons and water nodes are indexes into the
 * world. Events are facts; telling them as sentences is the report's work.
 */
public sealed interface Event {

    /** When. */
    int hour();

    /** Contested works (a road, a canal, a fence, cameras) began in a sector. */
    record WorksBegan(int hour, int sector, int days) implements Event {}

    /** Contested works ended. */
    record WorksEnded(int hour, int sector) implements Event {}

    /** A dispute, a returning crowd, an opened sector or a violation: the beginning of an incident. */
    record IncidentBegan(
            int hour,
            int incident,
            int sector,
            int kgSettlement,
            int tjSettlement,
            Trigger trigger,
            Origin origin,
            int crowdKg,
            int crowdTj,
            int guardsKg,
            int guardsTj,
            Why why)
            implements Event {}

    /** Guards came to a gathering crowd. */
    record GuardsCame(int hour, int sector, Side side, int guards, int crowd) implements Event {}

    /** A side went up or down a level. */
    record LevelChanged(int hour, int sector, Side side, Level from, Level to, boolean byCrowd, Why why)
            implements Event {}

    /** An incident ended. */
    record IncidentEnded(int hour, int incident, int sector, Level peak, int hours, int killed, int injured)
            implements Event {}

    /** Soldiers were sent from a garrison. */
    record UnitSent(int hour, int garrison, int sector, int soldiers, int arrives) implements Event {}

    /** Soldiers reached a sector. */
    record UnitArrived(int hour, int garrison, int sector, int soldiers) implements Event {}

    /** Soldiers went back to their garrison. */
    record UnitWithdrew(int hour, int garrison, int sector, int soldiers) implements Event {}

    /** A capital allowed the army to use heavy weapons. */
    record Authorised(int hour, Side side, Why why) implements Event {}

    /** A capital allowed fighting in other sectors. */
    record Widened(int hour, Side side, Why why) implements Event {}

    /** A capital became willing to stop. */
    record WillingToStop(int hour, Side side, Why why) implements Event {}

    /** Both sides agreed to stop. */
    record Ceasefire(int hour, int number) implements Event {}

    /** A capital broke the ceasefire off. */
    record CeasefireBroken(int hour, Side side, Why why) implements Event {}

    /** An episode of army fighting began. */
    record EpisodeBegan(int hour, int episode, int sector) implements Event {}

    /** It ended. */
    record EpisodeEnded(int hour, int episode, int killed, int heavyHours) implements Event {}

    /** People of one kind were killed or injured at one place in one hour. {@code settlement} is -1 for armed men. */
    record Harmed(int hour, int sector, Side side, Kind kind, int settlement, int killed, int injured)
            implements Event {}

    /** People were seized or went missing in a sector. */
    record Seized(int hour, int sector, Side side, int people) implements Event {}

    /** Held people came back. */
    record Released(int hour, Side side, int people) implements Event {}

    /** A person missing was found dead. */
    record FoundDead(int hour, Side side, int people) implements Event {}

    /** Homes were destroyed in a settlement. */
    record HomesDestroyed(int hour, int settlement, int homes) implements Event {}

    /** A side closed or reopened a crossing (index of its post). */
    record CrossingChanged(int hour, int post, boolean open, Why why) implements Event {}

    /** A crowd or fighting blocked, or cleared, the contested roads of a sector. */
    record RoadsChanged(int hour, int sector, boolean open) implements Event {}

    /** Fighting damaged a water work, or it was repaired. */
    record WaterWorkChanged(int hour, int node, boolean damaged) implements Event {}

    /** The authorities told a settlement to leave. */
    record OrderedToLeave(int hour, int settlement, Why why) implements Event {}

    /** People who left a settlement in one day, told at the day's end. */
    record Left(int hour, int settlement, int people, int destination) implements Event {}

    /** People who came back to a settlement in one day. */
    record CameBack(int hour, int settlement, int people) implements Event {}

    /** People of a settlement who gave up and settled elsewhere. */
    record Emigrated(int hour, int settlement, int people) implements Event {}

    /** A policy lever began or ended to act, or was refused. */
    record LeverChanged(int hour, String lever, String what) implements Event {}
}
