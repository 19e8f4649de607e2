package isfara.parameter;

import isfara.world.Side;

/** A constant that each side has for itself, so that a difference between the sides is declared and never hidden. */
public record Pair(double kg, double tj) {

    /** The same value on both sides. */
    public static Pair both(double value) {
        return new Pair(value, value);
    }

    /** The value of one side. */
    public double of(Side side) {
        return side == Side.KG ? kg : tj;
    }
}
