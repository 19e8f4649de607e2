package isfara.calibration.fit;

import isfara.experiment.Chunk;
import isfara.experiment.Part;
import isfara.experiment.RunId;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.random.Stream;
import isfara.store.Sha256;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The lives that a generation tries, numbered: number k has the same parameters and the same luck whoever simulates it and when.
 *
 * <p>The free parameters come from the {@link Kernel}, all others anew from their prior. Of these the prior is the kernel, so in the
 * weight prior / proposal they cancel: they cost the weights nothing, however many they are, and in what is accepted they are
 * distributed as the record leaves them.
 */
final class Proposals {

    private static final int MOST_ATTEMPTS = 10_000;

    private final Study study;
    private final Unknowns unknowns;
    private final int[] free;
    private final int generation;
    private final Kernel kernel;
    private final Head head;

    /** The proposals of a generation that sets out from these lives. */
    Proposals(Study study, List<String> names, int generation, Population from) {
        this.study = study;
        this.unknowns = from.particles().unknowns();
        this.free = free(unknowns, names);
        this.generation = generation;
        double[][] centres = new double[from.size()][];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = scores(from.particles().values(i));
        }
        this.kernel = new Kernel(centres, from.weights());
        this.head = Head.of(study)
                .with("free", String.join(" ", names))
                .with("generation", "" + generation)
                .with("lives it sets out from (their table, the observations, their number)", mark(centres, from));
    }

    /** The unknowns of these names; those that the structure holds fixed are none, and a name that is no parameter is refused. */
    static int[] free(Unknowns unknowns, List<String> names) {
        for (String name : names) {
            if (unknowns.space().index(name).isEmpty()) {
                throw new IllegalArgumentException("no parameter " + name);
            }
        }
        int[] free = names.stream()
                .map(unknowns::index)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .sorted()
                .distinct()
                .toArray();
        if (free.length == 0) {
            throw new IllegalArgumentException("no free parameter is open in structure "
                    + unknowns.structure().name());
        }
        return free;
    }

    Head head() {
        return head;
    }

    Chunk chunk(int first, int count) {
        return new Chunk(IntStream.range(first, first + count)
                .mapToObj(k -> new RunId(k, generation, study.structure().name()))
                .toList());
    }

    /** Simulates them. */
    Part evaluate(Chunk chunk) throws InterruptedException {
        BlockWriter block = new BlockWriter(
                study, unknowns, chunk.runs().get(0).draw(), chunk.runs().size());
        for (RunId id : chunk.runs()) {
            block.add(proposal(id.draw()), Mix.with(key(id.draw()), "life"));
        }
        return block.block().part(head);
    }

    /** The weight of an accepted life, up to a factor: prior / proposal density of its free parameters, as a logarithm. */
    double logWeight(double[] values) {
        return kernel.logWeight(scores(values));
    }

    /** Whatever is not admissible is drawn anew as a whole: redrawing a part would favour some of the rest. */
    private ParameterVector proposal(int number) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            long luck = Mix.with(key(number), attempt);
            double[] values = new double[unknowns.size()];
            for (int p = 0; p < values.length; p++) {
                long own = Mix.with(luck, unknowns.declaration(p).name());
                values[p] = unknowns.value(p, Stream.of(own).nextDouble());
            }
            double[] scores = kernel.propose(Stream.of(luck));
            for (int f = 0; f < free.length; f++) {
                values[free[f]] = unknowns.valueOfScore(free[f], scores[f]);
            }
            ParameterVector vector = unknowns.vector(values);
            if (study.admissible().test(vector)) {
                return vector;
            }
        }
        throw new IllegalStateException("generation " + generation + ", proposal " + number + ": none of "
                + MOST_ATTEMPTS + " draws was admissible");
    }

    private long key(int number) {
        return Mix.with(Mix.with(Mix.with(study.seed(), "proposal"), generation), number);
    }

    private double[] scores(double[] values) {
        double[] scores = new double[free.length];
        for (int f = 0; f < free.length; f++) {
            scores[f] = unknowns.score(free[f], values[free[f]]);
        }
        return scores;
    }

    private static String mark(double[][] centres, Population from) {
        int doubles = from.size() * (1 + centres[0].length);
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * doubles);
        for (int i = 0; i < from.size(); i++) {
            bytes.putDouble(from.weights()[i]);
            for (double score : centres[i]) {
                bytes.putDouble(score);
            }
        }
        return Sha256.of(bytes.array()).substring(0, 16);
    }
}
