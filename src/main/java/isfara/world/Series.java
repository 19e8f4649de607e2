package isfara.world;

/** What feeds a node of the water network from outside. */
public enum Series {
    /** The Isfara at Tash-Kurgan. Only its July and annual means are published; the other months are fitted. */
    ISFARA,
    /** The Khojabakirgan at the border. */
    KHOJABAKIRGAN,
    /** The Ak-Suu of Leilek at Ak-Suu village. */
    AK_SUU,
    /** The same flow all year: {@link WaterNode#steadyM3s}. */
    STEADY,
    /** Nothing: the node is fed by other nodes only. */
    NONE
}
