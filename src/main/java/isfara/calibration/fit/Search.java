package isfara.calibration.fit;

import isfara.experiment.Chunk;
import isfara.experiment.Engine;
import isfara.experiment.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;

/**
 * One generation on its way: proposals are simulated wave by wave and taken in the order of their numbers, until enough are near.
 *
 * <p>How large a wave is follows from what came before it, never from the number of threads.
 */
final class Search {

    /** Lives in a file, lost together at worst. */
    static final int BLOCK = 100;

    /** Blocks of a wave at least, so that threads are not idle at its end for long. */
    private static final int FEWEST_BLOCKS = 2;

    /** More than is needed if acceptance stays as it is: another wave for the last few costs more. */
    private static final double SURPLUS = 1.05;

    private final Proposals proposals;
    private final Distance distance;
    private final AbcSmc.Settings settings;
    private final Unknowns unknowns;
    private final List<String> quantities;
    private final double tolerance;
    private final String stage;
    private final List<double[]> values = new ArrayList<>();
    private final List<float[]> numbers = new ArrayList<>();
    private final List<Double> distances = new ArrayList<>();
    private int blocks;
    private int tried;

    Search(
            Proposals proposals,
            Distance distance,
            AbcSmc.Settings settings,
            Particles like,
            int generation,
            double tolerance) {
        this.proposals = proposals;
        this.distance = distance;
        this.settings = settings;
        this.unknowns = like.unknowns();
        this.quantities = like.quantities();
        this.tolerance = tolerance;
        this.stage = String.format(Locale.ROOT, "generation-%02d", generation);
    }

    /** Searches on; says why if it had to give up, nothing if it is complete. */
    Optional<AbcSmc.End> run(int simulatedBefore, LivesFolder lives, Engine engine, Progress progress)
            throws InterruptedException {
        while (missing() > 0) {
            int wave = wave();
            if (simulatedBefore + (blocks + wave) * BLOCK > settings.mostSimulated()) {
                return Optional.of(AbcSmc.End.SIMULATIONS);
            }
            wave(wave, lives, engine, progress).values().forEach(this::take);
            blocks += wave;
            if (missing() > 0 && tried >= settings.particles() && acceptance() < settings.leastAcceptance()) {
                return Optional.of(AbcSmc.End.ACCEPTANCE);
            }
        }
        return Optional.empty();
    }

    /** Lives simulated, those after the last one accepted included. */
    int simulated() {
        return blocks * BLOCK;
    }

    /** Lives up to the last one accepted. */
    int tried() {
        return tried;
    }

    /** Accepted of those tried. */
    double acceptance() {
        return (double) values.size() / tried;
    }

    /** Those accepted, weighted. */
    Population population() {
        int size = values.size();
        double[] logs = values.stream().mapToDouble(proposals::logWeight).toArray();
        double largest = Arrays.stream(logs).max().orElseThrow();
        double[] weights =
                Arrays.stream(logs).map(log -> FastMath.exp(log - largest)).toArray();
        double[] flatValues = new double[size * unknowns.size()];
        float[] flatNumbers = new float[size * quantities.size()];
        for (int i = 0; i < size; i++) {
            System.arraycopy(values.get(i), 0, flatValues, i * unknowns.size(), unknowns.size());
            System.arraycopy(numbers.get(i), 0, flatNumbers, i * quantities.size(), quantities.size());
        }
        return new Population(
                new Particles(unknowns, quantities, size, flatValues, flatNumbers),
                distances.stream().mapToDouble(Double::doubleValue).toArray(),
                weights,
                tolerance);
    }

    private int missing() {
        return settings.particles() - values.size();
    }

    private int wave() {
        double likely =
                tried == 0 ? settings.particles() : SURPLUS * missing() * tried / StrictMath.max(1, values.size());
        double most = 2.0 * settings.particles();
        return StrictMath.max(FEWEST_BLOCKS, (int) StrictMath.ceil(StrictMath.min(likely, most) / BLOCK));
    }

    private SortedMap<Integer, Block> wave(int count, LivesFolder lives, Engine engine, Progress progress)
            throws InterruptedException {
        SortedMap<Integer, Block> done = new TreeMap<>();
        List<Chunk> chunks = new ArrayList<>();
        for (int b = blocks; b < blocks + count; b++) {
            Optional<Block> there = lives.read(stage, b, BLOCK, proposals.head());
            if (there.isPresent()) {
                done.put(b, there.get());
            } else {
                chunks.add(proposals.chunk(b * BLOCK, BLOCK));
            }
        }
        engine.evaluate(chunks, proposals::evaluate, part -> {
            Block block = lives.keep(stage, BLOCK, part, proposals.head());
            done.put(block.first() / BLOCK, block);
            progress.done(part.runs(), part.failures());
        });
        return done;
    }

    private void take(Block block) {
        Particles lives = new Particles(unknowns, quantities, block.count(), block.values(), block.numbers());
        for (int i = 0; i < lives.size() && missing() > 0; i++) {
            tried++;
            double d = distance.of(lives, i);
            if (d <= tolerance) {
                values.add(lives.values(i));
                numbers.add(lives.numbers(i));
                distances.add(d);
            }
        }
    }
}
