package isfara.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureOddsTest {

    @TempDir
    Path folder;

    @Test
    void aWorldThatPredictsWhatWasSeenGainsByAsMuchAsItSaid() throws InterruptedException {
        // seen at 0 with error 0.5: density 0.798 if it is at 0, 0.1 if anywhere from -5 to 5
        Structure there = new Structure("there", "At the origin", Map.of("place.east", 0.0), false);
        Particles open = Toy.table(Toy.study(Toy.SEEN, 2), folder.resolve("open"), 20_000);
        Particles fixed = Toy.table(Toy.study(there, Toy.SEEN, 2, 7), folder.resolve("there"), 20_000);
        Distance distance = Distance.of(Toy.quantities(2), List.of(Toy.observed("y1", -0.05, 0.05)), open);
        List<StructureOdds> odds = StructureOdds.of(List.of(open, fixed), distance, 1_000);
        double expected = 0.798 / (0.798 + 0.1);
        assertThat(odds.get(1).structure()).isEqualTo(there);
        assertThat(odds.get(1).share()).isCloseTo(expected, within(0.03));
        assertThat(odds.get(1).low())
                .isBetween(odds.get(1).share() - 0.025, odds.get(1).share());
        assertThat(odds.get(1).high())
                .isBetween(odds.get(1).share(), odds.get(1).share() + 0.025);
        // more lives than asked for lie within the range: none may be dropped for the order of the tables
        assertThat(odds.get(0).near() + odds.get(1).near()).isGreaterThan(1_000);
        Particles fewer = Toy.table(Toy.study(Toy.SEEN, 2), folder.resolve("open"), 500);
        assertThatThrownBy(() -> StructureOdds.of(List.of(open, fewer), distance, 10))
                .hasMessageContaining("equally many lives");
    }
}
