package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for Slurm, read by bash, with a sbatch and a Java that only say what they were told. */
class SlurmScriptTest {

    @TempDir
    Path folder;

    private Path place;
    private Path script;
    private Path tools;

    @BeforeEach
    void print() throws IOException {
        place = Files.createDirectory(folder.resolve("it's a 100% odd @JAR@ \"$place\""));
        tools = Files.createDirectory(folder.resolve("bin"));
        tool("sbatch", "printf '<%s>' \"$@\" >> \"$SAID\"; echo >> \"$SAID\"; echo \"4$(wc -l < \"$SAID\");cluster\"");
        tool("java", "printf '<%s>' \"$@\"; echo");
        Path jar = Files.createFile(place.resolve("isfara.jar"));
        script = folder.resolve("trial.sh");
        Files.writeString(
                script,
                new SlurmScript(
                                place,
                                jar,
                                List.of("trial's.yaml", "--draws", "9"),
                                Path.of("results", "trial's"),
                                8,
                                4,
                                new SlurmScript.Share(3072, "04:00:00"),
                                new SlurmScript.Share(4096, "01:00:00"),
                                List.of("--partition=long"),
                                false)
                        .text());
    }

    @Test
    void everyBlankIsFilledAndBashUnderstandsIt() throws Exception {
        assertThat(Files.readString(script).replace("@JAR@", "")).doesNotContainPattern("@[A-Z_]+@");
        assertThat(Files.readString(script))
                .startsWith("#!/bin/bash\n#SBATCH ")
                .contains("#SBATCH --requeue\n", "#SBATCH --open-mode=append\n", "#SBATCH --partition=long\n")
                .contains("#SBATCH --cpus-per-task=4\n", "#SBATCH --mem=3072M\n", "#SBATCH --signal=B:TERM@60\n");
        assertThat(bash(Map.of(), "-n").status()).isZero();
    }

    @Test
    void itSubmitsAnArrayAndAMergeThatWaitsForItHoweverItEnds() throws Exception {
        Said said = bash(Map.of());
        String logs = place + "/results/trial's.shards/logs";
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("array job 41: shards 1-8 of 8", "merge job 42", "logs: " + logs);
        assertThat(Path.of(logs)).isDirectory();
        String escaped = logs.replace("%", "%%");
        assertThat(Files.readString(folder.resolve("said")).lines())
                .containsExactly(
                        "<--parsable><--job-name=isfara><--array=1-8><--output=" + escaped + "/shard-%a.log><" + script
                                + "><shard>",
                        "<--parsable><--job-name=isfara-merge><--dependency=afterany:41><--time=01:00:00><--mem=4096M>"
                                + "<--output=" + escaped + "/merge.log><" + script + "><merge-here><" + script + ">");
    }

    @Test
    void singleShardsAndTheMergeAloneCanBeSubmittedAgain() throws Exception {
        bash(Map.of(), "3,7-8%2");
        bash(Map.of(), "merge");
        assertThat(Files.readString(folder.resolve("said")).lines())
                .hasSize(3)
                .satisfiesExactly(
                        array -> assertThat(array).contains("<--array=3,7-8%2>"),
                        merge -> assertThat(merge).contains("<--dependency=afterany:41>"),
                        alone -> assertThat(alone).contains("<merge-here>").doesNotContain("dependency", "array"));
        assertThat(bash(Map.of(), "; rm -r x").status()).isEqualTo(1);
    }

    @Test
    void aShardTellsJavaItsNumberItsThreadsAndItsMemory() throws Exception {
        Map<String, String> job =
                Map.of("SLURM_ARRAY_TASK_ID", "3", "SLURM_ARRAY_TASK_COUNT", "1", "SLURM_CPUS_PER_TASK", "2");
        Said said = bash(job, "shard");
        assertThat(said.out())
                .isEqualTo("<-Xmx2272m><-XX:ActiveProcessorCount=2><-jar><" + place + "/isfara.jar><batch>"
                        + "<trial's.yaml><--draws><9><--shard><3/8><--out><results/trial's.shards/3-of-8>"
                        + "<--threads><2><--resume>\n");
        assertThat(bash(Map.of("SLURM_ARRAY_TASK_ID", "3", "SLURM_MEM_PER_NODE", "2000"), "shard")
                        .out())
                .contains("<-Xmx1200m><-XX:ActiveProcessorCount=4>");
    }

    @Test
    void theMergeGoesOnWithWhatIsThereAndSaysHowToRunShardsAgain() throws Exception {
        Said said = bash(Map.of(), "merge-here", script.toString());
        assertThat(said.out())
                .contains("bash " + script + " NUMBERS")
                .contains(
                        "<-Xmx3296m>",
                        "<merge><results/trial's.shards><--out><results/trial's><--resume><--no-report>");
    }

    @Test
    void whatIsNotThereIsToldBeforeAnythingIsSubmitted() throws Exception {
        Files.delete(place.resolve("isfara.jar"));
        Said said = bash(Map.of());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("isfara.jar: is not there");
        assertThat(folder.resolve("said")).doesNotExist();
        Files.createFile(place.resolve("isfara.jar"));
        assertThat(bash(Map.of("JAVA_HOME", "/nowhere")).err()).contains("/nowhere/bin/java: is not there");
        assertThat(folder.resolve("said")).doesNotExist();
    }

    @Test
    void mistakesAreToldBeforeAnythingIsPrinted() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "title: Mine\nextends: baseline\ndays: many\n");
        assertThat(Shell.type("slurm", broken, "--shards", 2))
                .satisfies(said -> assertThat(said.status()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("broken.yaml:3:7: days"))
                .satisfies(said -> assertThat(said.out()).isEmpty());
        assertThat(Shell.type("slurm", "baseline", "--parameters", "prior", "--replications", 4, "--shards", 5)
                        .err())
                .contains("--shards: found 5, need 1 to 4");
        assertThat(Shell.type("slurm", "baseline", "--shards", 2, "--mem", "2GB")
                        .err())
                .contains("--mem: found 2GB, need a size such as 2G");
        assertThat(Shell.type("slurm", "baseline", "--shards", 2, "--merge-mem", "1G")
                        .err())
                .contains("--merge-mem: found 1G, need 1200M or more");
        assertThat(Shell.type("slurm", "baseline", "--shards", 2, "--time", "4h")
                        .err())
                .contains("--time: found 4h, need a time such as 04:00:00");
        assertThat(Shell.type("slurm", "baseline", "--shards", 2, "--account", "a; b")
                        .err())
                .contains("--account: found a; b, need a name");
    }

    private void tool(String name, String body) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), "#!/bin/bash\n" + body + "\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    private Said bash(Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash"));
        boolean option = words.length > 0 && words[0].equals("-n");
        if (option) {
            command.add("-n");
        }
        command.add(script.toString());
        command.addAll(option ? List.of() : List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SLURM_") || name.equals("JAVA_HOME"));
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("SAID", folder.resolve("said").toString());
        builder.environment().putAll(environment);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, Files.readString(err));
    }
}
