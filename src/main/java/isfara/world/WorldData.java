package isfara.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The tables that come with the program, as bytes: what results were made from is recognised by their checksum. */
public final class WorldData {

    /** Every bundled table, by name. */
    static final List<String> TABLES = List.of(
            "contacts.csv",
            "cut_off.csv",
            "geo_sources.csv",
            "hydrology.csv",
            "posts.csv",
            "roads.csv",
            "sectors.csv",
            "settlements.csv",
            "water_links.csv",
            "water_nodes.csv");

    private WorldData() {}

    /** SHA-256, in hexadecimal, of the names, lengths and contents of all tables. */
    public static String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String table : TABLES) {
                byte[] content = content(table);
                digest.update(table.getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, content.length)); // parts cannot run together
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] content(String table) {
        try (InputStream in = WorldData.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new WorldException(List.of(table + ": missing, need this table beside the others"));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + table, e);
        }
    }
}
