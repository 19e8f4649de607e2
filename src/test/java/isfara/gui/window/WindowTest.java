package isfara.gui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as somebody sees it who opens it, plays, pauses, steps, changes a parameter, inspects, takes snapshots and closes it. */
class WindowTest {

    @TempDir
    Path temp;

    @Test
    void opensPlaysPausesStepsInspectsTakesSnapshotsAndCloses() throws Exception {
        Optional<Screen> found = Screen.open();
        assertThat(found.isPresent() || System.getenv(Screen.REQUIRED) == null)
                .as("%s is set, but there is no Xvfb on the path", Screen.REQUIRED)
                .isTrue();
        assumeTrue(found.isPresent(), "SKIPPED: no Xvfb on the path, the window is not opened");
        try (Screen screen = found.orElseThrow()) {
            assertThat(screen.run(WindowVisit.class, temp, temp.toString()))
                    .contains("visit ended")
                    .noneMatch(line -> line.contains("Exception"));
        }
    }
}
