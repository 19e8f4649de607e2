package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.scenario.LeverUse;
import isfara.scenario.Scenario;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In which order a file writes its levers changes nothing, to the bit. */
class LeverOrderTest {

    private static final int HOUSEHOLDS = 2000;

    private static Scenario shuffled(long seed) {
        List<String> uses = new ArrayList<>(EveryLever.USES);
        Collections.shuffle(uses, new Random(seed));
        assertThat(uses).isNotEqualTo(EveryLever.USES);
        return EveryLever.scenario(uses);
    }

    private static History history(Scenario scenario) {
        ModelRuns runs = new ModelRuns(Trial.WORLD);
        Run run = new Run(RunId.parse("0.0.all"), scenario, Trial.warlike(3).parameters(), 3, HOUSEHOLDS);
        return runs.simulation().run(runs.setup(run));
    }

    @Test
    void aFileThatWritesAllLeversInAnotherOrderIsTheSameScenarioAndTheSameRun() {
        Scenario one = shuffled(1);
        Scenario other = shuffled(2);
        assertThat(one.interventions().stream().map(LeverUse::lever))
                .containsExactlyElementsOf(Levers.shipped().names());
        assertThat(other.canonical()).isEqualTo(one.canonical());
        History history = history(one);
        assertThat(Written.lines(history(other))).isEqualTo(Written.lines(history));
        assertThat(history.killed(Side.KG) + history.killed(Side.TJ)).isPositive();
        assertThat(history.events().stream().filter(Event.LeverChanged.class::isInstance))
                .hasSizeGreaterThan(3);
    }
}
