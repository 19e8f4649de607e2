package isfara.report;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.Progress;
import isfara.experiment.Sample;
import isfara.store.Batch;
import isfara.store.Existing;
import isfara.store.PlaceIds;
import isfara.store.Provenance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchReportTest {

    @TempDir
    Path temp;

    @Test
    void whatABatchLeavesBehindCanBeReported() throws Exception {
        Path folder = temp.resolve("r");
        Experiment trial = Sample.experiment(Sample.prior(), 20, 2, 60);
        PlaceIds places = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
        new Batch(trial, Sample.SPACE, places, new Provenance("0.1.0", "world", new TreeMap<>()), Clock.systemUTC())
                .run(folder, Existing.REFUSE, new LocalEngine(1), Sample::live, Progress.SILENT, Integer.MAX_VALUE);
        Report.write(folder);
        assertThat(Files.readString(folder.resolve("report.html"), StandardCharsets.UTF_8))
                .contains("20 draws of the uncertain parameters", "2 seeds for each draw")
                .doesNotContain("NaN");
        assertThat(folder.resolve("figures/deaths-over-time.svg")).isNotEmptyFile();
        assertThat(folder.resolve("tables/outcomes.csv")).isNotEmptyFile();
    }
}
