package isfara.cli;

import isfara.experiment.Engine;
import isfara.experiment.LocalEngine;
import isfara.spark.SparkEngine;
import isfara.store.Build;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the runs of a batch are evaluated: on the cores of this machine, or on a Spark cluster. The results are the same. */
final class EngineChoice {

    /** What can be said to {@code --engine}. */
    enum Kind {
        LOCAL,
        SPARK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What Spark itself calls the place where it works; spark-submit sets it. */
    private static final String MASTER = "spark.master";

    /** What spark-submit sends to executors, this program's jar first of all. */
    private static final String JARS = "spark.jars";

    private static final Pattern MASTERS =
            Pattern.compile("local(\\[[^]]+\\])?|spark://[^:]+:\\d+(,[^:]+:\\d+)*|yarn|k8s://.+");

    @Option(
            names = "--engine",
            paramLabel = "local|spark",
            description = "Where runs are evaluated: on this machine, or by Apache Spark; default ${DEFAULT-VALUE}.")
    private Kind kind = Kind.LOCAL;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master, such as spark://HOST:7077; default what spark-submit was told.")
    private Optional<String> master = Optional.empty();

    @Mixin
    private Threads threads;

    /** Refuses what does not go together, and Spark where there is none. */
    EngineChoice checked() {
        threads.checked();
        if (kind == Kind.LOCAL && master.isPresent()) {
            throw new UsageMistake("--master: found " + master.get() + ", need --engine spark beside it");
        }
        if (kind == Kind.SPARK) {
            checkSpark();
        }
        return this;
    }

    /** Whether runs are evaluated elsewhere than on this machine's cores by this process. */
    boolean onSpark() {
        return kind == Kind.SPARK;
    }

    /** How many threads this machine may use. */
    int threads() {
        return threads.checked();
    }

    /** The engine, to be given back at the end. */
    Open open() throws InterruptedException {
        if (kind == Kind.LOCAL) {
            return new Open(new LocalEngine(threads.checked()), () -> {});
        }
        SparkEngine engine = SparkEngine.open(master, Build.place());
        return new Open(engine, engine::close);
    }

    /** An engine that is at work. */
    record Open(Engine engine, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }

    private void checkSpark() {
        if (!sparkIsThere()) {
            throw new UsageMistake("--engine: found spark, but no Apache Spark on the class path, need it to start this"
                    + " program: spark-submit --class isfara.Main isfara.jar batch ... --engine spark");
        }
        if (threads.said()) {
            throw new UsageMistake("found --threads beside --engine spark, need one of them: Spark has as many as its"
                    + " executors have cores");
        }
        String url = master.orElseGet(() -> System.getProperty(MASTER, ""));
        if (url.isEmpty()) {
            throw new UsageMistake("--engine: found spark, but no master, need --master URL, or start by spark-submit"
                    + " --master URL");
        }
        if (!MASTERS.matcher(url).matches()) {
            throw new UsageMistake(
                    "--master: found " + url + ", need spark://HOST:PORT, yarn, k8s://https://HOST:PORT or local[N]");
        }
        if (!url.startsWith("local") && System.getProperty(JARS, "").isEmpty()) {
            Jar.path(); // executors are sent it
        }
    }

    private static boolean sparkIsThere() {
        try {
            Class.forName("org.apache.spark.SparkContext", false, EngineChoice.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
