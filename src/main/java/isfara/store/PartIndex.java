package isfara.store;

import isfara.experiment.RunId;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;

/**
 * Where in the parts each run's record lies. Holds places, not records, so it stays small. Records may be read by several threads at
 * once, when no more are added.
 */
final class PartIndex implements Records, AutoCloseable {

    private static final int OPEN_FILES = 64;

    /** Where the blocks of a run begin, and the length in bytes and the rows of each. */
    private static final class Place {
        private final Path part;
        private final boolean failed;
        private final long offset;
        private final int[] lengths;
        private final int[] rows;

        /** Of the blocks from the buffer's position to an end, where it stands then. */
        Place(Path part, boolean failed, ByteBuffer in, int end) {
            this.part = part;
            this.failed = failed;
            this.offset = in.position();
            List<Integer> bytes = new ArrayList<>();
            List<Integer> counts = new ArrayList<>();
            while (in.position() < end) {
                int length = in.getInt();
                bytes.add(length);
                counts.add(Codec.rows(in));
                in.position(in.position() + length);
            }
            lengths = bytes.stream().mapToInt(Integer::intValue).toArray();
            rows = counts.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private final Map<RunId, Place> places = new HashMap<>();
    private final Map<Path, FileChannel> open = new LinkedHashMap<>(OPEN_FILES, 0.75f, true);
    private int failures;

    /** Takes note of the records of a part, whose content was checked before. */
    void add(Path part, byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        try {
            while (in.hasRemaining()) {
                int end = in.getInt() + in.position();
                byte[] id = new byte[in.getInt()];
                in.get(id);
                boolean failed = in.get() == 1;
                RunId run = RunId.parse(new String(id, StandardCharsets.UTF_8));
                if (places.putIfAbsent(run, new Place(part, failed, in, end)) == null) {
                    failures += failed ? 1 : 0;
                }
            }
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException e) {
            throw damaged(part, e);
        }
    }

    @Override
    public boolean has(RunId run) {
        return places.containsKey(run);
    }

    @Override
    public boolean failed(RunId run) {
        return places.get(run).failed;
    }

    int failures() {
        return failures;
    }

    @Override
    public int rows(RunId run, int table) {
        return places.get(run).rows[table];
    }

    @Override
    public Block block(RunId run, Tables tables, int table) {
        Place place = places.get(run);
        try {
            return Codec.decode(tables.all().get(table).own(), bytes(place, table));
        } catch (DataFormatException e) {
            throw damaged(place.part, e);
        }
    }

    private synchronized byte[] bytes(Place place, int table) {
        long at = place.offset;
        for (int before = 0; before < table; before++) {
            at += Integer.BYTES + place.lengths[before];
        }
        try {
            return read(channel(place.part), at + Integer.BYTES, place.lengths[table]);
        } catch (IOException e) {
            throw StoreException.unreadable(place.part, e);
        }
    }

    private FileChannel channel(Path part) throws IOException {
        FileChannel channel = open.get(part);
        if (channel == null) {
            if (open.size() >= OPEN_FILES) {
                open.remove(open.keySet().iterator().next()).close(); // the one not used for longest
            }
            channel = FileChannel.open(part);
            open.put(part, channel);
        }
        return channel;
    }

    private static byte[] read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("ends too early");
            }
        }
        return bytes.array();
    }

    private static StoreException damaged(Path part, Exception cause) {
        return new StoreException(
                part, "is damaged", "remove it and go on with --resume: its runs are done again", cause);
    }

    @Override
    public void close() {
        for (Map.Entry<Path, FileChannel> entry : open.entrySet()) {
            try {
                entry.getValue().close();
            } catch (IOException e) {
                throw StoreException.unreadable(entry.getKey(), e);
            }
        }
    }
}
