package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import isfara.intervention.Levers;
import isfara.model.Parameters;
import isfara.parameter.ParameterSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationReaderTest {

    private static final ParameterSpace SPACE = Levers.shipped().parameterSpace(Parameters.GROUPS);

    @TempDir
    private Path folder;

    @Test
    void theShippedFileIsInOrder() {
        CalibrationFile file = CalibrationReader.read(Path.of("scenarios", "calibration", "main.yaml"), SPACE);

        assertThat(file.name()).isEqualTo("main");
        assertThat(file.free()).contains("friction.base", "fire.accuracy.TJ");
        assertThat(file.alternatives()).extracting("name").contains("stationary", "equal-sides");
        assertThat(file.input().sha256()).hasSize(64);
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsPlace() throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(file, """
                title: Bad
                seed: 1
                households: 8000
                lives: 20
                other-lives: 1000
                nearest: 0.9
                free: [friction.bass, posture.relaxation, friction.base, friction.base]
                particles: 100
                generations: 2
                least-acceptance: 0.02
                most-simulated: 1000
                adjust: false
                predictions: 100
                draws: 50
                truths: 20
                trajectories: 2
                particels: 7
                alternatives:
                  - name: No Folder
                    title: Bad name
                  - name: same
                    title: One
                    equal-sides: perhaps
                  - name: same
                    title: Two
                    parameters: {posture.rampFactor: 99}
                """);

        MistakesException refused =
                catchThrowableOfType(MistakesException.class, () -> CalibrationReader.read(file, SPACE));

        assertThat(refused.mistakes().stream()
                        .map(m ->
                                m.line() + ":" + m.column() + ": " + m.where() + ": " + m.found() + ", " + m.remedy()))
                .containsExactly(
                        "1:1: calibration: no screening-seeds, need screening-seeds:",
                        "4:8: lives: 20, need 1000 to 1000000 (lives)",
                        "6:10: nearest: 0.9, need 0.001 to 0.5 (share)",
                        "7:8: parameter: friction.bass, nearest is friction.base (all: isfara list)",
                        "7:23: free: posture.relaxation, need one with a prior; this one is held",
                        "7:58: free: a second friction.base, need one",
                        "17:1: key: particels, nearest is particles (allowed: title, nearest, free, least-acceptance, adjust, "
                                + "alternatives, seed, households, lives, other-lives, particles, generations, most-simulated, predictions, draws, truths, "
                                + "trajectories, screening-seeds)",
                        "19:11: name: No Folder, need small letters, digits and hyphens",
                        "23:18: equal-sides: perhaps, need true or false",
                        "24:11: name: a second same, need names that differ",
                        "26:38: posture.rampFactor: 99, need 1 to 12 (factor)");
    }
}
