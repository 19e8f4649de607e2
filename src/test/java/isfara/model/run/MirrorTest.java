package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Trial;
import isfara.model.Written;
import isfara.outcome.History;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither country is favoured by the program: exchange the two everywhere, and the history is exchanged, to the last bit. */
class MirrorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theHistoryOfTheCountriesExchangedIsTheHistoryExchanged(long seed) {
        Trial trial = Trial.warlike(seed).days(3 * 365);
        History history = trial.run();
        List<String> expected = Written.sorted(history);
        List<String> found = Written.mirrored(trial.mirror().run());

        assertThat(firstDifference(expected, found)).isEqualTo("none");
    }

    private static String firstDifference(List<String> expected, List<String> found) {
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                return "line " + i + "\n" + around(expected.get(i), found.get(i)) + "\n"
                        + around(found.get(i), expected.get(i));
            }
        }
        return expected.size() == found.size() ? "none" : expected.size() + " lines against " + found.size();
    }

    private static String around(String line, String other) {
        int at = 0;
        while (at < Math.min(line.length(), other.length()) && line.charAt(at) == other.charAt(at)) {
            at++;
        }
        return line.substring(0, Math.min(25, line.length())) + " ... at " + at + ": "
                + line.substring(Math.max(0, at - 20), Math.min(line.length(), at + 60));
    }
}
