package isfara.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;

/**
 * Blocks as few bytes, and back. Only for work in progress: the final files do not depend on it.
 *
 * <p>Numbers are kept as how far each lies from the one before, and equal steps that follow one another as one: most values of most
 * days are those of the day before, so a calm year takes next to nothing, and far less time than a general compression.
 */
final class Codec {

    private static final int NO_TEXT = -1;

    /** A count takes seven bits a byte; the eighth says that there is more. */
    private static final int SEVEN = 0x7F;

    private static final int MORE = 0x80;
    private static final int LONGEST_COUNT = 5;

    private Codec() {}

    /** Number of rows, then column by column. */
    static byte[] encode(Block block) {
        ByteBuffer out = ByteBuffer.allocate(most(block)).putInt(block.rows());
        for (int c = 0; c < block.fields().size(); c++) {
            switch (block.fields().get(c).type()) {
                case INTEGER, DATE -> putInts(out, block.ints(c));
                case FLOAT -> putInts(out, bits(block.floats(c)));
                case BIGINT, TIMESTAMP -> putLongs(out, block.longs(c));
                case DOUBLE -> putLongs(out, bits(block.doubles(c)));
                case TEXT -> putTexts(out, block.texts(c));
            }
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    /** How many rows the block has that begins at the buffer's position, which stays where it is. */
    static int rows(ByteBuffer in) {
        return in.getInt(in.position());
    }

    /** The block whose bytes these are. */
    static Block decode(List<Field> fields, byte[] bytes) throws DataFormatException {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            Block block = new Block(fields, in.getInt());
            for (int c = 0; c < fields.size(); c++) {
                switch (fields.get(c).type()) {
                    case INTEGER, DATE -> getInts(in, block.ints(c));
                    case FLOAT -> getFloats(in, block.floats(c));
                    case BIGINT, TIMESTAMP -> getLongs(in, block.longs(c));
                    case DOUBLE -> getDoubles(in, block.doubles(c));
                    case TEXT -> getTexts(in, block.texts(c));
                }
            }
            return block;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            DataFormatException damaged = new DataFormatException("is not a block");
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** No block takes more bytes: every number a step of its own. */
    private static int most(Block block) {
        int most = Integer.BYTES;
        for (int c = 0; c < block.fields().size(); c++) {
            most += switch (block.fields().get(c).type()) {
                case INTEGER, DATE, FLOAT -> LONGEST_COUNT + block.rows() * (1 + Integer.BYTES);
                case BIGINT, TIMESTAMP, DOUBLE -> LONGEST_COUNT + block.rows() * (1 + Long.BYTES);
                case TEXT -> size(block.texts(c));
            };
        }
        return most;
    }

    private static int[] bits(float[] values) {
        int[] bits = new int[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(values[i]);
        }
        return bits;
    }

    private static long[] bits(double[] values) {
        long[] bits = new long[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Double.doubleToRawLongBits(values[i]);
        }
        return bits;
    }

    private static void putInts(ByteBuffer out, int[] values) {
        int before = 0;
        for (int from = 0; from < values.length; ) {
            int step = values[from] - before;
            int to = from + 1;
            while (to < values.length && values[to] - values[to - 1] == step) {
                to++;
            }
            putCount(out, to - from);
            out.putInt(step);
            before = values[to - 1];
            from = to;
        }
    }

    private static void putLongs(ByteBuffer out, long[] values) {
        long before = 0;
        for (int from = 0; from < values.length; ) {
            long step = values[from] - before;
            int to = from + 1;
            while (to < values.length && values[to] - values[to - 1] == step) {
                to++;
            }
            putCount(out, to - from);
            out.putLong(step);
            before = values[to - 1];
            from = to;
        }
    }

    private static void getInts(ByteBuffer in, int[] values) {
        int value = 0;
        for (int at = 0; at < values.length; ) {
            int to = at + getCount(in);
            int step = in.getInt();
            while (at < to) {
                value += step;
                values[at++] = value;
            }
        }
    }

    private static void getLongs(ByteBuffer in, long[] values) {
        long value = 0;
        for (int at = 0; at < values.length; ) {
            int to = at + getCount(in);
            long step = in.getLong();
            while (at < to) {
                value += step;
                values[at++] = value;
            }
        }
    }

    private static void getFloats(ByteBuffer in, float[] values) {
        int[] bits = new int[values.length];
        getInts(in, bits);
        for (int i = 0; i < bits.length; i++) {
            values[i] = Float.intBitsToFloat(bits[i]);
        }
    }

    private static void getDoubles(ByteBuffer in, double[] values) {
        long[] bits = new long[values.length];
        getLongs(in, bits);
        for (int i = 0; i < bits.length; i++) {
            values[i] = Double.longBitsToDouble(bits[i]);
        }
    }

    private static void putCount(ByteBuffer out, int count) {
        int left = count;
        while (left > SEVEN) {
            out.put((byte) (left & SEVEN | MORE));
            left >>>= 7;
        }
        out.put((byte) left);
    }

    /** A count; 0 never, or a damaged block would be read for ever. */
    private static int getCount(ByteBuffer in) {
        int count = 0;
        for (int shift = 0; shift < 7 * LONGEST_COUNT; shift += 7) {
            byte next = in.get();
            count |= (next & SEVEN) << shift;
            if (next >= 0) {
                break;
            }
        }
        if (count <= 0) {
            throw new IndexOutOfBoundsException("a count of " + count);
        }
        return count;
    }

    private static int size(String[] texts) {
        int size = 0;
        for (String text : texts) {
            size += Integer.BYTES + (text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length);
        }
        return size;
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
