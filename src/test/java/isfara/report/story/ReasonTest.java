package isfara.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Why;
import isfara.world.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why something happened, in words. */
class ReasonTest {

    private static final Why SHOOTING = Why.of(
            0.4,
            Why.term("hazard of rising", 0.1),
            Why.term("hazard of cooling", 0.3),
            Why.term("opponent's level", 3),
            Why.term("own dead of six hours", 2.5),
            Why.term("posture", 0.5),
            Why.term("reinforcement", 0),
            Why.term("outside pressure", 0.25),
            Why.term("ceasefire", 0));

    @Test
    void theChanceIsThatOfWhatHappenedAndTheOtherWayIsTold() {
        assertThat(words(level(Level.SHOTS, Level.MORTARS, SHOOTING)))
                .isEqualTo("why: going on to mortars, chance 10 % in that hour (of calming down 30 %);"
                        + " for it: the other side at mortars, 2.5 own dead in about six hours, own forward posture 0.50 of 1;"
                        + " against it: outside pressure to stop 0.25 of 1");
        assertThat(words(level(Level.SHOTS, Level.ALTERCATION, SHOOTING)))
                .startsWith("why: calming down, chance 30 % in that hour (of rising 10 %); for it: outside pressure")
                .contains("against it: the other side at mortars, 2.5 own dead");
    }

    @Test
    void heavyWeaponsAreNotExplainedByWhatOnlyMortarsDependOn() {
        assertThat(words(level(Level.MORTARS, Level.HEAVY, SHOOTING)))
                .contains("the other side at mortars")
                .doesNotContain("posture", "own dead");
    }

    @Test
    void whatIsGivenOrOrderedHasNoChance() {
        assertThat(words(new Event.CrossingChanged(5, 0, false, Why.ordered()))).isEqualTo("why: ordered by a lever");
        assertThat(words(level(Level.SHOTS, Level.MORTARS, Why.given())))
                .isEqualTo("why: given by the situation, not drawn");
    }

    @Test
    void aCeasefireThatIsObeyedIsNotCalmingDownByItself() {
        assertThat(words(level(Level.HEAVY, Level.ALTERCATION, Why.of(0.9, Why.term("ceasefire", 1)))))
                .startsWith("why: that those here obey the ceasefire, chance 90 %;");
    }

    @Test
    void everyNumberThatTheModelWeighsHasWords() throws IOException {
        Pattern term = Pattern.compile("Why\\.term\\(\\s*\"([^\"]+)\"");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/isfara"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher found = term.matcher(Files.readString(file));
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(20).allMatch(Weighed::known);
    }

    private static Event level(Level from, Level to, Why why) {
        return new Event.LevelChanged(5, 0, Side.KG, from, to, false, why);
    }

    private static String words(Event event) {
        return Reason.of(event).orElseThrow().words();
    }
}
