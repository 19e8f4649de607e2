package isfara.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Blocks as compressed bytes and back. Only for work in progress: the final files do not depend on it. */
final class Codec {

    private static final int NO_TEXT = -1;

    private Codec() {}

    /** Rows, size, then the columns compressed, those that hold only zeros as one byte: calm days cost next to nothing. */
    static byte[] encode(Block block) {
        byte[] plain = plain(block);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 8 + 64);
            packed.writeBytes(ByteBuffer.allocate(2 * Integer.BYTES)
                    .putInt(block.rows())
                    .putInt(plain.length)
                    .array());
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** The block whose bytes these are. */
    static Block decode(List<Field> fields, byte[] bytes) throws DataFormatException {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        Block block = new Block(fields, head.getInt());
        byte[] plain = new byte[head.getInt()];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, head.position(), head.remaining());
            int length = 0;
            while (length < plain.length) {
                int more = inflater.inflate(plain, length, plain.length - length);
                if (more == 0) {
                    throw new DataFormatException("ends too early");
                }
                length += more;
            }
        } finally {
            inflater.end();
        }
        fill(block, ByteBuffer.wrap(plain));
        return block;
    }

    private static byte[] plain(Block block) {
        ByteBuffer out = ByteBuffer.allocate(size(block));
        for (int c = 0; c < block.fields().size(); c++) {
            boolean blank = block.blank(c);
            out.put((byte) (blank ? 1 : 0));
            if (blank) {
                continue;
            }
            switch (block.fields().get(c).type()) {
                case INTEGER, DATE -> out.asIntBuffer().put(block.ints(c));
                case BIGINT, TIMESTAMP -> out.asLongBuffer().put(block.longs(c));
                case FLOAT -> out.asFloatBuffer().put(block.floats(c));
                case DOUBLE -> out.asDoubleBuffer().put(block.doubles(c));
                case TEXT -> putTexts(out, block.texts(c));
            }
            out.position(out.position() + fixed(block, c));
        }
        return out.array();
    }

    private static void fill(Block block, ByteBuffer in) {
        for (int c = 0; c < block.fields().size(); c++) {
            if (in.get() == 1) {
                continue; // a new block holds zeros
            }
            switch (block.fields().get(c).type()) {
                case INTEGER, DATE -> in.asIntBuffer().get(block.ints(c));
                case BIGINT, TIMESTAMP -> in.asLongBuffer().get(block.longs(c));
                case FLOAT -> in.asFloatBuffer().get(block.floats(c));
                case DOUBLE -> in.asDoubleBuffer().get(block.doubles(c));
                case TEXT -> getTexts(in, block.texts(c));
            }
            in.position(in.position() + fixed(block, c));
        }
    }

    private static int size(Block block) {
        int size = 0;
        for (int c = 0; c < block.fields().size(); c++) {
            size += 1 + (block.blank(c) ? 0 : fixed(block, c));
            if (block.fields().get(c).type() == Type.TEXT) {
                for (String text : block.texts(c)) {
                    size += Integer.BYTES + (text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length);
                }
            }
        }
        return size;
    }

    /** Bytes of a column of numbers; texts move the position themselves. */
    private static int fixed(Block block, int column) {
        return switch (block.fields().get(column).type()) {
            case INTEGER, DATE, FLOAT -> Integer.BYTES * block.rows();
            case BIGINT, TIMESTAMP, DOUBLE -> Long.BYTES * block.rows();
            case TEXT -> 0;
        };
    }

    private static void putTexts(ByteBuffer out, String[] texts) {
        for (String text : texts) {
            if (text == null) {
                out.putInt(NO_TEXT);
            } else {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.putInt(bytes.length).put(bytes);
            }
        }
    }

    private static void getTexts(ByteBuffer in, String[] texts) {
        for (int i = 0; i < texts.length; i++) {
            int length = in.getInt();
            if (length != NO_TEXT) {
                byte[] bytes = new byte[length];
                in.get(bytes);
                texts[i] = new String(bytes, StandardCharsets.UTF_8);
            }
        }
    }
}
