package isfara.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code sectors.csv} and {@code contacts.csv}: who faces whom across which stretch of the line. */
final class LineTables {
    static final String[] SECTOR_COLUMNS = {
        "id",
        "name",
        "adjacent",
        "kg_frontline_people",
        "kg_hinterland_people",
        "tj_frontline_people",
        "tj_hinterland_people",
        "settlements_kg",
        "settlements_tj",
        "posts_kg",
        "posts_tj",
        "contacts",
        "disputed_share"
    };
    private final Ids sectorIds;
    private final SettlementTable people;
    private final List<Post> posts;
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Sector> sectors = new ArrayList<>();

    private LineTables(Ids sectorIds, SettlementTable people, List<Post> posts) {
        this.sectorIds = sectorIds;
        this.people = people;
        this.posts = posts;
    }

    static LineTables read(
            Tables tables, List<Row> sectorRows, Ids sectorIds, SettlementTable people, List<Post> posts) {
        LineTables line = new LineTables(sectorIds, people, posts);
        tables.read(
                        "contacts.csv",
                        "sector",
                        "kg_settlement",
                        "tj_settlement",
                        "distance_km",
                        "shared_water_system",
                        "contested_zone")
                .forEach(line::readContact);
        sectorRows.forEach(line::readSector);
        line.checkAdjacency(sectorRows);
        return line;
    }

    List<Sector> sectors() {
        return sectors;
    }

    List<Contact> contacts() {
        return contacts;
    }

    private void readContact(Row row) {
        int sector = row.reference("sector", sectorIds);
        int kg = settlementOf(row, "kg_settlement", Side.KG);
        int tj = settlementOf(row, "tj_settlement", Side.TJ);
        double km = row.number("distance_km", 0, 50);
        boolean sharedWater = row.flag("shared_water_system");
        boolean contestedZone = row.flag("contested_zone");
        if (sector < 0 || kg < 0 || tj < 0) {
            return;
        }
        Settlement a = people.settlements().get(kg);
        Settlement b = people.settlements().get(tj);
        if (a.sector() != sector) {
            row.fault("sector", "found " + row.optionalText("sector") + ", need the sector of " + a.id());
        }
        if (a.uninhabited() && b.uninhabited()) {
            row.fault("tj_settlement", "found two places where nobody lives, need people on one side at least");
        }
        double straight = a.at().kmTo(b.at());
        if (StrictMath.abs(km - straight) > 0.3) {
            row.fault(
                    "distance_km",
                    String.format(
                            Locale.ROOT, "found %.1f, need %.1f: the distance between the two centres", km, straight));
        }
        contacts.add(new Contact(contacts.size(), sector, kg, tj, km, sharedWater, contestedZone));
    }

    private int settlementOf(Row row, String column, Side side) {
        int index = row.reference(column, people.ids());
        if (index >= 0 && people.settlements().get(index).side() != side) {
            row.fault(column, "found " + row.optionalText(column) + ", need a settlement of " + side);
            return -1;
        }
        return index;
    }

    private void readSector(Row row) {
        int index = sectors.size();
        List<Contact> own = contacts.stream().filter(c -> c.sector() == index).toList();
        if (own.isEmpty()) {
            row.fault("contacts", "found no contact in contacts.csv, need at least one");
        }
        SectorGeometry geometry = SectorGeometry.of(own, people.settlements());
        sectors.add(new Sector(
                index,
                row.text("id"),
                row.text("name"),
                row.references("adjacent", sectorIds).stream().sorted().toList(),
                row.number("disputed_share", 0, 1),
                own,
                geometry.centre(),
                geometry.lineKm()));
        row.equal("contacts", own.size(), "contacts of contacts.csv");
        for (Side side : Side.BOTH) {
            checkTotals(row, index, side, side.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The sector's totals are those of its settlements and posts: nobody is forgotten or counted twice. */
    private void checkTotals(Row row, int sector, Side side, String word) {
        List<Settlement> own = people.settlements().stream()
                .filter(s -> s.sector() == sector && s.side() == side)
                .toList();
        long manned = posts.stream()
                .filter(p -> p.sector() == sector && p.side() == side)
                .count();
        if (!people.sound()) {
            return;
        }
        row.equal("settlements_" + word, own.size(), "settlements of settlements.csv");
        row.equal("posts_" + word, manned, "posts of posts.csv");
        row.equal(word + "_frontline_people", people(own, Role.FRONTLINE), "people_2022 of settlements.csv");
        row.equal(word + "_hinterland_people", people(own, Role.HINTERLAND), "people_2022 of settlements.csv");
    }

    private static long people(List<Settlement> settlements, Role role) {
        return settlements.stream()
                .filter(s -> s.role() == role)
                .mapToLong(Settlement::people)
                .sum();
    }

    private void checkAdjacency(List<Row> rows) {
        for (Sector sector : sectors) {
            for (int neighbour : sector.adjacent()) {
                if (neighbour >= 0 && !sectors.get(neighbour).adjacent().contains(sector.index())) {
                    String other = sectors.get(neighbour).id();
                    rows.get(sector.index())
                            .fault(
                                    "adjacent",
                                    "found " + other + ", need " + other + " to name " + sector.id() + " too");
                } else if (neighbour == sector.index()) {
                    rows.get(neighbour).fault("adjacent", "found the sector itself, need other sectors");
                }
            }
        }
    }
}
