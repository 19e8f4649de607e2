package isfara.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.experiment.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriorTableTest {

    private final Study study = Toy.study(Toy.SEEN, 2);

    @TempDir
    Path folder;

    @Test
    void aLifeIsLivedWithItsDrawFromThePriorAndAskedOnlyOnce() throws Exception {
        AtomicInteger lived = new AtomicInteger();
        Study counted = counted(lived);
        Particles table = make(counted, "t", 700, 1);
        assertThat(lived).hasValue(1000);
        assertThat(table.size()).isEqualTo(700);
        assertThat(table.vector(650)).isEqualTo(study.draw(650));
        assertThat(table.number(650, 1)).isEqualTo((float) Toy.SEEN.simulate(study.draw(650), study.luck(650))[1]);
        assertThat(rows(make(counted, "t", 700, 1))).isEqualTo(rows(table));
        assertThat(lived).hasValue(1000);
    }

    @Test
    void threadsStopsAndExtensionsChangeNothing() throws Exception {
        List<String> whole = rows(make(study, "whole", 1600, 1));
        assertThat(rows(make(study, "four", 1600, 4))).isEqualTo(whole);

        AtomicInteger lived = new AtomicInteger();
        Study killed = new Study(
                study.space(),
                study.structure(),
                study.admissible(),
                study.quantities(),
                (p, seed) -> {
                    if (lived.incrementAndGet() == 1200) {
                        throw new OutOfMemoryError("as if");
                    }
                    return Toy.SEEN.simulate(p, seed);
                },
                study.seed(),
                study.made());
        assertThatThrownBy(() -> make(killed, "killed", 1600, 1)).isInstanceOf(OutOfMemoryError.class);
        assertThat(files("killed")).containsExactly("lives-000000", "lives-000001");
        int before = lived.get();
        assertThat(rows(make(killed, "killed", 1600, 1))).isEqualTo(whole);
        assertThat(lived.get() - before).isEqualTo(1000);

        make(study, "grown", 700, 2);
        assertThat(rows(make(study, "grown", 1600, 2))).isEqualTo(whole);
    }

    @Test
    void damagedFilesAreRefusedByName() throws Exception {
        make(study, "t", 1000, 2);
        Path file = folder.resolve("t/lives-000001");
        byte[] good = Files.readAllBytes(file);
        byte[] bad = good.clone();
        bad[bad.length / 2] ^= 1;
        Files.write(file, bad);
        assertThatThrownBy(() -> make(study, "t", 1000, 2))
                .isInstanceOf(FitException.class)
                .hasMessageContaining(file + ": is damaged: its checksum");
        Files.write(file, Arrays.copyOf(good, 20));
        assertThatThrownBy(() -> make(study, "t", 1000, 2))
                .hasMessageContaining(file + ": is damaged: it ends too early");
        Files.copy(folder.resolve("t/lives-000000"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> make(study, "t", 1000, 2))
                .hasMessageContaining("500 lives from number 0 on, not 500 from 500");
        Files.delete(file);
        make(study, "t", 1000, 2);
        assertThat(Files.readAllBytes(file)).isEqualTo(good);
    }

    @Test
    void aTableMadeFromOtherInputsIsRefusedWithWhatDiffers() throws Exception {
        make(study, "t", 10, 1);
        Structure fixed = new Structure("fixed", "Fixed", Map.of("place.east", 2.0), false);
        assertThatThrownBy(() -> make(Toy.study(fixed, Toy.SEEN, 2, 8), "t", 10, 1))
                .isInstanceOf(FitException.class)
                .hasMessageContaining("lives-000000: was made from other inputs")
                .hasMessageContaining("structure: open there, fixed now")
                .hasMessageContaining("seed: 7 there, 8 now")
                .hasMessageContaining("fixed place.east: nothing there, 2.0 now");
        Study otherQuantities = Toy.study((p, seed) -> new double[3], 3);
        assertThatThrownBy(() -> make(otherQuantities, "t", 10, 1))
                .hasMessageContaining("quantity 3: nothing there, y3 now");
    }

    @Test
    void livesThatBrokeDownAreCountedAndKept() throws Exception {
        Study fragile =
                Toy.study((p, seed) -> p.get("place.east") > 0 ? new double[] {Double.NaN} : new double[] {1}, 1);
        AtomicInteger failures = new AtomicInteger();
        Particles table = PriorTable.make(fragile, folder.resolve("f"), 500, Toy.engine(2), new Progress() {
            @Override
            public void done(int runs, int failed) {
                failures.addAndGet(failed);
            }
        });
        assertThat(failures.get()).isEqualTo(table.brokenDown()).isBetween(150, 350);
    }

    private Study counted(AtomicInteger lived) {
        return new Study(
                study.space(),
                study.structure(),
                study.admissible(),
                study.quantities(),
                (p, seed) -> {
                    lived.incrementAndGet();
                    return Toy.SEEN.simulate(p, seed);
                },
                study.seed(),
                study.made());
    }

    private Particles make(Study what, String name, int draws, int threads) throws InterruptedException {
        return PriorTable.make(what, folder.resolve(name), draws, Toy.engine(threads), Progress.SILENT);
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> !f.equals("lock"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> rows(Particles particles) {
        return IntStream.range(0, particles.size())
                .mapToObj(i -> Arrays.toString(particles.values(i)) + Arrays.toString(particles.numbers(i)))
                .toList();
    }
}
