package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.outcome.Outcome;
import isfara.store.ParameterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** An effect that turns with an assumed number is flagged by its name; luck is not. */
class EvidenceFlagsTest {

    private static final int SEEDS = 2;

    /** The effect of a draw with these parameters. */
    private interface Truth {
        double effect(double[] parameters);
    }

    /** A made-up batch: so many draws of parameters p0, p1 and so on, the last of them held fixed. */
    private record Made(Manifest manifest, RunSet alternative, RunSet baseline, Conditions conditions) {

        private EvidenceFlags flags() {
            return EvidenceFlags.of(
                    manifest, List.of(alternative), baseline, List.of(conditions), Bootstrap.ofCurves(1));
        }

        private Effect effect(EvidenceFlags flags) {
            return flags.judged(Effect.of(alternative, baseline, Outcome.DEATHS, new Bootstrap(1)), "baseline");
        }
    }

    private static Made made(long seed, int draws, int parameters, String evidence, Truth truth) {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(seed));
        double[][] values = new double[parameters + 1][draws];
        double[] with = new double[draws * SEEDS];
        double[] without = new double[draws * SEEDS];
        for (int d = 0; d < draws; d++) {
            double[] of = new double[parameters];
            for (int p = 0; p < parameters; p++) {
                of[p] = random.nextUniform(0, 1);
                values[p][d] = of[p];
            }
            values[parameters][d] = 7;
            for (int s = 0; s < SEEDS; s++) {
                // Deaths: most runs hardly any, some a war.
                boolean war = random.nextUniform(0, 1) < 0.2;
                without[d * SEEDS + s] = war ? random.nextExponential(100) : random.nextPoisson(1);
                with[d * SEEDS + s] = without[d * SEEDS + s] + truth.effect(of) + random.nextGaussian(0, 5);
            }
        }
        List<String> names = IntStream.rangeClosed(0, parameters)
                .mapToObj(p -> "group.p" + p)
                .toList();
        Map<String, ParameterEntry> declared = new LinkedHashMap<>();
        names.forEach(n -> declared.put(n, new ParameterEntry(evidence, 0, 1)));
        declared.put("group.p" + parameters, new ParameterEntry("assumed", 0, 10));
        int[] numbers = IntStream.range(0, draws).toArray();
        return new Made(
                manifest(draws, declared),
                runs("guns", with),
                runs("baseline", without),
                new Conditions(numbers, names, values));
    }

    private static Manifest manifest(int draws, Map<String, ParameterEntry> declared) {
        List<Manifest.ScenarioEntry> scenarios = List.of(
                new Manifest.ScenarioEntry("baseline", "", "", LocalDate.EPOCH, 1),
                new Manifest.ScenarioEntry("guns", "", "", LocalDate.EPOCH, 1));
        return new Manifest(
                "made",
                "made",
                "baseline",
                scenarios,
                1,
                1,
                List.of(),
                draws,
                SEEDS,
                100,
                "made up",
                List.of(),
                declared,
                List.of(),
                List.of(),
                Map.of(),
                "",
                "0",
                "");
    }

    /** Deaths are as given; nobody leaves home and there is no war. */
    private static RunSet runs(String scenario, double[] deaths) {
        Map<Outcome, double[]> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            all.put(outcome, outcome == Outcome.DEATHS ? deaths : new double[deaths.length]);
        }
        long[] keys = new long[deaths.length];
        Arrays.setAll(keys, i -> RunSet.key(i / SEEDS, i % SEEDS));
        return new RunSet(scenario, keys, all);
    }

    @Test
    void anEffectThatTurnsWithAnAssumedParameterIsNoLongerClearAndNamesIt() {
        Made made = made(4, 150, 40, "assumed", x -> 20 * (x[7] - 0.3));
        Effect before = Effect.of(made.alternative(), made.baseline(), Outcome.DEATHS, new Bootstrap(1));
        assertThat(before.verdict()).isEqualTo(new Verdict.Clear(false));

        EvidenceFlags flags = made.flags();
        assertThat(flags.flags()).extracting(EvidenceFlag::parameter).containsExactly("group.p7");
        EvidenceFlag flag = flags.flags().get(0);
        assertThat(flag.turns()).isTrue();
        assertThat(flag.assumed()).isTrue();
        assertThat(flag.low()).isCloseTo(0.05, within(0.04));
        assertThat(flag.atLow()).isCloseTo(-5, within(1.5));
        assertThat(flag.atHigh()).isCloseTo(13, within(1.5));
        assertThat(flag.atLowInterval().high()).isNegative();
        assertThat(flag.atHighInterval().contains(13)).isTrue();
        Verdict verdict = made.effect(flags).verdict();
        assertThat(verdict).isEqualTo(new Verdict.Hangs("turns with group.p7, assumed"));
        assertThat(verdict.words()).isEqualTo("unclear (turns with group.p7, assumed)");
    }

    @Test
    void aCalibratedParameterIsToldAndTheVerdictStays() {
        Made made = made(4, 150, 40, "calibrated", x -> 20 * (x[7] - 0.3));
        EvidenceFlags flags = made.flags();
        assertThat(flags.flags()).extracting(EvidenceFlag::parameter).containsExactly("group.p7");
        assertThat(made.effect(flags).verdict()).isEqualTo(new Verdict.Clear(false));
    }

    @Test
    void anEffectThatChangesLittleIsNotFlaggedHoweverSureTheChange() {
        Made made = made(2, 150, 40, "assumed", x -> 30 + 5 * (x[7] - 0.5));
        assertThat(made.flags().flags()).isEmpty();
    }

    /** Eighty parameters that do nothing, over effects of which a few draws carry most. */
    @Test
    void luckAmongEightyParametersIsHardlyEverFlagged() {
        int studies = 60;
        int flagged = 0;
        for (int study = 0; study < studies; study++) {
            RandomDataGenerator random = new RandomDataGenerator(new Well19937c(5000 + study));
            Made made = made(study, 100, 80, "assumed", x -> {
                double u = random.nextUniform(0, 1);
                return u < 0.05 ? 100 : u < 0.1 ? -80 : 0;
            });
            flagged += made.flags().flags().isEmpty() ? 0 : 1;
        }
        assertThat(flagged)
                .as("batches of sixty with a false flag; three are to be expected")
                .isLessThanOrEqualTo(7);
    }

    @Test
    void whatWasNotTriedIsToldToo() {
        List<EvidenceFlags.Tried> small =
                made(9, 40, 30, "assumed", x -> 0).flags().tried();
        EvidenceFlags large = made(3, 640, 30, "assumed", x -> 0).flags();
        EvidenceFlags.Tried deaths = large.tried().get(0);
        assertThat(large.heldFixed()).isEqualTo(1);
        assertThat(large.graded()).isTrue();
        assertThat(deaths.parameters()).isEqualTo(30);
        assertThat(deaths.draws()).isEqualTo(640);
        assertThat(small.get(0).visible() / deaths.visible())
                .as("sixteen times the draws see a quarter of the change")
                .isBetween(2.6, 5.4);
        assertThat(made(3, 10, 30, "assumed", x -> 0).flags().tried()).isEmpty();
    }

    @Test
    void theVisibleChangeIsSeenInFourOfFiveBatches() {
        double visible =
                made(0, 100, 20, "assumed", x -> 0).flags().tried().get(0).visible();
        // The line reaches over all ranks, the range over nine tenths of them; noise of a hair more comes with the
        // change itself.
        List<Integer> seen = new ArrayList<>();
        for (int study = 0; study < 100; study++) {
            Made made = made(1000 + study, 100, 20, "assumed", x -> visible / 0.9 * (x[3] - 0.5));
            boolean found = made.flags().flags().stream()
                    .anyMatch(
                            f -> f.outcome() == Outcome.DEATHS && f.parameter().equals("group.p3"));
            seen.add(found ? 1 : 0);
        }
        assertThat(seen.stream().mapToInt(s -> s).sum()).isBetween(65, 92);
    }
}
