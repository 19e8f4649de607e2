package isfara.model;

import isfara.world.Side;
import java.util.Arrays;

/**
 * What the levers in force make of the model's rates today. Every morning all start plain, so a lever that has ended is simply not
 * asked.
 */
public final class Rates {

    private static final int SIDES = Side.values().length;

    private final int sectors;
    private final double[][] values = new double[Rate.values().length][];
    private boolean plain;

    /** Plain rates for so many sectors. */
    public Rates(int sectors) {
        this.sectors = sectors;
        for (Rate rate : Rate.values()) {
            values[rate.ordinal()] = new double[sectors * SIDES];
        }
        reset();
    }

    /** Makes everything plain again. */
    public void reset() {
        if (plain) {
            return;
        }
        plain = true;
        for (Rate rate : Rate.values()) {
            Arrays.fill(values[rate.ordinal()], rate.plain());
        }
    }

    /** The rate of a side in a sector. */
    public double of(Rate rate, int sector, Side side) {
        return values[rate.ordinal()][sector * SIDES + side.ordinal()];
    }

    /** Whether no lever has touched any of them today. */
    public boolean plain() {
        return plain;
    }

    /** The mean of both sides in a sector. */
    public double mean(Rate rate, int sector) {
        double[] of = values[rate.ordinal()];
        return 0.5 * (of[sector * SIDES] + of[sector * SIDES + 1]);
    }

    /** Scales a factor of a side in a sector; a factor below 0 is refused. */
    public void times(Rate rate, int sector, Side side, double factor) {
        if (rate.scale() != Rate.Scale.FACTOR || !(factor >= 0)) {
            throw new IllegalArgumentException(rate + " cannot be multiplied by " + factor);
        }
        plain = false;
        values[rate.ordinal()][sector * SIDES + side.ordinal()] *= factor;
    }

    /** Adds to a logit or a share of a side in a sector. */
    public void plus(Rate rate, int sector, Side side, double more) {
        if (rate.scale() == Rate.Scale.FACTOR) {
            throw new IllegalArgumentException(rate + " is multiplied, not added to");
        }
        plain = false;
        values[rate.ordinal()][sector * SIDES + side.ordinal()] += more;
    }

    /** How many sectors there are. */
    public int sectors() {
        return sectors;
    }
}
