package isfara.spark;

import isfara.experiment.Chunk;
import isfara.experiment.Engine;
import isfara.experiment.Part;
import isfara.store.BatchWork;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.AsyncRDDActions;
import scala.collection.immutable.Seq;
import scala.concurrent.ExecutionContext;
import scala.util.Failure;
import scala.util.Try;

/**
 * Evaluates runs on a cluster, through Apache Spark.
 *
 * <p>Each chunk is a job of one task. A task that is lost with its executor is done again by Spark, elsewhere. Only work of a batch
 * can be sent: {@link BatchWork}.
 */
public final class SparkEngine implements Engine, AutoCloseable {

    /** Chunks that wait finished or unbegun, so that no core idles while a part is written. */
    private static final int AHEAD = 2;

    /** How long cancelled tasks are waited for, in milliseconds: a run takes less. */
    private static final long PATIENCE = 60_000;

    private static final String GROUP = "isfara";

    private final JavaSparkContext spark;

    private SparkEngine(JavaSparkContext spark) {
        this.spark = spark;
    }

    /**
     * Begins to work with a cluster, as soon as it gives the first executor.
     *
     * @param master where the cluster is, as Spark writes it; empty for the one that Spark itself has been told
     * @param program the jar of this program, for executors
     * @throws ClusterException if the cluster cannot be had
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public static SparkEngine open(Optional<String> master, Path program) throws InterruptedException {
        JavaSparkContext spark = null;
        try {
            spark = new JavaSparkContext(Session.settings(master, program));
            spark.parallelize(List.of(0), 1).count(); // how many cores there are is only known once some have come
            return new SparkEngine(spark);
        } catch (Exception | LinkageError e) { // the latter when not all of Spark is there
            if (spark != null) {
                spark.stop();
            }
            if (e instanceof InterruptedException interrupted) { // Scala does not declare what it throws
                throw interrupted;
            }
            throw new ClusterException(
                    "Spark did not start" + master.map(url -> " at " + url).orElse("") + ": " + told(e)
                            + "\nis that where the cluster is, is it running, and may this program have executors there?",
                    e);
        }
    }

    /** How many tasks the cluster does at the same time, as far as its executors have come. */
    @Override
    public int threads() {
        return spark.defaultParallelism();
    }

    @Override
    public void evaluate(Iterable<Chunk> chunks, Work work, Taker taker) throws InterruptedException {
        if (!(work instanceof BatchWork batch)) {
            throw new IllegalArgumentException("only the work of a batch can be sent to a cluster, not " + work);
        }
        evaluate(chunks, Order.of(batch), taker);
    }

    void evaluate(Iterable<Chunk> chunks, Order order, Taker taker) throws InterruptedException {
        Broadcast<Order> sent = spark.broadcast(order);
        RunningTasks running = new RunningTasks();
        spark.sc().addSparkListener(running);
        spark.setJobGroup(GROUP, "runs", true);
        BlockingQueue<Try<Seq<Part>>> parts = new LinkedBlockingQueue<>();
        int submitted = 0;
        int taken = 0;
        try {
            Iterator<Chunk> waiting = chunks.iterator();
            while (waiting.hasNext() || taken < submitted) {
                while (waiting.hasNext() && submitted - taken < threads() + AHEAD) {
                    submit(new Task(sent), waiting.next(), parts);
                    submitted++;
                }
                taker.take(part(parts.take()));
                taken++;
            }
        } finally {
            if (taken < submitted) {
                cancel(running, submitted);
            }
            spark.clearJobGroup();
            spark.sc().removeSparkListener(running);
        }
    }

    private void submit(Task task, Chunk chunk, BlockingQueue<Try<Seq<Part>>> parts) {
        JavaRDD<Part> job = spark.parallelize(List.of(chunk), 1).map(task);
        new AsyncRDDActions<>(job.rdd(), job.classTag())
                .collectAsync()
                .onComplete(parts::add, ExecutionContext.parasitic$.MODULE$);
    }

    private static Part part(Try<Seq<Part>> result) {
        if (result instanceof Failure<Seq<Part>> failure) {
            throw trouble(failure.exception());
        }
        return result.get().head();
    }

    private static RuntimeException trouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClusterException told) {
                return new ClusterException(told.getMessage(), failure);
            }
        }
        return new ClusterException(
                "Spark could not evaluate a chunk of runs: " + told(failure)
                        + "\nwhat is done is kept; look at the executors' logs, then go on with the same command and --resume",
                failure);
    }

    /** Spark puts stack traces into its messages, below the first line. */
    private static String told(Throwable failure) {
        return failure.toString().lines().findFirst().orElseThrow();
    }

    private void cancel(RunningTasks running, int submitted) throws InterruptedException {
        boolean interrupted = Thread.interrupted(); // wait for the runs in hand even when asked to stop
        try {
            spark.sc().cancelJobGroup(GROUP);
            running.awaitEnd(submitted, PATIENCE);
        } catch (IllegalStateException stopped) {
            return; // the program is ending, and Spark has put everything down by itself
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Gives the cluster back. */
    @Override
    public void close() {
        spark.stop();
    }

    /** What executors do with a chunk. */
    private record Task(Broadcast<Order> order) implements Function<Chunk, Part> {
        @Override
        public Part call(Chunk chunk) throws InterruptedException {
            return order.value().evaluate(chunk);
        }
    }
}
