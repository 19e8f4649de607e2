package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.Manifest.ScenarioEntry;
import isfara.outcome.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarWithinTest {

    private static final double NEVER = Double.NaN;

    private final Bootstrap bootstrap = new Bootstrap(1);

    @Test
    void timesAreMonthsOfTheCalendarAndTheWholeLength() {
        assertThat(spans(365)).containsExactly("3 months 92", "6 months 182", "12 months 365");
        assertThat(spans(800)).containsExactly("3 months 92", "6 months 182", "12 months 365", "800 days 800");
        assertThat(spans(120)).containsExactly("3 months 92", "120 days 120");
        assertThat(spans(30)).containsExactly("30 days 30");
    }

    @Test
    void aWarCountsFromTheDayOnWhichItBegins() {
        List<WarWithin> found = WarWithin.of(
                List.of(observed("a", 365, 365, 91.9, 92, 181.5, 364.9, NEVER, NEVER, NEVER, NEVER)), "a", bootstrap);
        assertThat(found).extracting(w -> w.chance().events()).containsExactly(1, 3, 4);
        assertThat(found).allMatch(w -> w.effect().isEmpty() && w.leftOut() == 0);
    }

    @Test
    void effectsArePairedByReplication() {
        double[] without = new double[60];
        double[] with = new double[60];
        Arrays.setAll(without, run -> run < 30 ? 50 : NEVER);
        Arrays.setAll(with, run -> run < 15 ? 50 : run < 30 ? 300 : NEVER); // half of the wars come later
        List<WarWithin> found = WarWithin.of(
                List.of(observed("base", 365, 365, without), observed("later", 365, 365, with)), "base", bootstrap);
        Effect early = effect(found, "3 months");
        assertThat(early.outcome()).isEqualTo(Outcome.WAR);
        assertThat(early.difference()).isEqualTo(-0.25);
        assertThat(early.riskRatio()).isEqualTo(0.5);
        assertThat(early.interval().contains(-0.25)).isTrue();
        assertThat(early.riskRatioInterval().contains(0.5)).isTrue();
        assertThat(early.verdict()).isEqualTo(new Verdict.Clear(true));
        assertThat(effect(found, "12 months").verdict()).isEqualTo(new Verdict.None("no replication differs"));
    }

    @Test
    void runsThatWereNotSeenForSoLongAreLeftOutWhateverHappenedInThem() {
        WarWithin.Observed cut = observed("a", 365, 100, 10, NEVER, NEVER, NEVER);
        WarWithin.Observed whole = observed("b", 365, 365, 10, NEVER, 200, NEVER);
        List<WarWithin> found = WarWithin.of(List.of(cut, whole), "a", bootstrap);
        assertThat(found).extracting(WarWithin::leftOut).containsExactly(0, 0, 4, 0, 4, 0);
        assertThat(found.get(0).chance().share()).isEqualTo(0.25);
        assertThat(found.get(2).chance().share()).isNaN();
        assertThat(found.get(3).effect().orElseThrow().pairs()).isZero();
        assertThat(found.get(3).effect().orElseThrow().verdict())
                .isEqualTo(new Verdict.TooFew("no replication was completed in both scenarios"));
    }

    private List<String> spans(int days) {
        return WarWithin.of(List.of(observed("a", days, days, NEVER)), "a", bootstrap).stream()
                .map(w -> w.span() + " " + w.days())
                .toList();
    }

    private static Effect effect(List<WarWithin> found, String span) {
        return found.stream()
                .filter(w -> w.span().equals(span))
                .flatMap(w -> w.effect().stream())
                .findFirst()
                .orElseThrow();
    }

    private static WarWithin.Observed observed(String name, int days, int seen, double... firstWar) {
        int[] lengths = new int[firstWar.length];
        Arrays.fill(lengths, seen);
        ScenarioEntry entry = new ScenarioEntry(name, name, "", LocalDate.of(2022, 10, 19), days);
        return new WarWithin.Observed(entry, Runs.of(name, 1, firstWar), lengths);
    }
}
