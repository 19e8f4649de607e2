package isfara.calibration.fit;

import isfara.experiment.Part;
import isfara.store.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Lives that are simulated, kept or lost together, and how they are written: format, head, numbers and a checksum of all that. */
final class Block {

    /** The last letter is the version of the format. */
    private static final byte[] FORMAT = "ISFARA-1".getBytes(StandardCharsets.US_ASCII);

    private static final int CHECKSUM = 64;
    private static final int WORDS = 5;

    private final int first;
    private final int count;
    private final double[] values;
    private final float[] numbers;

    /**
     * A block.
     *
     * @param first number of the first life
     * @param count how many
     * @param values of the unknown parameters, life by life
     * @param numbers of the quantities, life by life
     */
    Block(int first, int count, double[] values, float[] numbers) {
        this.first = first;
        this.count = count;
        this.values = values;
        this.numbers = numbers;
    }

    int first() {
        return first;
    }

    int count() {
        return count;
    }

    double[] values() {
        return values;
    }

    float[] numbers() {
        return numbers;
    }

    /** The bytes of its file. */
    byte[] bytes(Head head) {
        byte[] text = head.text().getBytes(StandardCharsets.UTF_8);
        int length = FORMAT.length
                + WORDS * Integer.BYTES
                + text.length
                + Double.BYTES * values.length
                + Float.BYTES * numbers.length;
        ByteBuffer out = ByteBuffer.allocate(length + CHECKSUM);
        out.put(FORMAT).putInt(text.length).put(text);
        out.putInt(first).putInt(count).putInt(values.length).putInt(numbers.length);
        for (double value : values) {
            out.putDouble(value);
        }
        for (float number : numbers) {
            out.putFloat(number);
        }
        byte[] plain = Arrays.copyOf(out.array(), length);
        return out.put(Sha256.of(plain).getBytes(StandardCharsets.US_ASCII)).array();
    }

    /** As a part of an engine's work; a life without any number counts as a failure. */
    Part part(Head head) {
        return new Part(bytes(head), count, failures());
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws FitException if it is damaged or was made from other inputs
     */
    static Block read(Path file, byte[] bytes, Head head) {
        String remedy = "check the disk, then remove this file and run again: only its lives are made anew";
        if (bytes.length < FORMAT.length + CHECKSUM + WORDS * Integer.BYTES) {
            throw new FitException(file, "is damaged: it ends too early", remedy);
        }
        if (!Arrays.equals(Arrays.copyOf(bytes, FORMAT.length), FORMAT)) {
            throw new FitException(
                    file,
                    "is not a file of simulated lives in the format of this version",
                    "remove it, or name another folder");
        }
        byte[] plain = Arrays.copyOf(bytes, bytes.length - CHECKSUM);
        String checksum = new String(bytes, plain.length, CHECKSUM, StandardCharsets.US_ASCII);
        if (!Sha256.of(plain).equals(checksum)) {
            throw new FitException(file, "is damaged: its checksum is not that of its content", remedy);
        }
        ByteBuffer in = ByteBuffer.wrap(plain).position(FORMAT.length);
        byte[] text = new byte[in.getInt()];
        in.get(text);
        String differences = head.differences(Head.parse(new String(text, StandardCharsets.UTF_8)));
        if (!differences.isEmpty()) {
            throw new FitException(
                    file,
                    "was made from other inputs: " + differences,
                    "name another folder, or remove this one to begin anew");
        }
        return block(in);
    }

    private static Block block(ByteBuffer in) {
        int first = in.getInt();
        int count = in.getInt();
        double[] values = new double[in.getInt()];
        float[] numbers = new float[in.getInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.getDouble();
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getFloat();
        }
        return new Block(first, count, values, numbers);
    }

    private int failures() {
        int failures = 0;
        int columns = numbers.length / count;
        for (int i = 0; i < count; i++) {
            boolean broken = true;
            for (int q = 0; q < columns; q++) {
                broken &= Float.isNaN(numbers[i * columns + q]);
            }
            failures += broken ? 1 : 0;
        }
        return failures;
    }
}
