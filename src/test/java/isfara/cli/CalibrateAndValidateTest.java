package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import isfara.experiment.DrawsFile;
import isfara.experiment.ParameterSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mechanics of a calibration, on so few lives that its results mean nothing. */
class CalibrateAndValidateTest {

    @TempDir
    static Path folder;

    private static Path out;
    private static Said all;

    @BeforeAll
    static void calibrateOnce() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), """
                title: Too small to mean anything
                seed: 7
                households: 300
                lives: 1000
                other-lives: 1000
                nearest: 0.1
                free: [friction.base, fire.heavy]
                particles: 100
                generations: 1
                least-acceptance: 0
                most-simulated: 1000
                adjust: true
                predictions: 100
                draws: 50
                truths: 20
                trajectories: 2
                screening-seeds: 1
                """);
        out = folder.resolve("out");
        all = Shell.type("calibrate", folder.resolve("small.yaml"), "--out", out, "--quiet");
    }

    @Test
    void everyStepLeavesItsTables() {
        assertThat(all.status()).as(all.err()).isZero();
        assertThat(List.of(
                        "prior-check.csv",
                        "screening.csv",
                        "recovery.csv",
                        "generations.csv",
                        "parameters.csv",
                        "alternatives.csv",
                        "hold-out-to-2020.csv",
                        "validation.csv",
                        "validation-summary.csv",
                        "aftermath.csv",
                        "posterior.csv"))
                .allSatisfy(name -> assertThat(out.resolve(name)).isNotEmptyFile());
        assertThat(all.out())
                .contains(
                        "documented quantities are within the middle 90 % of prior lives", "20 truths", "main: 100 %");
    }

    @Test
    void thePosteriorIsReadByBatchesAndSaysWhereItComesFromAndHowFarItHolds() {
        ParameterSource.Table draws =
                DrawsFile.read(out.resolve("posterior.csv"), Ground.load().space());

        assertThat(draws.rows()).hasSize(50);
        assertThat(draws.notes())
                .anyMatch(note -> note.startsWith("command: isfara calibrate"))
                .anyMatch(note -> note.contains("inside the predicted 90 % band"))
                .anyMatch(note -> note.startsWith("From 2022-10-19 to 2025-03-12 3 incidents were recorded"));
    }

    @Test
    void aStepDoneAgainFromTheLivesOnDiskGivesTheSameBytesAtAnyNumberOfThreads() throws IOException {
        byte[] posterior = Files.readAllBytes(out.resolve("posterior.csv"));
        byte[] scores = Files.readAllBytes(out.resolve("hold-out-to-2020-scores.csv"));
        Files.delete(out.resolve("posterior.csv"));
        Said again = Shell.type(
                "calibrate",
                folder.resolve("small.yaml"),
                "--out",
                out,
                "--quiet",
                "--threads",
                1,
                "--step",
                "hold-outs",
                "--step",
                "validation");

        assertThat(again.status()).as(again.err()).isZero();
        assertThat(Files.readAllBytes(out.resolve("posterior.csv"))).isEqualTo(posterior);
        assertThat(Files.readAllBytes(out.resolve("hold-out-to-2020-scores.csv")))
                .isEqualTo(scores);
    }

    @Test
    void livesOfOtherInputsAreRefusedAndAnUnknownStepIsTold() throws IOException {
        Path other = folder.resolve("other.yaml");
        Files.writeString(
                other, Files.readString(folder.resolve("small.yaml")).replace("households: 300", "households: 400"));
        Said refused = Shell.type("calibrate", other, "--out", out, "--quiet", "--step", "prior-check");

        assertThat(refused.status()).isNotZero();
        assertThat(refused.err()).contains("household agents").doesNotContain("\tat ");
        assertThat(Shell.type("calibrate", other, "--step", "priorcheck").err())
                .contains("nearest is prior-check, need one of");
    }

    @Test
    void predictionsAreHeldAgainstTheRecordInTablesAndPictures() {
        Path validation = folder.resolve("validation");
        Said said = Shell.type(
                "--debug",
                "validate",
                "--parameters",
                out.resolve("posterior.csv"),
                "--replications",
                20,
                "--households",
                300,
                "--out",
                validation,
                "--quiet");

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("killed, Kyrgyz, April 2021", "as quiet in both in");
        assertThat(validation.resolve("validation.csv")).isNotEmptyFile();
        assertThat(validation.resolve("aftermath.csv")).isNotEmptyFile();
        assertThat(validation).isDirectoryContaining("glob:**.svg");
        assertThat(Shell.type("validate", "--out", validation).status()).isEqualTo(2);
    }

    @Test
    void anotherRecordIsScoredAndWhatIsNotKnownOfItIsListed() throws IOException {
        Path record = folder.resolve("record.csv");
        Files.writeString(record, """
                incident_id,quantity,side,value_low,value_high,as_of_date,source_id,quote_or_paraphrase,date_start,\
                date_end,place,district,trigger,max_level,notes
                A1,killed,KG,1,1,2018-05-01,X,one,2018-05-01,2018-05-01,Ak-Sai,Batken,water,2,-
                A1,horses,KG,7,7,2018-05-01,X,seven,2018-05-01,2018-05-01,Ak-Sai,Batken,water,2,-
                A2,injured,both,3,,2019-07-09,X,at least,2019-07-09,2019-07-09,Kok-Tash,Batken,road,1,-
                A3,killed,both,0,0,2020-07-09,X,none,2020-07-09,2020-07-09,Kok-Tash,Batken,road,1,-
                """);
        Said said = Shell.type(
                "validate",
                "--parameters",
                "prior",
                "--replications",
                20,
                "--households",
                300,
                "--against",
                record,
                "--out",
                folder.resolve("against"),
                "--quiet");

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("not known to the model, skipped: horses (1)");
        assertThat(folder.resolve("against/scores.csv")).isNotEmptyFile();

        Files.writeString(record, Files.readString(record).replace("2019-07-09,2019-07-09", "2019-07-09,soon"));
        Said broken =
                Shell.type("validate", "--parameters", "prior", "--against", record, "--out", folder.resolve("no"));
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("record.csv:4:").doesNotContain("\tat ");
    }
}
