package isfara.report.story;

import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.outcome.Trigger;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.World;
import java.util.Locale;

/** What places, sides and numbers are called. */
final class Words {

    private final World world;

    Words(World world) {
        this.world = world;
    }

    World world() {
        return world;
    }

    String sector(int index) {
        return world.sectors().get(index).name();
    }

    String settlement(int index) {
        return world.settlements().get(index).name();
    }

    /** With the country it belongs to. */
    String village(int index) {
        Settlement settlement = world.settlements().get(index);
        return settlement.name() + " (" + settlement.side() + ")";
    }

    Side sideOf(int settlement) {
        return world.settlements().get(settlement).side();
    }

    static String adjective(Side side) {
        return side == Side.KG ? "Kyrgyz" : "Tajik";
    }

    static String capital(Side side) {
        return side == Side.KG ? "Bishkek" : "Dushanbe";
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 hour}, {@code 1,200 people}. */
    static String count(int number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    static String people(int number) {
        return count(number, "person", "people");
    }

    static String who(Side side, Kind kind, int number) {
        String one = switch (kind) {
            case CIVILIAN -> "civilian";
            case GUARD -> "guard";
            case ARMY -> "soldier";
        };
        return number(number) + " " + adjective(side) + " " + one + (number == 1 ? "" : "s");
    }

    static String cause(Trigger trigger) {
        return switch (trigger) {
            case WATER -> "a quarrel over water";
            case ROAD -> "a quarrel over a road";
            case CROSSING -> "a quarrel at a crossing";
            case CONSTRUCTION -> "a quarrel over building work";
            case PATROL -> "an encounter of patrols";
            case TRESPASS -> "a quarrel over trespass";
        };
    }

    static String came(Level peak) {
        return switch (peak) {
            case ALTERCATION -> "it stayed at words";
            case STONES -> "it came to stones";
            case SHOTS -> "it came to shots";
            case MORTARS -> "it came to mortars";
            case HEAVY -> "it came to the army's heavy weapons";
        };
    }

    static String level(Level level) {
        return switch (level) {
            case ALTERCATION -> "calm";
            case STONES -> "stones";
            case SHOTS -> "shots";
            case MORTARS -> "mortars";
            case HEAVY -> "army heavy weapons";
        };
    }
}
