package isfara.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code posts.csv}: who stands guard at the line, and the troops behind it. */
final class PostTable {
    private static final int MOST_TROOPS = 100_000;

    private static final List<String> POST_WORDS = List.of("crossing_point", "border_outpost", "border_post");
    private static final List<String> GARRISON_WORDS =
            List.of("border_detachment_hq", "special_force", "army_garrison");

    private final Ids sectorIds;
    private final List<Post> posts = new ArrayList<>();
    private final List<Garrison> garrisons = new ArrayList<>();
    private Ids postIds;

    private PostTable(Ids sectorIds) {
        this.sectorIds = sectorIds;
    }

    static PostTable read(Tables tables, Sources sources, Ids sectorIds) {
        List<Row> rows = tables.read(
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
        rows.forEach(sources::check);
        PostTable table = new PostTable(sectorIds);
        table.readRows(rows);
        return table;
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

    private void readRows(List<Row> rows) {
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
}
