package isfara.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Moves labels apart that would lie on each other, as little as possible. */
final class Spread {

    /** Labels that touch, and stand as one around the mean of where they want to be. */
    private record Block(int labels, double sum) {

        double place() {
            return sum / labels;
        }

        Block with(Block other) {
            return new Block(labels + other.labels, sum + other.sum);
        }
    }

    private Spread() {}

    /**
     * Places at least a distance apart with the least squared move (isotonic regression, pool adjacent violators), within limits.
     *
     * @param wanted where the labels want to be, ascending
     * @param distance between neighbours
     * @param low least place
     * @param high greatest place; kept only if all fit
     */
    static double[] apart(double[] wanted, double distance, double low, double high) {
        Deque<Block> blocks = new ArrayDeque<>();
        for (int i = 0; i < wanted.length; i++) {
            Block block = new Block(1, wanted[i] - i * distance);
            while (!blocks.isEmpty() && blocks.getLast().place() > block.place()) {
                block = blocks.removeLast().with(block);
            }
            blocks.addLast(block);
        }
        double[] places = new double[wanted.length];
        double room = high - (wanted.length - 1) * distance;
        int i = 0;
        for (Iterator<Block> it = blocks.iterator(); it.hasNext(); ) {
            Block block = it.next();
            double place = StrictMath.max(low, StrictMath.min(room, block.place()));
            for (int k = 0; k < block.labels(); k++) {
                places[i] = place + i * distance;
                i++;
            }
        }
        return places;
    }
}
