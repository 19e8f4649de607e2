package isfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program may be killed between any two moves with which finished results are put in their place. */
class KilledReplacementTest {

    private static final Experiment OLD = Sample.experiment(Sample.prior(), 2, 1, 20);
    private static final Experiment NEW = Sample.experiment(Sample.prior(), 3, 1, 20);

    @TempDir
    Path folder;

    private Path target;
    private Path fresh;
    private Path old;

    @BeforeEach
    void resultsAndWhatShallReplaceThem() throws Exception {
        target = folder.resolve("r");
        fresh = folder.resolve(".r.new");
        old = folder.resolve(".r.old");
        run(OLD, target, Existing.REFUSE);
        run(NEW, fresh, Existing.REFUSE);
    }

    @Test
    void beforeTheMovesTheNewResultsAreNotComputedAgain() throws Exception {
        Files.createDirectory(fresh.resolve(".work")); // half removed
        assertThat(run(NEW, target, Existing.OVERWRITE).evaluated()).isZero();
        onlyTheNewAreThere();
    }

    @Test
    void beforeTheMovesTheOldResultsAreWholeForAllOthers() throws Exception {
        assertThat(run(OLD, target, Existing.RESUME).evaluated()).isZero();
        assertThat(Results.manifest(target).draws()).isEqualTo(2);
    }

    @Test
    void betweenTheMovesTheNewResultsGetTheirPlaceWhoeverComesNext() throws Exception {
        Files.move(target, old);
        assertThatThrownBy(() -> run(NEW, target, Existing.REFUSE)).isInstanceOf(RefusedException.class);
        assertThat(run(NEW, target, Existing.RESUME).evaluated()).isZero();
        onlyTheNewAreThere();
    }

    @Test
    void afterTheMovesWhatWasReplacedIsRemoved() throws Exception {
        Files.move(target, old);
        Files.move(fresh, target);
        Files.delete(old.resolve("manifest.json"));
        run(NEW, target, Existing.RESUME);
        onlyTheNewAreThere();
    }

    @Test
    void halfRemovedResultsNeverReplaceWholeOnes() throws Exception {
        Files.delete(fresh.resolve("runs.parquet")); // as if removing them had been broken off
        assertThatThrownBy(() -> run(NEW, target, Existing.OVERWRITE)).isInstanceOf(StoreException.class);
        assertThat(Results.manifest(target).draws()).isEqualTo(2);
    }

    @Test
    void workThatIsOverIsRemovedWhenItsEndWasKilled() throws Exception {
        Path work = Files.createDirectory(target.resolve(".work"));
        Files.writeString(work.resolve("part-000001"), "not yet removed");
        assertThat(run(OLD, target, Existing.RESUME).evaluated()).isZero();
        assertThat(work).doesNotExist();
    }

    private void onlyTheNewAreThere() throws IOException {
        assertThat(Results.manifest(target).draws()).isEqualTo(3);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
        assertThat(target.resolve(".work")).doesNotExist();
    }

    private static Summary run(Experiment experiment, Path place, Existing existing) throws InterruptedException {
        PlaceIds places = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
        Provenance made = new Provenance("0.1.0", "world", new TreeMap<>());
        return new Batch(new Plan(experiment, Sample.SPACE), places, made, Disk.real(), Clock.systemUTC())
                .run(place, existing, new LocalEngine(1), Sample::live, Progress.SILENT, 0);
    }
}
