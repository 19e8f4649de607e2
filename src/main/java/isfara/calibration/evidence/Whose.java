package isfara.calibration.evidence;

import isfara.world.Side;
import java.util.Optional;

/** Whose people a figure counts. */
public enum Whose {
    KG("KG", Optional.of(Side.KG)),
    TJ("TJ", Optional.of(Side.TJ)),
    /** Both sides together. */
    BOTH("both", Optional.empty());

    private final String word;
    private final Optional<Side> side;

    Whose(String word, Optional<Side> side) {
        this.word = word;
        this.side = side;
    }

    /** As it stands in files. */
    public String word() {
        return word;
    }

    /** The side, if it is one. */
    public Optional<Side> side() {
        return side;
    }

    /** One side's people. */
    public static Whose of(Side side) {
        return side == Side.KG ? KG : TJ;
    }
}
