package isfara.world;

/**
 * A village, a town, or a whole jamoat (a Tajik municipality: many villages given on one point).
 *
 * @param index place in {@link World#settlements()}
 * @param id name used in files, such as {@code kok_tash}
 * @param name name used in texts
 * @param side the country that governs it
 * @param sector the stretch of the line it belongs to, or -1 if it lies apart from all
 * @param district the district (raion, nohiya) or city
 * @param at its centre
 * @param people residents in 2022, each counted in one settlement only; 0 if nobody lives there
 * @param role how near the line it lies
 * @param borderKm km to the nearest line that either side's maps draw, enclave rings included
 * @param enclave it is an enclave or lies in one
 * @param contestedZone both sides' maps claim the ground it stands on
 * @param jamoat its people are those of a whole jamoat
 * @param receptionPlace evacuees were, or by its size could be, received there
 * @param onOwnSide false if it lies beyond the commonly drawn line, on the other side
 */
public record Settlement(
        int index,
        String id,
        String name,
        Side side,
        int sector,
        String district,
        GeoPoint at,
        int people,
        Role role,
        double borderKm,
        boolean enclave,
        boolean contestedZone,
        boolean jamoat,
        boolean receptionPlace,
        boolean onOwnSide) {

    /** True if nobody lives there (the farmland enclave of Western Qalacha): it has no {@link Place}. */
    public boolean uninhabited() {
        return people == 0;
    }

    Settlement swapped() {
        return new Settlement(
                index,
                id,
                name,
                side.other(),
                sector,
                district,
                at,
                people,
                role,
                borderKm,
                enclave,
                contestedZone,
                jamoat,
                receptionPlace,
                onOwnSide);
    }
}
