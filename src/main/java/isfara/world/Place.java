package isfara.world;

/**
 * A village or neighbourhood: where households live. A settlement of up to {@link Places#PEOPLE_PER_PLACE} people is
 * one place; larger ones are spread over several, so that a jamoat of many villages does not stand on one point.
 *
 * @param index place in {@link World#places()}
 * @param settlement index of its settlement
 * @param at its centre; schematic where a settlement has several places
 * @param people residents in 2022; the places of a settlement add up to its people exactly
 * @param borderKm km to the line, never under 0
 */
public record Place(int index, int settlement, GeoPoint at, int people, double borderKm) {}
