package isfara.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.Bootstrap;
import isfara.analysis.ResultsException;
import isfara.analysis.sensitivity.Restructured.Values;
import isfara.outcome.Outcome;
import isfara.parameter.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings at the ends of a range, and with the model built otherwise. */
class SwingTest {

    private static final Subject EFFECT = new Subject("policy", "baseline", Outcome.DEATHS);
    private static final int REPLICATIONS = 200;
    private static final int TOGETHER = 2;

    /** Differences with a mean and the luck of a seed, not of an end: pairs differ by half of it. */
    private static double[] around(double mean, long seed) {
        Well19937c shared = new Well19937c(1);
        Well19937c own = new Well19937c(seed);
        double[] values = new double[REPLICATIONS];
        Arrays.setAll(values, i -> mean + 10 * shared.nextGaussian() + 2 * own.nextGaussian());
        return values;
    }

    private static Uncertain parameter(String name, Evidence evidence) {
        return new Uncertain(name, "per day", evidence, 0.1, 0.4);
    }

    private static Swing.Ends ends(String name, Evidence evidence, double low, double high) {
        return new Swing.Ends(parameter(name, evidence), around(-5, 4), around(low, 2), around(high, 3));
    }

    private static List<Swing> swings() {
        return Swing.of(
                EFFECT,
                List.of(
                        ends("turns", Evidence.ASSUMED, -5, 3),
                        ends("halves", Evidence.ASSUMED, -12, -4),
                        ends("moves", Evidence.ASSUMED, -14, -12),
                        ends("nothing", Evidence.ASSUMED, -5, -5),
                        ends("fitted", Evidence.CALIBRATED, -5, 3)),
                TOGETHER);
    }

    @Test
    void anEffectTurnsOrHalvesOrMovesOrStays() {
        assertThat(swings().stream().map(Swing::bearing))
                .containsExactly(Bearing.TURNS, Bearing.HALVES, Bearing.MOVES, Bearing.UNSURE, Bearing.TURNS);
        assertThat(swings().get(0).change().value()).isCloseTo(8, within(0.6));
        assertThat(swings().get(0).change().interval().contains(8)).isTrue();
    }

    @Test
    void onlyAssumedParametersThatTurnOrHalveItAreFlagged() {
        assertThat(swings().stream()
                        .filter(Swing::flagged)
                        .map(s -> s.parameter().name()))
                .containsExactly("turns", "halves");
    }

    /** 200 parameters that do nothing: without the adjustment some ten would be called more than luck. */
    @Test
    void manyParametersThatDoNothingAreNotTakenForFindings() {
        List<Swing.Ends> ends = new ArrayList<>();
        for (int p = 0; p < 200; p++) {
            ends.add(new Swing.Ends(
                    parameter("p" + p, Evidence.ASSUMED),
                    around(-1, 4),
                    around(-1, 1000 + 2 * p),
                    around(-1, 1001 + 2 * p)));
        }
        List<Swing> swings = Swing.of(EFFECT, ends, TOGETHER);
        assertThat(swings.stream().filter(s -> s.change().luck() <= 0.05).count())
                .isBetween(3L, 20L);
        assertThat(swings).allSatisfy(s -> assertThat(s.bearing()).isEqualTo(Bearing.UNSURE));
    }

    @Test
    void aChangeThatFewReplicationsCarryIsNotJudged() {
        double[] low = new double[REPLICATIONS];
        double[] high = new double[REPLICATIONS];
        for (int i = 0; i < 9; i++) {
            high[10 * i] = 100;
        }
        assertThat(Change.of(low, high, TOGETHER).luck()).isEqualTo(1);
        high[190] = 100;
        assertThat(Change.of(low, high, TOGETHER).luck()).isLessThan(0.01);
    }

    @Test
    void failedRunsAreLeftOutAtBothEnds() {
        double[] low = around(-5, 2);
        double[] high = around(3, 3);
        low[0] = Double.NaN;
        high[1] = Double.NaN;
        high[2] = Double.NaN;
        Swing swing = Swing.of(
                        EFFECT,
                        List.of(new Swing.Ends(parameter("p", Evidence.ASSUMED), around(-5, 4), low, high)),
                        TOGETHER)
                .get(0);
        assertThat(swing.failed()).isEqualTo(3);
        assertThat(swing.change().pairs()).isEqualTo(REPLICATIONS - 3);
        assertThat(swing.atHigh() - swing.atLow()).isCloseTo(swing.change().value(), within(1e-9));
    }

    @Test
    void adjustedChancesAreThoseOfBenjaminiAndHochberg() {
        double[] adjusted = FalseDiscoveries.adjusted(new double[] {0.04, 0.01, 0.03, 0.5});
        assertThat(adjusted).containsExactly(new double[] {4 * 0.04 / 3, 0.04, 4 * 0.04 / 3, 0.5}, within(1e-12));
    }

    private static List<Restructured> structures() {
        double[] none = new double[REPLICATIONS];
        return Restructured.of(
                EFFECT,
                List.of(
                        new Values("main", "As it is", around(-10, 2), none),
                        new Values("same", "As good as the same", around(-10, 3), none),
                        new Values("turned", "Turned", around(6, 4), none),
                        new Values("weak", "Hardly anything", around(0, 5), none)),
                TOGETHER,
                new Bootstrap(1));
    }

    @Test
    void aVerdictThatAnotherStructureTurnsOrMakesUnclearIsFlagged() {
        List<Restructured> found = structures();
        assertThat(found.get(0).clear()).isTrue();
        assertThat(found.stream().map(Restructured::flagged)).containsExactly(false, false, true, true);
        assertThat(found.get(2).bearing()).isEqualTo(Bearing.TURNS);
        assertThat(found.get(3).unclears()).isTrue();
    }

    @Test
    void tablesAreReadAsTheyWereWritten(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("swings.csv");
        Files.writeString(file, new SwingTable().text(swings()));
        assertThat(new SwingTable().read(file)).isEqualTo(swings());
        Files.writeString(file, new RestructuredTable().text(structures()));
        assertThat(new RestructuredTable().read(file)).isEqualTo(structures());
        Files.writeString(file, "parameter,unit\nx,y\n");
        assertThatThrownBy(() -> new SwingTable().read(file))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("swings.csv:1: no column evidence");
        Files.writeString(file, new SwingTable().text(swings()).replaceFirst("assumed", "guessed"));
        assertThatThrownBy(() -> new SwingTable().read(file)).hasMessageContaining(":2: evidence: found 'guessed'");
    }
}
