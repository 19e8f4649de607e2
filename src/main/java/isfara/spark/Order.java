package isfara.spark;

import isfara.experiment.Chunk;
import isfara.experiment.Part;
import isfara.store.BatchWork;
import java.io.Serializable;

/**
 * The work of a batch as it is sent to executors: once to each, however many chunks follow.
 *
 * <p>The work itself is only unpacked when the executor turns out to have the driver's program, and then once for all its threads.
 */
final class Order implements Serializable {
    private static final long serialVersionUID = 1;

    private final Identity by;
    private final byte[] packed;
    private transient BatchWork work;

    Order(Identity by, byte[] packed) {
        this.by = by;
        this.packed = packed;
    }

    /** The work of this process's batch, to be done by the same program. */
    static Order of(BatchWork work) {
        return new Order(Identity.here(), Packing.pack(work));
    }

    /**
     * Evaluates a chunk.
     *
     * @throws ClusterException if this process is another program than the one that gave the order
     */
    Part evaluate(Chunk chunk) throws InterruptedException {
        return work().evaluate(chunk);
    }

    private synchronized BatchWork work() {
        if (work == null) {
            by.sameHere();
            work = (BatchWork) Packing.unpack(packed);
        }
        return work;
    }
}
