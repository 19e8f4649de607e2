package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, it is either run or explained. */
class DamagedFilesTest {

    private static final String WHOLE = """
            title: Peacekeepers
            extends: baseline
            start: 2022-10-19
            days: 365
            parameters: { shots.mortarRate: 0.15 }
            interventions:
              - csto-peacekeepers: { from: 2022-11-15, sectors: [vorukh, golovnoy], personnel: 10 }
              - civilian-militias: { side: [KG], share: 0.1, until: open }
            """;
    private static final String PIECES = "\t\n\r {}[]:,-#&*!|>'\"%@`?~0.\u0000\uFEFFя";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDamagedFileIsExplainedWithPlaces(long seed, @TempDir Path folder) {
        Random luck = new Random(seed);
        Desk desk = Desk.in(folder);
        int explained = 0;
        for (int i = 0; i < 300; i++) {
            String damaged = damaged(luck);
            try {
                desk.write("a.yaml", damaged.getBytes(StandardCharsets.UTF_8)).experiment("a.yaml");
            } catch (MistakesException e) { // anything else fails the test
                explained++;
                long lines = damaged.split("\r\n|\r|\n|\u0085|\u2028", -1).length;
                assertThat(e.mistakes()).as(damaged).isNotEmpty().allSatisfy(mistake -> {
                    assertThat(mistake.line()).isBetween(1, Math.toIntExact(lines));
                    assertThat(mistake.column()).isPositive();
                    assertThat(mistake.toString()).doesNotContain("\n", "\t", "\u0000");
                });
            }
        }
        assertThat(explained).isGreaterThan(100);
    }

    private static String damaged(Random luck) {
        StringBuilder text = new StringBuilder(WHOLE);
        for (int blows = 1 + luck.nextInt(4); blows > 0; blows--) {
            int at = luck.nextInt(text.length());
            switch (luck.nextInt(3)) {
                case 0 -> text.insert(at, PIECES.charAt(luck.nextInt(PIECES.length())));
                case 1 -> text.deleteCharAt(at);
                default -> text.delete(at, Math.min(text.length(), at + luck.nextInt(40)));
            }
            text.append(' ');
        }
        return text.toString();
    }
}
