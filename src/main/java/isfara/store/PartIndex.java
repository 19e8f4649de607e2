package isfara.store;

import isfara.experiment.RunId;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;

/** Where in the parts each run's record lies. Holds places, not records, so it stays small. */
final class PartIndex implements Records, AutoCloseable {

    private static final int OPEN_FILES = 64;

    /** Where the blocks of a run begin. */
    private record Place(Path part, long offset, boolean failed) {}

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
                if (places.putIfAbsent(run, new Place(part, in.position(), failed)) == null) {
                    failures += failed ? 1 : 0;
                }
                in.position(end);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException e) {
            throw damaged(part, e);
        }
    }

    @Override
    public boolean has(RunId run) {
        return places.containsKey(run);
    }

    @Override
    public boolean failed(RunId run) {
        return places.get(run).failed();
    }

    int failures() {
        return failures;
    }

    @Override
    public Block block(RunId run, Tables tables, int table) {
        Place place = places.get(run);
        try {
            FileChannel channel = channel(place.part());
            long at = place.offset();
            for (int skipped = 0; skipped < table; skipped++) {
                at += Integer.BYTES + read(channel, at, Integer.BYTES).getInt();
            }
            int length = read(channel, at, Integer.BYTES).getInt();
            List<Field> fields = tables.all().get(table).own();
            return Codec.decode(
                    fields, read(channel, at + Integer.BYTES, length).array());
        } catch (IOException e) {
            throw StoreException.unreadable(place.part(), e);
        } catch (DataFormatException e) {
            throw damaged(place.part(), e);
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

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("ends too early");
            }
        }
        return bytes.flip();
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
