package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.Measure.Part;
import isfara.outcome.Kind;
import isfara.outcome.Outcome;
import isfara.store.StoreException;
import isfara.world.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

    @TempDir
    static Path temp;

    private static Path folder;
    private static Findings findings;

    @BeforeAll
    static void make() throws Exception {
        // A name that SQL and file patterns would trip over.
        folder = new SyntheticResults(temp.resolve("it's a [1] te*st"), SyntheticResults.HEADLINE, 20, 5, 120)
                .warChance(0.4)
                .write();
        findings = read(folder);
    }

    private static Findings read(Path folder) {
        try (ResultsFolder results = ResultsFolder.open(folder)) {
            return Findings.of(results);
        }
    }

    @Test
    void curvesEndWhereOutcomesDo() {
        for (ScenarioFindings s : findings.scenarios()) {
            assertThat(s.fan(Measure.KILLED, Part.WHOLE).mean().last())
                    .isCloseTo(s.summary(Outcome.DEATHS).mean(), within(1e-9));
            assertThat(s.fan(Measure.INJURED, Part.WHOLE).mean().last())
                    .isCloseTo(s.summary(Outcome.INJURED).mean(), within(1e-9));
            assertThat(s.fan(Measure.EVACUATED, Part.WHOLE).quantile(0.5).last())
                    .isCloseTo(s.summary(Outcome.EVACUEES_EVER).median(), within(1e-9));
            assertThat(s.fan(Measure.KILLED, Part.of(Side.TJ)).mean().last())
                    .isCloseTo(s.summary(Outcome.DEATHS_TJ).mean(), within(1e-9));
            assertThat(s.fan(Measure.KILLED, Part.of(Kind.CIVILIAN)).mean().last())
                    .isCloseTo(s.summary(Outcome.DEATHS_CIVILIAN).mean(), within(1e-9));
        }
    }

    @Test
    void curvesSinceTheStartNeverFallAndBandsAreInOrder() {
        for (ScenarioFindings s : findings.scenarios()) {
            for (Fan fan : s.fans()) {
                for (int day = 0; day < fan.days(); day++) {
                    assertThat(fan.quantile(0.05).at(day))
                            .isBetween(0.0, fan.quantile(0.5).at(day));
                    assertThat(fan.quantile(0.5).at(day))
                            .isLessThanOrEqualTo(fan.quantile(0.95).at(day));
                    if (fan.measure().cumulative() && day > 0) {
                        assertThat(fan.quantile(0.95).at(day))
                                .isGreaterThanOrEqualTo(fan.quantile(0.95).at(day - 1));
                    }
                }
            }
        }
    }

    @Test
    void aFailedRunIsCountedAndItsPartnersAreLeftOut() {
        assertThat(findings.baseline().failed()).containsExactly("0.0.baseline");
        assertThat(findings.baseline().runs().count()).isEqualTo(99);
        assertThat(findings.effect("csto-peacekeepers", Outcome.DEATHS).pairs()).isEqualTo(99);
        assertThat(findings.alternatives().get(0).runs().count()).isEqualTo(100);
    }

    @Test
    void worseScenariosComeOutWorse() {
        assertThat(findings.effect("civilian-militias", Outcome.DEATHS).difference())
                .isPositive();
        assertThat(findings.effect("csto-peacekeepers", Outcome.DEATHS).difference())
                .isNegative();
    }

    @Test
    void theSameFolderGivesTheSameNumbers() {
        assertThat(read(folder).effects()).isEqualTo(findings.effects());
    }

    @Test
    void runsThatStopEarlyAreKeptAndCounted() throws Exception {
        Path cut = new SyntheticResults(temp.resolve("cut"), SyntheticResults.HEADLINE.subList(0, 1), 10, 2, 60)
                .cutShortEvery(4)
                .write();
        ScenarioFindings s = read(cut).baseline();
        assertThat(s.cutShort()).isEqualTo(5);
        assertThat(s.fan(Measure.KILLED, Part.WHOLE).observed().last()).isEqualTo(14);
        assertThat(s.fan(Measure.KILLED, Part.WHOLE).mean().last())
                .isCloseTo(s.summary(Outcome.DEATHS).mean(), within(1e-9));
    }

    @Test
    void whatIsMissingOrDamagedIsNamed() throws Exception {
        Path none = Files.createDirectory(temp.resolve("none"));
        assertThatThrownBy(() -> ResultsFolder.open(none))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("none: holds no results");
        Path broken = copy("broken");
        Files.write(
                broken.resolve("runs.parquet"), Arrays.copyOf(Files.readAllBytes(folder.resolve("runs.parquet")), 900));
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("parquet: cannot be read")
                .hasMessageContaining("broken");
        Path odd = copy("odd");
        String manifest = Files.readString(odd.resolve("manifest.json"));
        Files.writeString(
                odd.resolve("manifest.json"), manifest.replace("\"baseline\": \"baseline\"", "\"baseline\": \"x\""));
        assertThatThrownBy(() -> read(odd))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("the baseline 'x' is not among the scenarios");
        Path mixed = copy("mixed");
        Files.copy(
                small().resolve("daily.parquet"), mixed.resolve("daily.parquet"), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> read(mixed))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("do not fit together");
    }

    private static Path small() throws Exception {
        return new SyntheticResults(temp.resolve("small"), SyntheticResults.HEADLINE, 2, 2, 10).write();
    }

    private static Path copy(String name) throws Exception {
        Path copy = Files.createDirectory(temp.resolve(name));
        for (String file :
                new String[] {"manifest.json", "runs.parquet", "daily.parquet", "incidents.parquet", "failures.parquet"
                }) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        return copy;
    }
}
