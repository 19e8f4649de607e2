package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are too large, too deep, too long, or no text: refused in one line, whatever is in them. */
class FileLimitsTest {

    private Desk desk;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desk = Desk.in(folder);
    }

    private void refused(String text, String told) {
        assertThat(desk.write("a.yaml", text).mistakes("a.yaml")).isEqualTo(told + "\n1 mistake, nothing was run");
    }

    @Test
    void aFileOfTenMegabytesIsNotReadToItsEnd() {
        refused("# " + "x".repeat(10_000_000), "a.yaml:1:1: file: found more than 1000000 bytes, need at most 1000000");
    }

    @Test
    void aNestingEndsAtTwentyInWhateverWayItIsWritten() {
        refused(
                "title: " + "[".repeat(50_000) + "\n",
                "a.yaml:1:27: yaml: found a nesting deeper than 20, need at most 20");
        refused(
                "title: " + "{a: ".repeat(50_000) + "\n",
                "a.yaml:1:81: yaml: found a nesting deeper than 20, need at most 20");
    }

    @Test
    void aThousandKeysOrItemsAreEnough() {
        refused(
                Desk.BASELINE + "parameters:\n" + "  a: 1\n".repeat(100_000),
                "a.yaml:6:3: yaml: found more than 1000 keys in one place, need at most 1000");
        refused(
                Desk.BASELINE + "interventions:\n" + "  - a\n".repeat(100_000),
                "a.yaml:6:3: yaml: found more than 1000 items in one place, need at most 1000");
    }

    @Test
    void aThousandUnknownNamesAreToldInTime() {
        String text = Desk.BASELINE + "parameters:\n";
        StringBuilder many = new StringBuilder(text);
        for (int i = 0; i < 1_000; i++) {
            many.append("  ").append("n".repeat(900)).append(i).append(": 1\n");
        }

        assertThat(desk.write("a.yaml", many.toString()).mistakes("a.yaml"))
                .contains("(and 800 more)")
                .endsWith("1000 mistakes, nothing was run");
    }

    @Test
    void textsAreShortEnoughForATable() {
        refused(
                Desk.BASELINE.replace("The baseline", "ha ".repeat(40_000)),
                "a.yaml:1:8: title: found 119999 characters, need at most 200");
        refused(
                Desk.BASELINE + "question: >\n  " + "why ".repeat(501) + "\n",
                "a.yaml:5:11: question: found 2003 characters, need at most 2000");
    }

    @Test
    void aChainOfFilesHasTwentyLinksAtMost() {
        desk.write("s0.yaml", Desk.BASELINE);
        for (int i = 1; i <= 30; i++) {
            desk.write("s" + i + ".yaml", "title: Longer\nextends: s" + (i - 1) + "\n");
        }

        assertThat(desk.scenario("s19.yaml").days()).isEqualTo(365);
        assertThat(desk.mistakes("s20.yaml")).isEqualTo("""
                s1.yaml:2:10: extends: found a chain of more than 20 files, need at most 20
                1 mistake, nothing was run""");
        assertThat(desk.mistakes("s30.yaml")).startsWith("s11.yaml:2:10: extends: found a chain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE"})
    void utf16IsNamedForWhatItIs(String name) {
        desk.write("a.yaml", Desk.BASELINE.getBytes(Charset.forName(name)));

        assertThat(desk.mistakes("a.yaml"))
                .isEqualTo("a.yaml:1:1: file: found text saved as UTF-16, need the file saved as UTF-8\n"
                        + "1 mistake, nothing was run");
    }

    @Test
    void onlyUtf8IsText() {
        byte[] bytes = "title: Ошибка\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;

        assertThat(desk.write("a.yaml", bytes).mistakes("a.yaml"))
                .startsWith("a.yaml:1:13: file: found bytes that are no UTF-8, need the file saved as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B"})
    void unprintableCharactersAreNoText(String character) {
        refused(
                "title: One\nquestion: a" + character + "\n",
                "a.yaml:2:12: yaml: found an unprintable character, need text only");
    }

    @Test
    void placesAreTheSameWithWindowsLineEndsAndAMark() {
        String text = "titel: A\nextends: baseline\ndays: 0\n";
        String unix = desk.write("a.yaml", text).mistakes("a.yaml");

        assertThat(desk.write("a.yaml", "\uFEFF" + text.replace("\n", "\r\n")).mistakes("a.yaml"))
                .isEqualTo(unix)
                .contains("a.yaml:1:1: key: found titel", "a.yaml:3:7: days: found 0");
    }
}
