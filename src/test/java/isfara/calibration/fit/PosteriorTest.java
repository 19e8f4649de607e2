package isfara.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.experiment.DrawsFile;
import isfara.experiment.ParameterSource;
import isfara.parameter.ParameterVector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosteriorTest {

    private final Structure still = new Structure("still", "Still", Map.of("place.rate", 0.3), true);
    private final Unknowns unknowns = Unknowns.of(Toy.SPACE, still);
    private final Posterior posterior = new Posterior(
            unknowns, new double[][] {{1, 2, 0.1}, {-3, 1e-5, 0.2}, {4, 0.1 + 0.2, 0.3}}, new double[] {1, 0, 3});

    @TempDir
    Path folder;

    @Test
    void itsFileIsReadAsDrawsWithEverythingThatTheStructureFixes() throws Exception {
        String csv = posterior.csv(List.of("command: none", "seed: 7"));
        assertThat(csv)
                .startsWith("# command: none\n# seed: 7\nweight,place.east,place.north,place.rate,place.pull.KG,"
                        + "place.pull.TJ,place.guards.KG,place.guards.TJ\n0.25,1.0,2.0,0.3,0.1,0.1,2.0,2.0\n");
        Path file = Files.writeString(folder.resolve("posterior.csv"), csv);
        ParameterSource.Table table = DrawsFile.read(file, Toy.SPACE);
        assertThat(table.rows()).hasSize(3);
        ParameterVector drawn = table.draw(Toy.SPACE, 1, 0);
        assertThat(List.of(posterior.vector(0), posterior.vector(2))).contains(drawn);
    }

    @Test
    void resamplingFollowsTheWeights() {
        Posterior hundred = posterior.resample(100, 5);
        double[] east = hundred.column(0);
        assertThat(hundred.weight(0)).isCloseTo(0.01, within(1e-12));
        assertThat(Arrays.stream(east).filter(v -> v == 1).count()).isEqualTo(25);
        assertThat(Arrays.stream(east).filter(v -> v == 4).count()).isEqualTo(75);
        assertThat(posterior.resample(100, 5).column(0)).isEqualTo(east);
        assertThat(posterior.effectiveSize()).isCloseTo(1.6, within(1e-12));
    }

    @Test
    void quantilesFollowTheWeights() {
        double[] x = {4, 1, 3, 2};
        assertThat(Weights.quantiles(x, Weights.equal(4), 0, 0.125, 0.5, 0.75, 1))
                .containsExactly(1, 1, 2.5, 3.5, 4);
        assertThat(Weights.quantiles(x, new double[] {0, 0.5, 0.5, 0}, 0.5)).containsExactly(2);
    }
}
