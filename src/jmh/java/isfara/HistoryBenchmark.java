package isfara;

import isfara.model.Parameters;
import isfara.model.Setup;
import isfara.model.run.Simulation;
import isfara.outcome.History;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One history from 2010 to October 2022, on one thread, seed after seed (the same hundred seeds in every trial).
 *
 * <p>{@code households} at 8,000 and 40,000 is what calibration and a final study use.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class HistoryBenchmark {

    private static final int DAYS = 4674;
    private static final int SEEDS = 100;

    /** Household agents. */
    @Param({"8000", "40000"})
    public int households;

    private final ParameterVector parameters =
            ParameterSpace.of(Parameters.GROUPS).defaults();
    private final Simulation simulation = new Simulation(World.load());
    private int next;

    /** Lives through the next history. */
    @Benchmark
    public History history() {
        next = (next + 1) % SEEDS;
        return simulation.run(new Setup(
                LocalDate.of(2010, 1, 1),
                DAYS,
                parameters,
                List.of(),
                List.of(),
                next,
                households,
                false,
                Setup.WORK_LIMIT));
    }
}
