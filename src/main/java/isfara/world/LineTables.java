package isfara.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code sectors.csv}, {@code contacts.csv} and {@code posts.csv}: who faces whom, and who stands guard. */
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
    private static final int MOST_TROOPS = 100_000;

    private static final List<String> POST_WORDS = List.of("crossing_point", "border_outpost", "border_post");
    private static final List<String> GARRISON_WORDS =
            List.of("border_detachment_hq", "special_force", "army_garrison");

    private final Ids sectorIds;
    private final SettlementTable people;
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Sector> sectors = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Garrison> garrisons = new ArrayList<>();
    private Ids postIds;

    private LineTables(Ids sectorIds, SettlementTable people) {
        this.sectorIds = sectorIds;
        this.people = people;
    }

    static LineTables read(
            Tables tables, Sources sources, List<Row> sectorRows, Ids sectorIds, SettlementTable people) {
        LineTables line = new LineTables(sectorIds, people);
        tables.read(
                        "contacts.csv",
                        "sector",
                        "kg_settlement",
                        "tj_settlement",
                        "distance_km",
                        "shared_water_system",
                        "contested_zone")
                .forEach(line::readContact);
        List<Row> postRows = tables.read(
                "posts.csv",
                "id",
                "name",
                "country",
                "kind",
                "lat",
                "lon",
                "strength_low",
                "strength_high",
                "source_id",
                "approximate",
                "paired_with",
                "unit",
                "sector");
        postRows.forEach(sources::check);
        line.readPosts(postRows);
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

    List<Post> posts() {
        return posts;
    }

    List<Garrison> garrisons() {
        return garrisons;
    }

    /** Ids of the posts only, as numbered in {@link World#posts()}. */
    Ids postIds() {
        return postIds;
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

    private void readPosts(List<Row> rows) {
        Ids.of("post", "id", rows); // ids of posts and garrisons together must differ
        List<Row> manned = rows.stream()
                .filter(row -> !GARRISON_WORDS.contains(row.optionalText("kind")))
                .toList();
        postIds = Ids.of(
                "post", manned.stream().map(row -> row.optionalText("id")).toList());
        for (Row row : rows) {
            int low = row.whole("strength_low", 0, MOST_TROOPS);
            int high = row.whole("strength_high", low, MOST_TROOPS);
            if (manned.contains(row)) {
                posts.add(post(row, low, high));
            } else {
                garrisons.add(garrison(row, low, high));
            }
        }
        for (int p = 0; p < posts.size(); p++) {
            checkPair(posts.get(p), manned.get(p));
        }
        for (Side side : Side.BOTH) {
            if (!rows.isEmpty()
                    && garrisons.stream()
                            .noneMatch(g -> g.side() == side && g.kind() == Garrison.Kind.BORDER_DETACHMENT)) {
                rows.get(0).fault("kind", "found no border_detachment_hq of " + side + ", need one in the table");
            }
        }
    }

    private Post post(Row row, int low, int high) {
        List<String> allowed = new ArrayList<>(POST_WORDS);
        allowed.addAll(GARRISON_WORDS);
        Post.Kind kind = row.word(
                "kind",
                Map.of(
                        POST_WORDS.get(0), Post.Kind.CROSSING,
                        POST_WORDS.get(1), Post.Kind.OUTPOST,
                        POST_WORDS.get(2), Post.Kind.POST),
                allowed);
        return new Post(
                posts.size(),
                row.text("id"),
                row.text("name"),
                row.side("country"),
                kind,
                row.point(),
                low,
                high,
                row.optionalReference("sector", sectorIds),
                row.text("unit"),
                row.optionalReference("paired_with", postIds));
    }

    private Garrison garrison(Row row, int low, int high) {
        Garrison.Kind[] kinds = Garrison.Kind.values();
        return new Garrison(
                garrisons.size(),
                row.text("id"),
                row.text("name"),
                row.side("country"),
                kinds[GARRISON_WORDS.indexOf(row.optionalText("kind"))],
                row.point(),
                low,
                high,
                row.text("unit"));
    }

    private void checkPair(Post post, Row row) {
        if (post.pairedWith() < 0) {
            return;
        }
        Post pair = posts.get(post.pairedWith());
        if (pair.pairedWith() != post.index() || pair.side() == post.side()) {
            row.fault("paired_with", "found " + pair.id() + ", need a post of the other side that names this one");
        }
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
