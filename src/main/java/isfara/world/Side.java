package isfara.world;

import java.util.List;

/** A country at the line. Both are treated alike everywhere; what differs between them is data. */
public enum Side {
    /** Kyrgyzstan. */
    KG,
    /** Tajikistan. */
    TJ;

    /** Both sides, in the order in which tables and columns list them. */
    public static final List<Side> BOTH = List.of(KG, TJ);

    /** The country across the line. */
    public Side other() {
        return this == KG ? TJ : KG;
    }
}
