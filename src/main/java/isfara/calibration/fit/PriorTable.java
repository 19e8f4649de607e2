package isfara.calibration.fit;

import isfara.experiment.Chunk;
import isfara.experiment.Engine;
import isfara.experiment.Part;
import isfara.experiment.Progress;
import isfara.experiment.RunId;
import isfara.parameter.ParameterVector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lives drawn from the prior, one for each draw, kept in a folder: simulated once, then asked by every fit, hold-out, screening and
 * recovery study.
 *
 * <p>Life k is the same whatever the number of lives, threads or interruptions; a table can be extended by asking for more, and
 * begun again wherever it was stopped.
 */
public final class PriorTable {

    /** Lives in a file. */
    public static final int BLOCK = 500;

    private static final String NO_STAGE = "";

    private final Study study;
    private final Unknowns unknowns;
    private final Head head;
    private final double[] values;
    private final float[] numbers;
    private final int draws;

    private PriorTable(Study study, int draws) {
        this.study = study;
        this.unknowns = study.unknowns();
        this.head = Head.of(study);
        this.draws = draws;
        this.values = new double[draws * unknowns.size()];
        this.numbers = new float[draws * study.quantities().size()];
    }

    /**
     * The first draws of a study's table; those not there yet are simulated and kept.
     *
     * @param folder where it stands; made if need be
     * @param draws how many, 1 or more; files always hold whole blocks of {@link #BLOCK}
     * @throws FitException if a file is damaged, made from other inputs, or cannot be written
     * @throws InterruptedException if it was stopped; asked again, it goes on
     */
    public static Particles make(Study study, Path folder, int draws, Engine engine, Progress progress)
            throws InterruptedException {
        PriorTable table = new PriorTable(study, draws);
        try (LivesFolder lives = LivesFolder.open(folder)) {
            List<Chunk> missing = table.load(lives);
            int todo = missing.size() * BLOCK;
            progress.begins(blocks(draws) * BLOCK, blocks(draws) * BLOCK - todo);
            engine.evaluate(missing, table::evaluate, part -> {
                table.put(lives.keep(NO_STAGE, BLOCK, part, table.head));
                progress.done(part.runs(), part.failures());
            });
        } catch (FitException e) {
            throw LivesFolder.asInterrupt(e);
        }
        return table.particles();
    }

    private static int blocks(int draws) {
        return (draws + BLOCK - 1) / BLOCK;
    }

    private List<Chunk> load(LivesFolder lives) {
        List<Chunk> missing = new ArrayList<>();
        for (int b = 0; b < blocks(draws); b++) {
            Optional<Block> there = lives.read(NO_STAGE, b, BLOCK, head);
            if (there.isPresent()) {
                put(there.get());
            } else {
                missing.add(new Chunk(IntStream.range(b * BLOCK, (b + 1) * BLOCK)
                        .mapToObj(k -> new RunId(k, 0, study.structure().name()))
                        .toList()));
            }
        }
        return missing;
    }

    private Part evaluate(Chunk chunk) throws InterruptedException {
        BlockWriter block = new BlockWriter(study, unknowns, chunk.runs().get(0).draw(), BLOCK);
        for (RunId id : chunk.runs()) {
            ParameterVector vector = study.draw(id.draw());
            block.add(vector, study.luck(id.draw()));
        }
        return block.block().part(head);
    }

    private void put(Block block) {
        int count = StrictMath.min(block.count(), draws - block.first());
        int p = unknowns.size();
        int q = study.quantities().size();
        System.arraycopy(block.values(), 0, values, block.first() * p, count * p);
        System.arraycopy(block.numbers(), 0, numbers, block.first() * q, count * q);
    }

    private Particles particles() {
        return new Particles(unknowns, study.quantities(), draws, values, numbers);
    }
}
