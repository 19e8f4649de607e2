package isfara.outcome;

import java.util.List;

/**
 * What befell the people of each settlement over a run, to be summed over districts or sectors. Settlements go by their index in the
 * world. Written once by the run, then only read.
 */
public final class BySettlement {

    private static final int COLUMNS = SettlementColumn.values().length;

    private final int[] values;

    /** Nothing, for so many settlements. */
    public BySettlement(int settlements) {
        values = new int[settlements * COLUMNS];
    }

    /** How many settlements there are. */
    public int settlements() {
        return values.length / COLUMNS;
    }

    /** Counts more. */
    public void add(int settlement, SettlementColumn column, int more) {
        values[settlement * COLUMNS + column.ordinal()] += more;
    }

    /** The value of a settlement. */
    public int get(int settlement, SettlementColumn column) {
        return values[settlement * COLUMNS + column.ordinal()];
    }

    /**
     * The sum over some settlements. Of {@link SettlementColumn#MOST_AWAY} it is at least the most away at one time from all of them, for
     * they need not all be empty at once.
     */
    public int sum(List<Integer> settlements, SettlementColumn column) {
        int sum = 0;
        for (int settlement : settlements) {
            sum += get(settlement, column);
        }
        return sum;
    }
}
