package isfara.chart;

import isfara.analysis.Findings;
import isfara.analysis.ResultsFolder;
import isfara.analysis.SyntheticResults;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        Path out = Path.of("/tmp/look");
        new SyntheticResults(out, SyntheticResults.HEADLINE, 100, 5, 365).write();
        long t = System.nanoTime();
        try (ResultsFolder r = ResultsFolder.open(out)) {
            Findings f = Findings.of(r);
            System.out.println("findings " + (System.nanoTime() - t) / 1e9);
            for (Figure figure : Figures.of(f)) {
                Files.write(out.resolve(figure.name() + ".png"), FigureFile.png(figure, FigureFile.WIDE, 96));
                Files.write(out.resolve(figure.name() + "-n.png"), FigureFile.png(figure, FigureFile.NARROW, 96));
                String svg = FigureFile.svg(figure, FigureFile.WIDE);
                System.out.println(figure.name() + " " + svg.length());
            }
        }
        System.out.println("all " + (System.nanoTime() - t) / 1e9);
    }
}
