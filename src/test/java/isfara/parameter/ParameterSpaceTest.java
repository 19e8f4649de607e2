package isfara.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.world.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterSpaceTest {

    record Fire(
            @Parameter(
                    unit = "1/h",
                    value = 0.1,
                    low = 0.01,
                    high = 1,
                    prior = Prior.LOG_UNIFORM,
                    priorLow = 0.02,
                    priorHigh = 0.5,
                    meaning = "rate",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            double rate,

            @Parameter(
                    unit = "factor",
                    value = {0.75, 1.25},
                    low = 0,
                    high = 2,
                    prior = Prior.UNIFORM,
                    meaning = "of each side",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            Pair accuracy,

            @Parameter(
                    unit = "h",
                    value = 5,
                    low = 0,
                    high = 10,
                    meaning = "held",
                    evidence = Evidence.ASSUMED,
                    source = "test")
            double hours) {}

    record Bare(double rate) {}

    record Wordy(
            @Parameter(
                    unit = "h",
                    value = 1,
                    low = 0,
                    high = 2,
                    meaning = "m",
                    evidence = Evidence.ASSUMED,
                    source = "s")
            String rate) {}

    private final ParameterSpace space = ParameterSpace.of(List.of(new Group("fire", Fire.class)));

    @Test
    void aPairIsTwoNumbersThatKnowTheirSides() {
        assertThat(space.declarations().stream().map(Declaration::name))
                .containsExactly("fire.rate", "fire.accuracy.KG", "fire.accuracy.TJ", "fire.hours");
        assertThat(space.declaration("fire.accuracy.TJ").orElseThrow().side()).isEqualTo(Optional.of(Side.TJ));
        assertThat(space.defaults().group(Fire.class)).isEqualTo(new Fire(0.1, new Pair(0.75, 1.25), 5));
        assertThat(space.declaration("fire.speed")).isEmpty();
    }

    @Test
    void exchangingTheSidesExchangesPairsAndNothingElse() {
        ParameterVector swapped = space.defaults().swapped();
        assertThat(swapped.group(Fire.class)).isEqualTo(new Fire(0.1, new Pair(1.25, 0.75), 5));
        assertThat(swapped.swapped()).isEqualTo(space.defaults()).hasSameHashCodeAs(space.defaults());
    }

    @Test
    void aChangedPointIsANewPointAndStaysInItsRange() {
        ParameterVector changed = space.defaults().with("fire.hours", 7);
        assertThat(changed.get("fire.hours")).isEqualTo(7);
        assertThat(space.defaults().get("fire.hours")).isEqualTo(5);
        assertThatThrownBy(() -> space.defaults().with("fire.hours", 11))
                .hasMessage("fire.hours: found 11.0, need 0.0 to 10.0 (h)");
        assertThatThrownBy(() -> space.defaults().with("fire.hours", Double.NaN))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> space.defaults().with("fire.hour", 7)).hasMessage("no parameter fire.hour");
        assertThatThrownBy(() -> space.vector(new double[3])).hasMessage("need 4 values, found 3");
    }

    @Test
    void valuesHandedInOrOutAreCopies() {
        double[] values = space.defaults().toArray();
        ParameterVector vector = space.vector(values);
        values[0] = 99;
        vector.toArray()[0] = 99;
        assertThat(vector.get("fire.rate")).isEqualTo(0.1);
    }

    @Test
    void priorsAreReadAtTheirQuantiles() {
        Declaration rate = space.declaration("fire.rate").orElseThrow();
        assertThat(rate.quantile(0)).isCloseTo(0.02, within(1e-15));
        assertThat(rate.quantile(0.5)).as("geometric middle").isCloseTo(0.1, within(1e-12));
        assertThat(rate.quantile(0.999999)).isLessThanOrEqualTo(0.5);
        Declaration accuracy = space.declaration("fire.accuracy.KG").orElseThrow();
        assertThat(accuracy.quantile(0.25))
                .as("bounds of the range where none are given")
                .isEqualTo(0.5);
        Declaration hours = space.declaration("fire.hours").orElseThrow();
        assertThat(hours.quantile(0.9)).isEqualTo(5);
        assertThat(hours.uncertain()).isFalse();
        assertThat(rate.uncertain()).isTrue();
    }

    @Test
    void declarationsThatContradictThemselvesAreRefused() {
        assertThatThrownBy(() -> declare(11, 0, 10, Prior.UNIFORM, 0, 10)).hasMessageContaining("value is outside");
        assertThatThrownBy(() -> declare(5, 10, 0, Prior.UNIFORM, 0, 10)).hasMessageContaining("low is above high");
        assertThatThrownBy(() -> declare(5, 0, 10, Prior.UNIFORM, 6, 4)).hasMessageContaining("wrong way round");
        assertThatThrownBy(() -> declare(5, 0, 10, Prior.UNIFORM, 0, 12)).hasMessageContaining("reaches outside");
        assertThatThrownBy(() -> declare(5, 0, 10, Prior.LOG_UNIFORM, 0, 10)).hasMessageContaining("positive");
        assertThatThrownBy(() -> ParameterSpace.of(List.of(new Group("bare", Bare.class))))
                .hasMessage("record component without @Parameter: bare.rate");
        assertThatThrownBy(() -> ParameterSpace.of(List.of(new Group("wordy", Wordy.class))))
                .hasMessage("a parameter is a double or a Pair: wordy.rate");
        assertThatThrownBy(
                        () -> ParameterSpace.of(List.of(new Group("fire", Fire.class), new Group("fire", Fire.class))))
                .hasMessage("parameter declared twice: fire.rate");
    }

    private static Declaration declare(
            double value, double low, double high, Prior prior, double priorLow, double priorHigh) {
        return new Declaration(
                "x", "h", value, low, high, prior, priorLow, priorHigh, "m", Evidence.ASSUMED, "s", Optional.empty());
    }
}
