package isfara.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/**
 * Work as bytes and back. Java's serialization writes them, with a {@link Form} in place of everything that it does not know.
 *
 * <p>Both ends are the same program; the bytes are for the wire and are never kept.
 */
final class Packing {

    private Packing() {}

    /**
     * As bytes.
     *
     * @throws IllegalArgumentException if something in it can be told to no other process
     */
    static byte[] pack(Object whole) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new Packer(bytes)) {
            out.writeObject(whole);
        } catch (NotSerializableException e) {
            throw new IllegalArgumentException("cannot be sent to a cluster: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What was packed. Records are made by their constructors, which check them as always. */
    static Object unpack(byte[] packed) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(packed))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("an order to executors cannot be read", e);
        }
    }

    private static final class Packer extends ObjectOutputStream {
        Packer(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object found) {
            return Form.of(found);
        }
    }
}
