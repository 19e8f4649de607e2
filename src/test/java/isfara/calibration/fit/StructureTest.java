package isfara.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.parameter.ParameterVector;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructureTest {

    private final ParameterVector vector =
            Toy.SPACE.defaults().with("place.pull.KG", 0.2).with("place.pull.TJ", 0.9);

    @Test
    void equalSidesShareTheDrawAndMeetInTheMiddleOfWhatIsHeld() {
        Structure equal = new Structure("equal", "Equal sides", Map.of(), true);
        ParameterVector settled = equal.apply(vector);
        assertThat(settled.get("place.pull.KG")).isEqualTo(0.2);
        assertThat(settled.get("place.pull.TJ")).isEqualTo(0.2);
        assertThat(settled.get("place.guards.KG")).isEqualTo(2);
        assertThat(settled.get("place.guards.TJ")).isEqualTo(2);
        assertThat(settled.swapped()).isEqualTo(settled);
        assertThat(equal.apply(settled)).isEqualTo(settled);
    }

    @Test
    void whatIsFixedOrCopiedIsNotUnknown() {
        Structure still = new Structure("still", "Still", Map.of("place.east", 1.0), true);
        Unknowns unknowns = Unknowns.of(Toy.SPACE, still);
        assertThat(unknowns.names()).containsExactly("place.north", "place.rate", "place.pull.KG");
        ParameterVector settled = unknowns.vector(new double[] {3, 0.5, 0.25});
        assertThat(settled.get("place.east")).isEqualTo(1);
        assertThat(settled.get("place.pull.TJ")).isEqualTo(0.25);
        assertThat(unknowns.values(settled)).containsExactly(3, 0.5, 0.25);
    }

    @Test
    void aPriorIsUniformOnItsRanksAndItsBoundsHoldOnScores() {
        Unknowns unknowns = Unknowns.of(Toy.SPACE, Toy.OPEN);
        int rate = unknowns.index("place.rate").orElseThrow();
        assertThat(unknowns.value(rate, 0.5)).isCloseTo(0.1, within(1e-12));
        assertThat(unknowns.rank(rate, 0.1)).isCloseTo(0.5, within(1e-12));
        assertThat(unknowns.score(rate, unknowns.valueOfScore(rate, 1.5))).isCloseTo(1.5, within(1e-9));
        assertThat(unknowns.valueOfScore(rate, 1.959964)).isCloseTo(unknowns.value(rate, 0.975), within(1e-6));
        assertThat(unknowns.valueOfScore(rate, 50)).isEqualTo(1);
        assertThat(unknowns.valueOfScore(rate, -50)).isCloseTo(0.01, within(1e-12));
        assertThat(unknowns.score(rate, 0.01)).isFinite();
    }

    @Test
    void contradictionsAndUnknownNamesAreRefused() {
        assertThatThrownBy(() -> new Structure("x", "x", Map.of("place.pull.KG", 0.1), true))
                .hasMessageContaining("place.pull.KG and place.pull.TJ must be fixed at the same value");
        Structure wrong = new Structure("wrong", "Wrong", Map.of("place.west", 0.1), false);
        assertThatThrownBy(() -> Unknowns.of(Toy.SPACE, wrong)).hasMessageContaining("wrong: no parameter place.west");
    }
}
