package isfara.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checksum covers every table. */
class WorldDataTest {

    @Test
    void everyBundledTableIsCounted() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/isfara/world"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(WorldData.TABLES);
        }
    }

    @Test
    void theChecksumIsTheSameEachTime() {
        assertThat(WorldData.sha256()).matches("[0-9a-f]{64}").isEqualTo(WorldData.sha256());
    }
}
