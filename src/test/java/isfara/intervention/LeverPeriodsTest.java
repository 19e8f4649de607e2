package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Influence;
import isfara.model.Period;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.world.Sector;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Levers with their default settings act from their first day to their last and not beyond. */
class LeverPeriodsTest {

    private static final LocalDate FROM = Dawn.START.plusDays(100);
    private static final LocalDate UNTIL = FROM.plusDays(200);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "air-defence",
                "civilian-militias",
                "csto-peacekeepers",
                "drones",
                "firearm-permits",
                "hotline",
                "pull-back",
                "troop-build-up",
                "un-mission"
            })
    void aLeverActsInItsPeriodOnly(String name) {
        List<String> ids = Trial.WORLD.sectors().stream().map(Sector::id).toList();
        Influence lever = Levers.shipped()
                .named(name)
                .orElseThrow()
                .fill(Map.of(), ids)
                .bind(new Period(FROM, Optional.of(UNTIL)), Trial.SPACE.defaults(), Trial.WORLD);
        assertThat(acts(lever, FROM.minusDays(1))).as("the day before").isFalse();
        assertThat(acts(lever, UNTIL.minusDays(1))).as("the last day").isTrue();
        assertThat(acts(lever, UNTIL)).as("the day after").isFalse();
    }

    private static boolean acts(Influence lever, LocalDate date) {
        Rates rates = Dawn.rates(date, false, lever);
        return !Dawn.moved(rates, 0, Side.KG).isEmpty()
                || !Dawn.moved(rates, 0, Side.TJ).isEmpty();
    }
}
