package isfara.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final int TRUTHS = 400;

    private final Study study = Toy.study(Toy.SEEN, 2);
    private final Estimator adjusted = new RegressionAdjustment(study.admissible());
    private Particles table;
    private Distance distance;

    @TempDir
    Path folder;

    @BeforeEach
    void simulate() throws InterruptedException {
        table = Toy.table(study, folder, 10_000);
        distance = Distance.of(
                Toy.quantities(2), List.of(Toy.observed("y1", 0.5, 1.5), Toy.observed("y2", 0.9, 1.1)), table);
    }

    @Test
    void intervalsCoverAsOftenAsTheySay() throws InterruptedException {
        Recovery recovery = Recovery.run(table, distance, settings(1, 2), adjusted);
        for (Recovered one : recovery.parameters()) {
            assertThat(one.inside50()).as("%s", one).isCloseTo(0.5, within(0.1)); // four standard errors
            assertThat(one.inside90()).as("%s", one).isCloseTo(0.9, within(0.06));
            assertThat(one.p()).as("%s", one).isGreaterThan(0.001);
        }
        assertThat(recovery.parameters().get(0).contraction()).isGreaterThan(0.75);
        assertThat(recovery.parameters().get(2).contraction()).isCloseTo(0, within(0.03));
    }

    @Test
    void intervalsStillCoverNearTheRecord() throws InterruptedException {
        Recovery recovery = Recovery.run(table, distance, settings(0.1, 2), adjusted);
        for (Recovered one : recovery.parameters()) {
            assertThat(one.inside90()).as("%s", one).isCloseTo(0.9, within(0.06));
        }
    }

    @Test
    void intervalsThatAreTooNarrowAreFoundOut() throws InterruptedException {
        Estimator sure = (near, from) -> narrowed(adjusted.estimate(near, from));
        Recovered one =
                Recovery.run(table, distance, settings(1, 2), sure).parameters().get(0);
        assertThat(one.inside50()).isLessThan(0.4);
        assertThat(one.inside90()).isLessThan(0.75);
        assertThat(one.p()).isLessThan(1e-6);
        assertThat(one.ranks().get(0)).isGreaterThan(TRUTHS / 10 * 3 / 2);
    }

    @Test
    void anEstimateThatLeansIsFoundOut() throws InterruptedException {
        Estimator leaning = (near, from) -> moved(adjusted.estimate(near, from), 0.3, 1);
        Recovered one = Recovery.run(table, distance, settings(1, 2), leaning)
                .parameters()
                .get(0);
        assertThat(one.p()).isLessThan(1e-6);
    }

    @Test
    void threadsChangeNothing() throws InterruptedException {
        Recovery one = Recovery.run(table, distance, new Recovery.Settings(20, 0.5, 100, 3, 1), adjusted);
        Recovery four = Recovery.run(table, distance, new Recovery.Settings(20, 0.5, 100, 3, 4), adjusted);
        assertThat(four).isEqualTo(one);
    }

    @Test
    void tooFewNearLivesAreRefused() {
        assertThatThrownBy(() -> Recovery.run(table, distance, settings(0.01, 1), adjusted))
                .hasMessageContaining("need 400 lives to play the record, only 100 are near enough");
    }

    private static Recovery.Settings settings(double among, int threads) {
        return new Recovery.Settings(TRUTHS, among, 150, 11, threads);
    }

    /** The same posterior, only half as wide. */
    private static Posterior narrowed(Posterior posterior) {
        return moved(posterior, 0, 0.5);
    }

    private static Posterior moved(Posterior posterior, double by, double width) {
        double[][] draws = new double[posterior.size()][posterior.unknowns().size()];
        for (int p = 0; p < draws[0].length; p++) {
            double middle = RejectionTest.mean(posterior, p);
            for (int i = 0; i < draws.length; i++) {
                draws[i][p] = middle + by + width * (posterior.value(i, p) - middle);
            }
        }
        return new Posterior(posterior.unknowns(), draws, posterior.weights());
    }
}
