package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Parameters;
import isfara.model.Trial;
import isfara.outcome.Event;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lever in a run: it is told when it comes into force and when it no longer is. */
class LeverUseTest {

    private static final ScenarioContext CONTEXT =
            ScenarioContext.shipped(Parameters.GROUPS, Trial.WORLD, Path.of("scenarios"));

    @Test
    void aLeverIsToldWhenItBeginsAndWhenItEnds() {
        Scenario scenario = ScenarioReader.parse("short", """
                title: A hotline for two days
                start: 2010-01-01
                days: 20
                situation: history-2010
                interventions:
                  - hotline: { from: 2010-01-04, until: 2010-01-06 }
                """, CONTEXT);
        LeverUse hotline = scenario.interventions().get(0);
        List<Event> told = Trial.ordinary(1)
                .from(LocalDate.of(2010, 1, 1))
                .days(20)
                .under(hotline.bind(Trial.SPACE.defaults(), Trial.WORLD))
                .run()
                .events()
                .stream()
                .filter(Event.LeverChanged.class::isInstance)
                .toList();
        assertThat(told)
                .containsExactly(
                        new Event.LeverChanged(3 * 24, "hotline", "in force"),
                        new Event.LeverChanged(5 * 24, "hotline", "no longer in force"));
    }
}
