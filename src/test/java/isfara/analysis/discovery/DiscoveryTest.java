package isfara.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.outcome.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Boxes are found where they are, and nowhere else. */
class DiscoveryTest {

    private static final Question QUESTION = new Question("guns", "baseline", Outcome.DEATHS, 0);

    /** The chance of interest of a case with these inputs. */
    private interface Truth {
        double chance(double[] inputs);
    }

    private static Cases cases(int count, int inputs, long seed, Truth truth) {
        RandomGenerator random = new Well19937c(seed);
        double[][] values = new double[inputs][count];
        boolean[] interest = new boolean[count];
        for (int i = 0; i < count; i++) {
            double[] of = new double[inputs];
            for (int input = 0; input < inputs; input++) {
                of[input] = random.nextDouble();
                values[input][i] = of[input];
            }
            interest[i] = random.nextDouble() < truth.chance(of);
        }
        List<String> names =
                IntStream.range(0, inputs).mapToObj(input -> "x" + input).toList();
        return new Cases(names, values, interest);
    }

    private static Discovery search(Cases cases, int most) {
        return Discovery.of(QUESTION, cases, most, Discovery.QUICK, 1);
    }

    @Test
    void aKnownBoxIsFoundAmongManyInputs() {
        // A quarter of the space; 85 % of interest within, 10 % outside: 74 % of all that are of interest lie in it.
        Discovery found = search(cases(400, 60, 5, x -> x[3] > 0.5 && x[17] < 0.5 ? 0.85 : 0.1), 1);

        assertThat(found.boxes()).hasSize(1);
        FoundBox box = found.boxes().get(0);
        assertThat(box.restrictions()).extracting(Restriction::input).containsExactly("x3", "x17");
        Restriction third = box.restrictions().get(0);
        Restriction seventeenth = box.restrictions().get(1);
        assertThat(third.low()).isCloseTo(0.5, within(0.06));
        assertThat(third.above()).isFalse();
        assertThat(seventeenth.high()).isCloseTo(0.5, within(0.06));
        assertThat(seventeenth.below()).isFalse();
        assertThat(box.density()).isCloseTo(0.85, within(0.08));
        assertThat(box.coverage()).isCloseTo(0.74, within(0.1));
        assertThat(box.heldOutDensity()).isCloseTo(0.85, within(0.15));
        assertThat(box.chance()).isEqualTo(0.025);
        assertThat(box.restrictions()).allMatch(r -> r.returns() > 0.8 && r.quasiP() < 1e-4);
        assertThat(box.trajectory().get(0).mass()).isEqualTo(1);
        assertThat(box.trajectory()).extracting(PeelStep::mass).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(box.trajectory().get(box.trajectory().size() - 1).density()).isGreaterThan(0.95);
        assertThat(found.end()).isEqualTo("no more were asked for");
    }

    @Test
    void noiseHasNoBoxHoweverManyInputsThereAre() {
        int believed = 0;
        for (int study = 0; study < 25; study++) {
            Discovery found = search(cases(150, 80, 100 + study, x -> 0.3), 1);
            believed += found.boxes().size();
            if (found.boxes().isEmpty()) {
                assertThat(found.end()).matches("no box beats chance .*|what distinguishes .*");
            }
        }
        // At 5 % one or two of them; more than four in one of a hundred such series.
        assertThat(believed).isLessThanOrEqualTo(4);
    }

    @Test
    void aSecondBoxIsFoundAmongWhatTheFirstLeaves() {
        Discovery found = search(cases(600, 10, 8, x -> x[0] < 0.25 ? 0.95 : x[1] > 0.75 ? 0.8 : 0.05), 3);

        assertThat(found.boxes()).hasSize(2);
        assertThat(found.boxes().get(0).restrictions())
                .extracting(Restriction::input)
                .containsExactly("x0");
        assertThat(found.boxes().get(1).restrictions())
                .extracting(Restriction::input)
                .containsExactly("x1");
        assertThat(found.boxes().get(1).restrictions().get(0).low()).isCloseTo(0.75, within(0.05));
        assertThat(found.boxes().stream().mapToDouble(FoundBox::coverage).sum()).isBetween(0.85, 1.0);
        assertThat(found.end()).matches("no further box beats chance .*|only .* too few to search");
    }

    @Test
    void theSameCasesGiveTheSameBoxes() {
        Cases cases = cases(300, 30, 5, x -> x[3] > 0.6 ? 0.8 : 0.2);
        assertThat(search(cases, 2).boxes())
                .isNotEmpty()
                .isEqualTo(search(cases, 2).boxes());
    }

    /** Settings of a lever have few values, and many cases share each. */
    @Test
    void equalValuesStayTogether() {
        Truth truth = x -> x[0] > 0.7 ? 0.9 : 0.1;
        Cases fine = cases(300, 6, 3, truth);
        double[][] values = new double[6][300];
        boolean[] interest = new boolean[300];
        for (int i = 0; i < 300; i++) {
            for (int input = 0; input < 6; input++) {
                double value = fine.value(input, i);
                values[input][i] = input == 0 ? (value > 0.7 ? 500 : value > 0.3 ? 250 : 0) : value > 0.5 ? 1 : 0;
            }
            interest[i] = fine.ofInterest(i);
        }
        Discovery found = search(new Cases(fine.inputs(), values, interest), 1);

        assertThat(found.boxes()).hasSize(1);
        assertThat(found.boxes().get(0).restrictions()).hasSize(1);
        Restriction only = found.boxes().get(0).restrictions().get(0);
        assertThat(only.input()).isEqualTo("x0");
        assertThat(only.low()).isEqualTo(375);
        assertThat(only.above()).isFalse();
        assertThat(only.highest()).isEqualTo(500);
    }

    /** Points of a design share the luck of a draw: what is worse for luck alone is no condition. */
    @Test
    void luckSharedByThePointsOfADesignIsNoCondition() {
        int believed = 0;
        for (int study = 0; study < 20; study++) {
            RandomGenerator random = new Well19937c(900 + study);
            int draws = 25;
            int points = 8;
            double[][] values = new double[12][draws * points];
            boolean[] interest = new boolean[draws * points];
            int[] draw = new int[interest.length];
            int[] point = new int[interest.length];
            for (int d = 0; d < draws; d++) {
                boolean unlucky = random.nextDouble() < 0.35;
                double[] parameters = IntStream.range(0, 10)
                        .mapToDouble(k -> random.nextDouble())
                        .toArray();
                for (int p = 0; p < points; p++) {
                    int i = d * points + p;
                    draw[i] = d;
                    point[i] = p;
                    interest[i] = unlucky;
                    values[0][i] = p % 2;
                    values[1][i] = p < 4 ? 0 : 1;
                    for (int input = 2; input < 12; input++) {
                        values[input][i] = parameters[input - 2];
                    }
                }
            }
            List<String> names =
                    IntStream.range(0, 12).mapToObj(input -> "x" + input).toList();
            believed += search(new Cases(names, values, interest, draw, point), 1)
                    .boxes()
                    .size();
        }
        assertThat(believed).isLessThanOrEqualTo(3);
    }

    @Test
    void withoutConditionsOrWithTooFewCasesNothingIsSearched() {
        assertThat(search(cases(100, 0, 1, x -> 0.5), 1).end()).startsWith("nothing varies between the draws");
        assertThat(search(cases(100, 5, 1, x -> 0), 1).end())
                .isEqualTo("only 0 of the 100 cases are of interest, too few to search");
        assertThat(search(cases(100, 5, 1, x -> 1), 1).end())
                .isEqualTo("only 0 of the 100 cases are not of interest, too few to search");
    }
}
