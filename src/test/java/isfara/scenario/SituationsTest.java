package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.model.Trial;
import isfara.outcome.Trigger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    @Test
    void aSituationMayGiveQuarrelsInAnyOrder() {
        Situation calm = read("""
                        name: calm
                        title: A calm start
                        summary: Nobody is near the line.
                        conditions: []
                        quarrels:
                          - { day: 1, hour: 9, sector: golovnoy, tj: somoniyon, trigger: water, works: yes, crowd: 300, again: yes, source: news }
                          - { day: 0, hour: 17, sector: golovnoy, trigger: patrol, source: other news }
                        """).orElseThrow();

        assertThat(calm.quarrels())
                .containsExactly(
                        new Situation.Quarrel(
                                0,
                                17,
                                "golovnoy",
                                "kok_tash",
                                "chorkuh",
                                Trigger.PATROL,
                                false,
                                OptionalInt.empty(),
                                false,
                                "other news"),
                        new Situation.Quarrel(
                                1,
                                9,
                                "golovnoy",
                                "kok_tash",
                                "somoniyon",
                                Trigger.WATER,
                                true,
                                OptionalInt.of(300),
                                true,
                                "news"));
        assertThat(calm.quarrels().get(1).text())
                .isEqualTo("day 1, 09:00, golovnoy, kok_tash and somoniyon, water, at works, 300 a side, again");
    }

    @Test
    void afterTheTreatyCrossingsAreOpenAndNothingIsTenserThanInOctober2022() {
        Situations shipped = Situations.shipped(Trial.SPACE, Trial.WORLD);
        Situation treaty = shipped.named("treaty-2025").orElseThrow();
        Situation october = shipped.named("october-2022").orElseThrow();

        assertThat(treaty.quarrels()).isEmpty();
        assertThat(condition(treaty, "start.closed"))
                .hasValueSatisfying(open -> assertThat(open.value()).isZero());
        assertThat(treaty.conditions())
                .allSatisfy(now -> assertThat(condition(october, now.parameter()))
                        .hasValueSatisfying(then -> assertThat(now.value()).isLessThanOrEqualTo(then.value())));
    }

    @Test
    void situationsAfterAWarLeaveBothSidesPostureAndTroopsAlike() {
        for (Situation situation : Situations.shipped(Trial.SPACE, Trial.WORLD).all()) {
            for (String pair : List.of("start.posture", "start.forward", "start.alarms")) {
                assertThat(condition(situation, pair + ".KG").map(Situation.Condition::value))
                        .as("%s of %s", pair, situation.name())
                        .isEqualTo(condition(situation, pair + ".TJ").map(Situation.Condition::value));
            }
        }
    }

    private static Optional<Situation.Condition> condition(Situation situation, String parameter) {
        return situation.conditions().stream()
                .filter(c -> c.parameter().equals(parameter))
                .findFirst();
    }

    @Test
    void quarrelsAreHeldToTheWorld() {
        read("""
                name: calm
                title: A calm start
                summary: Nobody is near the line.
                conditions: []
                quarrels:
                  - { day: 0, hour: 24, sector: golovnoi, trigger: watter, source: news }
                  - { day: -1, hour: 8, sector: vorukh, trigger: patrol, works: maybe, source: news }
                  - { day: 0, hour: 8, sector: golovnoy, kg: kok_tash, tj: vorukh, trigger: water, source: news }
                  - { day: 0, hour: 8, sector: golovnoy, trigger: patrol, crowd: 30, source: news }
                  - { day: 0, hour: 8, sector: golovnoy, trigger: patrol }
                  - { day: 0, hour: 8, sector: vorukh, trigger: patrol, source: news }
                  - { day: 0, hour: 9, sector: vorukh, trigger: patrol, source: news }
                  - { day: 0, hour: 9, sector: vorukh, trigger: patrol, sauce: news, source: news }
                """);

        assertThatThrownBy(mistakes::throwIfAny).hasMessage("""
                calm.yaml:6:21: hour: found 24, need 0 to 23 (o'clock)
                calm.yaml:6:33: sector: found golovnoi, nearest is golovnoy (all: isfara list sectors)
                calm.yaml:6:52: trigger: found watter, nearest is water (any of: water, road, crossing, construction, patrol, trespass)
                calm.yaml:7:12: day: found -1, need 0 to 3650 (days from the start)
                calm.yaml:7:65: works: found maybe, need yes or no
                calm.yaml:8:60: tj: found vorukh, nearest is chorkuh (contacts of golovnoy there: chorkuh, khojai_alo, somoniyon)
                calm.yaml:9:66: crowd: found 30, need none: patrols meet
                calm.yaml:10:5: quarrel: found no source, need day, hour, sector, trigger, source
                calm.yaml:12:5: quarrel: found a second in vorukh on day 0, need one
                calm.yaml:13:5: quarrel: found a second in vorukh on day 0, need one
                calm.yaml:13:57: key: found sauce, nearest is source (allowed: day, hour, sector, kg, tj, trigger, works, crowd, again, source)
                11 mistakes, nothing was run""");
    }
}
