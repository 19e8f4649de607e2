package isfara.outcome;

import isfara.world.Side;
import java.util.Arrays;

/** People counted by side and kind: killed, or injured. Mutable while it is being counted. */
public final class Toll {

    private static final int KINDS = Kind.values().length;

    private final int[] people = new int[Side.values().length * KINDS];

    /** Counts more people. */
    public void add(Side side, Kind kind, int more) {
        people[index(side, kind)] += more;
    }

    /** Counts all that another toll has counted. */
    public void add(Toll other) {
        for (int i = 0; i < people.length; i++) {
            people[i] += other.people[i];
        }
    }

    /** People of a side and kind. */
    public int of(Side side, Kind kind) {
        return people[index(side, kind)];
    }

    /** People of a side. */
    public int of(Side side) {
        int sum = 0;
        for (Kind kind : Kind.values()) {
            sum += of(side, kind);
        }
        return sum;
    }

    /** People of a kind, on both sides. */
    public int of(Kind kind) {
        return of(Side.KG, kind) + of(Side.TJ, kind);
    }

    /** People of both sides and all kinds. */
    public int total() {
        return of(Side.KG) + of(Side.TJ);
    }

    /** Starts again from nobody. */
    public void clear() {
        Arrays.fill(people, 0);
    }

    /** The same counts, apart from this one. */
    public Toll copy() {
        Toll copy = new Toll();
        copy.add(this);
        return copy;
    }

    private static int index(Side side, Kind kind) {
        return side.ordinal() * KINDS + kind.ordinal();
    }
}
