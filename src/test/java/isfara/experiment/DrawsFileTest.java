package isfara.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.parameter.ParameterVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawsFileTest {

    @TempDir
    Path folder;

    @Test
    void withoutWeightsDrawsTakeTheRowsInTurn() throws IOException {
        ParameterSource.Table table = read("quarrels.rate,quarrels.deaths\n0.1,1\n0.2,2\n0.3,3\n");
        assertThat(table.draw(Sample.SPACE, 1, 0).get("quarrels.rate")).isEqualTo(0.1);
        assertThat(table.draw(Sample.SPACE, 1, 2).get("quarrels.deaths")).isEqualTo(3);
        assertThat(table.draw(Sample.SPACE, 1, 4).get("quarrels.rate")).isEqualTo(0.2);
    }

    @Test
    void weightsDecideHowOftenARowIsDrawn() throws IOException {
        ParameterSource.Table table = read("weight,quarrels.rate\n3,0.1\n0,0.2\n1,0.3\n");
        int[] drawn = new int[4];
        for (int draw = 0; draw < 4000; draw++) {
            drawn[(int) StrictMath.round(10 * table.draw(Sample.SPACE, 1, draw).get("quarrels.rate"))]++;
        }
        assertThat(drawn[2]).isZero();
        assertThat(drawn[1]).isBetween(2850, 3150);
    }

    @Test
    void columnsOfParametersThatAnExperimentDoesNotHaveArePassedOver() throws IOException {
        Path file = write("water.shortage,quarrels.deaths\n0.7,4\n");
        ParameterSource.Table table = DrawsFile.read(file, Sample.GROWN);

        assertThat(table.draw(Sample.GROWN, 1, 5).get("water.shortage")).isEqualTo(0.7);
        assertThat(table.draw(Sample.SPACE, 1, 5))
                .isEqualTo(Sample.prior().draw(Sample.SPACE, 1, 5).with("quarrels.deaths", 4));
    }

    @Test
    void aParameterWithoutAColumnIsDrawnFromItsPrior() throws IOException {
        ParameterVector mixed = read("quarrels.deaths\n4\n").draw(Sample.SPACE, 1, 5);
        ParameterVector prior = Sample.prior().draw(Sample.SPACE, 1, 5);
        assertThat(mixed).isEqualTo(prior.with("quarrels.deaths", 4));
    }

    @Test
    void everyMistakeIsToldWithItsPlace() throws IOException {
        Path file = write("quarrels.rate,quarrels.deaths\n0.1,1\n5,2\n0.1,many\n0.1\n");
        assertThatThrownBy(() -> DrawsFile.read(file, Sample.SPACE))
                .isInstanceOf(DrawsException.class)
                .hasMessageContaining(file + ":3:1: quarrels.rate: found 5, need 0.0 to 1.0 (1/day)")
                .hasMessageContaining(file + ":4:5: quarrels.deaths: found many, need a number")
                .hasMessageContaining(file + ":5:1: found 1 values, need 2")
                .hasMessageContaining("3 mistakes, nothing was run");
    }

    @Test
    void commentsSayWhereDrawsComeFromAndPlacesStillCountThem() throws IOException {
        ParameterSource.Table table = read("# command: isfara screen, seed 1\n# tried: 9\nquarrels.rate\n0.1\n");
        assertThat(table.draw(Sample.SPACE, 1, 0).get("quarrels.rate")).isEqualTo(0.1);

        Path file = write("# one\n# two\nquarrels.rate\n5\n");
        assertThatThrownBy(() -> DrawsFile.read(file, Sample.SPACE)).hasMessageContaining(file + ":4:1: quarrels.rate");
        Path unknown = write("# one\nquarrels.rat\n5\n");
        assertThatThrownBy(() -> DrawsFile.read(unknown, Sample.SPACE)).hasMessageContaining(unknown + ":2:1: column");
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() throws IOException {
        Path file = write("quarrels.rate,quarels.deaths\n0.1,1\n");
        assertThatThrownBy(() -> DrawsFile.read(file, Sample.SPACE))
                .hasMessageContaining(file + ":1:15: column: found quarels.deaths")
                .hasMessageContaining("nearest is quarrels.deaths");
    }

    @Test
    void filesWithoutDrawsOrWeightOrExistenceAreRefused() throws IOException {
        Path empty = write("quarrels.rate\n");
        assertThatThrownBy(() -> DrawsFile.read(empty, Sample.SPACE)).hasMessageContaining("found no draws");
        Path weightless = write("quarrels.rate,weight\n0.1,0\n");
        assertThatThrownBy(() -> DrawsFile.read(weightless, Sample.SPACE)).hasMessageContaining("found only zeros");
        assertThatThrownBy(() -> DrawsFile.read(folder.resolve("absent.csv"), Sample.SPACE))
                .hasMessageContaining("no such file");
    }

    private ParameterSource.Table read(String text) throws IOException {
        return DrawsFile.read(write(text), Sample.SPACE);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("draws.csv"), text);
    }
}
