package isfara.chart;

import isfara.analysis.SyntheticResults;
import isfara.report.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        Path out = Path.of("/tmp/look");
        new SyntheticResults(out, SyntheticResults.HEADLINE, 100, 5, 365).write();
        long t = System.nanoTime();
        Report.write(out);
        System.out.println("all " + (System.nanoTime() - t) / 1e9);
    }
}
