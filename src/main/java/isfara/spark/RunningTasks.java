package isfara.spark;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Knows what executors are at: a job that is cancelled is over at once for Spark, its task only when it notices. */
final class RunningTasks extends SparkListener {
    private static final long STEP = 50;

    private int jobsEnded;
    private int tasks;
    private boolean over;

    /** Waits until so many jobs have ended and no task is at work, but not much longer than so many milliseconds. */
    synchronized void awaitEnd(int jobs, long patience) throws InterruptedException {
        for (long waited = 0; waited < patience && !over && (jobsEnded < jobs || tasks > 0); waited += STEP) {
            wait(STEP);
        }
    }

    @Override
    public synchronized void onJobEnd(SparkListenerJobEnd end) {
        jobsEnded++;
    }

    @Override
    public synchronized void onTaskStart(SparkListenerTaskStart start) {
        tasks++;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        tasks--;
    }

    @Override
    public synchronized void onApplicationEnd(SparkListenerApplicationEnd end) {
        over = true; // the cluster has taken our executors away
    }
}
