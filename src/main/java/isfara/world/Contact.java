package isfara.world;

/**
 * A pair of settlements that meet across the line: people of the two meet on fields, roads and canals there.
 *
 * @param index place in {@link World#contacts()}
 * @param sector the stretch of the line: that of the Kyrgyz settlement; the Tajik one may lie in a neighbouring sector
 * @param kg index of the Kyrgyz settlement
 * @param tj index of the Tajik settlement
 * @param km distance between the two centres
 * @param sharedWater both draw on the same canal or river
 * @param contestedZone both sides' maps claim ground between them
 */
public record Contact(int index, int sector, int kg, int tj, double km, boolean sharedWater, boolean contestedZone) {

    /** Index of this side's settlement. */
    public int settlement(Side s) {
        return s == Side.KG ? kg : tj;
    }

    Contact swapped() {
        return new Contact(index, sector, tj, kg, km, sharedWater, contestedZone);
    }
}
