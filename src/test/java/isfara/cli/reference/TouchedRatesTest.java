package isfara.cli.reference;

import static isfara.parameter.Evidence.ASSUMED;
import static org.assertj.core.api.Assertions.assertThat;

import isfara.intervention.Intervention;
import isfara.intervention.Lever;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.Levers;
import isfara.intervention.NoEffect;
import isfara.intervention.Setting;
import isfara.model.Influence;
import isfara.model.Parameters;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterVector;
import isfara.parameter.Prior;
import isfara.world.Side;
import isfara.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What levers touch is found although they act for a few days only, order things outright, or need a side. */
class TouchedRatesTest {

    private static final World WORLD = World.load();

    @Lever(name = "test-raid", title = "Raid", changes = "For the test.", literature = "None.")
    record Raid(
            @Setting(unit = "-", meaning = "whose", evidence = ASSUMED, source = "test")
            Side side,

            @Setting(
                    unit = "days",
                    value = "3",
                    low = 0,
                    high = 9,
                    meaning = "length",
                    evidence = ASSUMED,
                    source = "test")
            int days)
            implements Intervention {

        record Effects(
                @NoEffect(0)
                @Parameter(
                        unit = "logit",
                        value = 0.5,
                        low = -2,
                        high = 2,
                        prior = Prior.UNIFORM,
                        priorLow = 0,
                        priorHigh = 1,
                        meaning = "push",
                        evidence = ASSUMED,
                        source = "test")
                double push) {}

        @Override
        public Influence bind(Period period, ParameterVector parameters, World world) {
            double push = parameters.group(Effects.class).push();
            return morning -> {
                if (morning.day() >= 20 && morning.day() < 20 + days) {
                    morning.rates().plus(Rate.OFFENSIVE, 0, side, 1);
                }
                if (morning.fighting()) {
                    morning.rates().plus(Rate.WIDEN, 2, side, push);
                }
                if (morning.day() % 5 == 0 && morning.day() > 300) {
                    morning.orders().close(4, side);
                    morning.orders().close(5, side);
                    morning.orders().gate(0, 0.25);
                    morning.orders().river(1 - push / 10);
                    morning.orders().storage(12);
                }
            };
        }
    }

    private static TouchedRates.Touch touch() {
        Levers levers = Levers.of(List.of(Raid.class));
        LeverDeclaration raid = levers.named("test-raid").orElseThrow();
        return TouchedRates.of(raid, levers.parameterSpace(Parameters.GROUPS).defaults(), WORLD);
    }

    @Test
    void whatActsForThreeDaysOrOnlyWhileArmiesFightIsSeen() {
        assertThat(touch().rates())
                .containsExactly(
                        new TouchedRates.Touched(Rate.WIDEN, Side.KG, new Span(0.5, 0.5), new Span(0, 1)),
                        new TouchedRates.Touched(Rate.OFFENSIVE, Side.KG, new Span(1, 1), new Span(1, 1)));
    }

    @Test
    void whatAnotherSettingWouldTouchIsToldApart() {
        Levers shipped = Levers.shipped();
        ParameterVector defaults = shipped.parameterSpace(Parameters.GROUPS).defaults();
        LeverDeclaration militias = shipped.named("civilian-militias").orElseThrow();

        assertThat(TouchedRates.elsewhere(militias, defaults, WORLD).rates())
                .extracting(TouchedRates.Touched::rate)
                .containsOnly(Rate.MILITIA_POSTED);
        assertThat(TouchRow.all(militias, defaults, WORLD))
                .filteredOn(row -> row.name().equals("militia_posted"))
                .singleElement()
                .satisfies(row -> assertThat(row.line()).endsWith("[guards.party]: with other settings; KG only"));
    }

    @Test
    void ordersAreToldWithTheirRange() {
        assertThat(touch().orders()).extracting(TouchedRates.Ordered::what).hasSize(4);
        assertThat(TouchRow.of(touch()))
                .extracting(TouchRow::line)
                .anySatisfy(line -> assertThat(line).isEqualTo("order, sectors whose crossings KG keeps closed: 2"))
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("order, flow of the rivers, relative to the year's: 0.95, 0.9 to 1 over the priors"))
                .anySatisfy(line -> assertThat(line).startsWith("order, gates open, as a share, at "))
                .anySatisfy(
                        line -> assertThat(line).isEqualTo("order, room for water added, million cubic metres: 12"));
    }
}
