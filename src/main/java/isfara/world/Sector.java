package isfara.world;

import java.util.List;

/**
 * A stretch of the line where settlements of the two sides face each other.
 *
 * @param index place in {@link World#sectors()}
 * @param id name used in files, such as {@code golovnoy}
 * @param name name used in texts
 * @param adjacent indexes of the neighbouring sectors, along the line or by road, ascending
 * @param disputedShare share of the line here that is disputed, 0-1: a judgement, made with an eye on where incidents
 *     happened, so the pattern of incidents is no evidence for it
 * @param contacts the pairs of settlements that meet here, in the order of the table
 * @param centre mean of the contacts' midpoints
 * @param lineKm length of the stretch, km, at least 5. Estimated, since no border geometry is in the data: the greatest
 *     distance between two contacts' midpoints plus the mean distance of a contact, because a stretch reaches about half
 *     of that beyond its outermost contacts. Too short where contacts are few (Vorukh's ring is far longer)
 */
public record Sector(
        int index,
        String id,
        String name,
        List<Integer> adjacent,
        double disputedShare,
        List<Contact> contacts,
        GeoPoint centre,
        double lineKm) {

    /** Defensive copies: a sector is shared by all runs. */
    public Sector {
        adjacent = List.copyOf(adjacent);
        contacts = List.copyOf(contacts);
    }

    Sector swapped() {
        List<Contact> mirrored = contacts.stream().map(Contact::swapped).toList();
        return new Sector(index, id, name, adjacent, disputedShare, mirrored, centre, lineKm);
    }
}
