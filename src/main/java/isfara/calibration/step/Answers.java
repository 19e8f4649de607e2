package isfara.calibration.step;

import isfara.calibration.fit.Simulator;
import isfara.experiment.Chunk;
import isfara.experiment.Engine;
import isfara.experiment.Part;
import isfara.experiment.Progress;
import isfara.experiment.RunId;
import isfara.parameter.ParameterVector;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/** The answers of many lives, simulated on an engine and forgotten; the same on any number of threads. */
final class Answers {

    private static final int CHUNK = 20;
    private static final String NO_SCENARIO = "life";

    private Answers() {}

    /**
     * Asks.
     *
     * @param count lives
     * @param parameters of a life, by its number; called by several threads
     * @param luck of a life, by its number
     * @return by life, then by quantity
     */
    static double[][] of(
            Simulator simulator,
            int count,
            IntFunction<ParameterVector> parameters,
            IntToLongFunction luck,
            Engine engine,
            Progress progress)
            throws InterruptedException {
        double[][] answers = new double[count][];
        List<Chunk> chunks = new ArrayList<>();
        for (int first = 0; first < count; first += CHUNK) {
            List<RunId> runs = new ArrayList<>();
            for (int i = first; i < StrictMath.min(count, first + CHUNK); i++) {
                runs.add(new RunId(i, 0, NO_SCENARIO));
            }
            chunks.add(new Chunk(runs));
        }
        progress.begins(count, 0);
        engine.evaluate(
                chunks,
                chunk -> {
                    ByteBuffer bytes = null;
                    for (RunId run : chunk.runs()) {
                        double[] numbers =
                                simulator.simulate(parameters.apply(run.draw()), luck.applyAsLong(run.draw()));
                        if (bytes == null) {
                            bytes = ByteBuffer.allocate(
                                    2 * Integer.BYTES + chunk.runs().size() * numbers.length * Double.BYTES);
                            bytes.putInt(run.draw()).putInt(numbers.length);
                        }
                        for (double number : numbers) {
                            bytes.putDouble(number);
                        }
                    }
                    return new Part(
                            bytes == null ? new byte[0] : bytes.array(),
                            chunk.runs().size(),
                            0);
                },
                part -> {
                    ByteBuffer bytes = ByteBuffer.wrap(part.content());
                    int first = bytes.getInt();
                    int length = bytes.getInt();
                    for (int i = 0; i < part.runs(); i++) {
                        answers[first + i] = new double[length];
                        bytes.slice().asDoubleBuffer().get(answers[first + i]);
                        bytes.position(bytes.position() + length * Double.BYTES);
                    }
                    progress.done(part.runs(), 0);
                });
        return answers;
    }
}
