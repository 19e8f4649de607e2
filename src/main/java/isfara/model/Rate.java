package isfara.model;

/**
 * What a policy lever can change: the rates of the model's rules, by sector and side.
 *
 * <p>Factors multiply, logits and shares add, so that levers combine whatever their order.
 */
public enum Rate {
    ONSET(Scale.FACTOR, "hazard that a dispute begins (the two sides' factors are averaged)"),
    CROWD(Scale.FACTOR, "how readily people of the side join a crowd"),
    CROWD_SHOTS(Scale.FACTOR, "hazard that an armed civilian of the side fires first"),
    GUARD_SHOTS(Scale.FACTOR, "permissiveness of the side's rules of engagement: first shots by guards"),
    MILITIA_SHOTS(
            Scale.FACTOR, "permissiveness of the side's militia relative to its guards: first shots by militiamen"),
    MORTARS(Scale.FACTOR, "hazard that the side, already shooting, brings in mortars"),
    HEAVY(Scale.FACTOR, "hazard that the side's army, once authorised, uses heavy weapons in the sector"),
    COOLING(Scale.FACTOR, "how fast the side goes down a level"),
    VIOLATIONS(Scale.FACTOR, "hazard that the side breaks a ceasefire in the sector"),
    BREAKDOWN(
            Scale.FACTOR, "hazard that the side's capital breaks a ceasefire off (mean over the sectors fought over)"),
    FIRE(Scale.FACTOR, "people that the side's fire kills and injures per hour"),
    HEAVY_FIRE(Scale.FACTOR, "people that the side's army heavy weapons kill and injure per hour"),
    REINFORCEMENT(Scale.FACTOR, "share of the garrisons' soldiers that the side sends"),
    ARMED(Scale.SHARE, "share of the side's civilians who carry a gun, added to the declared one"),
    MILITIA(Scale.SHARE, "share of the side's adult men who stand by as a militia in the sector"),
    AUTHORISE(Scale.LOGIT, "the side's readiness to authorise heavy weapons (mean over the sectors fought over)"),
    WIDEN(Scale.LOGIT, "the side's readiness to widen the war (mean over the sectors fought over)"),
    WILL(Scale.LOGIT, "the side's readiness to stop (mean over the sectors fought over)");

    /** How levers' changes add up. */
    public enum Scale {
        /** Multiplies; 1 changes nothing. */
        FACTOR(1),
        /** Adds to a log-odds; 0 changes nothing. */
        LOGIT(0),
        /** Adds to a share; 0 changes nothing. */
        SHARE(0);

        private final double plain;

        Scale(double plain) {
            this.plain = plain;
        }
    }

    private final Scale scale;
    private final String meaning;

    Rate(Scale scale, String meaning) {
        this.scale = scale;
        this.meaning = meaning;
    }

    /** How changes add up. */
    public Scale scale() {
        return scale;
    }

    /** What it scales. */
    public String meaning() {
        return meaning;
    }

    /** The value that changes nothing. */
    public double plain() {
        return scale.plain;
    }
}
