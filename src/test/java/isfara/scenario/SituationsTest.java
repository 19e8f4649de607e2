package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.model.Trial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SituationsTest {

    private final Mistakes mistakes = new Mistakes();

    private Optional<Situation> read(String text) {
        return new SituationReader(StandIns.space(), Trial.WORLD, mistakes)
                .read(Path.of("calm.yaml"), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSituationListsItsConditionsByParameter() {
        Situation calm = read("""
                        name: calm
                        title: A calm start
                        summary: Nobody
                          is near the line.
                        conditions:
                          - { parameter: start.posture.TJ, value: 0.1, low: 0, high: 0.3, source: a guess }
                          - { parameter: start.posture.KG, value: 0.2, low: 0.2, high: 0.2, source: a guess }
                        """).orElseThrow();

        assertThat(calm.summary()).isEqualTo("Nobody is near the line.");
        assertThat(calm.conditions())
                .containsExactly(
                        new Situation.Condition("start.posture.KG", 0.2, 0.2, 0.2, "a guess"),
                        new Situation.Condition("start.posture.TJ", 0.1, 0, 0.3, "a guess"));
    }

    @Test
    void conditionsAreHeldToTheDeclarations() {
        read("""
                name: storm
                title: A calm start
                conditions:
                  - { parameter: start.postur.TJ, value: 0.1, low: 0, high: 0.3, source: a guess }
                  - { parameter: start.posture.TJ, value: 0.5, low: 0, high: 0.3, source: a guess }
                  - { parameter: start.posture.TJ, value: 0.5, low: -1, high: 2, source: a guess }
                  - { parameter: start.posture.TJ, value: 0.5, low: 0.5 }
                  - { parameter: start.posture.KG, value: 0.5, low: 0, high: 1, source: a guess }
                  - { parameter: start.posture.KG, value: 0.5, low: 0, high: 1, source: a guess }
                """);

        assertThatThrownBy(mistakes::throwIfAny).hasMessage("""
                calm.yaml:1:1: situation: found no summary, need name, title, summary, conditions
                calm.yaml:1:7: name: found storm, need the file's, calm
                calm.yaml:4:18: parameter: found start.postur.TJ, nearest is start.posture.TJ (all: isfara list)
                calm.yaml:5:43: value: found 0.5, need low to high
                calm.yaml:6:53: low: found -1, need 0 to 1 (share)
                calm.yaml:6:63: high: found 2, need 0 to 1 (share)
                calm.yaml:7:5: condition: found no high, need parameter, value, low, high, source
                calm.yaml:9:18: parameter: found a second start.posture.KG, need one
                8 mistakes, nothing was run""");
    }
}
