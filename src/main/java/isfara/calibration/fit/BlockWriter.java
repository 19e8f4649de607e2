package isfara.calibration.fit;

import isfara.parameter.ParameterVector;

/** Simulates lives one by one into a {@link Block}. */
final class BlockWriter {

    private final Study study;
    private final Unknowns unknowns;
    private final int first;
    private final double[] values;
    private final float[] numbers;
    private int count;

    /** For so many lives, numbered from the first. */
    BlockWriter(Study study, Unknowns unknowns, int first, int lives) {
        this.study = study;
        this.unknowns = unknowns;
        this.first = first;
        this.values = new double[lives * unknowns.size()];
        this.numbers = new float[lives * study.quantities().size()];
    }

    /** Lives through the next one. */
    void add(ParameterVector vector, long luck) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped before life " + (first + count));
        }
        double[] result = study.simulator().simulate(vector, luck);
        int q = study.quantities().size();
        if (result.length != q) {
            throw new IllegalStateException(
                    "the simulator gave " + result.length + " numbers for " + q + " quantities");
        }
        System.arraycopy(unknowns.values(vector), 0, values, count * unknowns.size(), unknowns.size());
        for (int i = 0; i < q; i++) {
            numbers[count * q + i] = (float) result[i];
        }
        count++;
    }

    /** All of them, when the last has been added. */
    Block block() {
        return new Block(first, count, values, numbers);
    }
}
