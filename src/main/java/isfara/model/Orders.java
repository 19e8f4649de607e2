package isfara.model;

import isfara.world.Side;
import java.util.Arrays;

/**
 * What levers order outright today, besides the rates: crossings and water works. Every morning nothing is ordered. Orders combine
 * whatever their sequence: flows and gates multiply, storage adds, and where one lever closes a crossing and another opens it, it is
 * closed.
 */
public final class Orders {

    private static final int SIDES = Side.values().length;

    private final boolean[] closed;
    private final boolean[] opened;
    private final double[] gates;
    private double river = 1;
    private double storage;

    /** No orders for so many sectors and water nodes. */
    public Orders(int sectors, int waterNodes) {
        closed = new boolean[sectors * SIDES];
        opened = new boolean[sectors * SIDES];
        gates = new double[waterNodes];
        reset();
    }

    /** Takes every order back. */
    public void reset() {
        Arrays.fill(closed, false);
        Arrays.fill(opened, false);
        Arrays.fill(gates, 1);
        river = 1;
        storage = 0;
    }

    /** A side keeps its crossings of a sector closed. */
    public void close(int sector, Side side) {
        closed[sector * SIDES + side.ordinal()] = true;
    }

    /** A side opens its crossings of a sector and may only close them for shots in that sector. */
    public void open(int sector, Side side) {
        opened[sector * SIDES + side.ordinal()] = true;
    }

    /** Whether a side keeps its crossings of a sector closed by order. */
    public boolean closed(int sector, Side side) {
        return closed[sector * SIDES + side.ordinal()];
    }

    /** Whether a side opens its crossings of a sector by order, and nobody orders it otherwise. */
    public boolean opened(int sector, Side side) {
        return opened[sector * SIDES + side.ordinal()] && !closed(sector, side);
    }

    /** Scales the flow of all rivers; a factor below 0 is refused. */
    public void river(double factor) {
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("rivers cannot be multiplied by " + factor);
        }
        river *= factor;
    }

    /** Flow of all rivers relative to the year's. */
    public double river() {
        return river;
    }

    /**
     * Sets how far the gates of a water node's canals are open.
     *
     * @param node index into the world's nodes
     * @param share 0 shut to 1 as usual
     */
    public void gate(int node, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a gate cannot be opened by a share of " + share);
        }
        gates[node] *= share;
    }

    /** How far the gates of a node's canals are open, 0 to 1. */
    public double gate(int node) {
        return gates[node];
    }

    /**
     * Adds ponds that keep water of one season for another, in million cubic metres, shared out over the irrigated land; less than none
     * is refused.
     */
    public void storage(double millionCubicMetres) {
        if (!(millionCubicMetres >= 0)) {
            throw new IllegalArgumentException("storage cannot grow by " + millionCubicMetres);
        }
        storage += millionCubicMetres;
    }

    /** Room of the ponds, in million cubic metres. */
    public double storage() {
        return storage;
    }
}
