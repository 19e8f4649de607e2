package isfara.world;

/** How near the line a settlement lies, by {@link Settlement#borderKm}. */
public enum Role {
    /** Up to 5 km from the line. */
    FRONTLINE,
    /** Over 5 and up to 25 km. */
    HINTERLAND,
    /** Beyond 25 km. */
    REAR;

    /** Outer edge of the frontline belt, km. */
    public static final double FRONTLINE_KM = 5;

    /** Outer edge of the hinterland, km. */
    public static final double HINTERLAND_KM = 25;

    /** The role of a place at this distance from the line, km. */
    static Role at(double borderKm) {
        return borderKm <= FRONTLINE_KM ? FRONTLINE : borderKm <= HINTERLAND_KM ? HINTERLAND : REAR;
    }
}
