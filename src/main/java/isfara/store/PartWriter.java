package isfara.store;

import isfara.experiment.Part;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Packs the records of a chunk's runs one behind the other.
 *
 * <p>A record is its length, the run's id, whether it failed, and for each table the length of its block and the block.
 */
final class PartWriter {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private int runs;
    private int failures;

    void add(RunRecord run) {
        byte[] id = run.id().toString().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(word(id.length));
        body.writeBytes(id);
        body.write(run.failed() ? 1 : 0);
        for (Block block : run.blocks()) {
            byte[] bytes = Codec.encode(block);
            body.writeBytes(word(bytes.length));
            body.writeBytes(bytes);
        }
        content.writeBytes(word(body.size()));
        content.writeBytes(body.toByteArray());
        runs++;
        failures += run.failed() ? 1 : 0;
    }

    Part part() {
        return new Part(content.toByteArray(), runs, failures);
    }

    private static byte[] word(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
