package isfara.report;

import isfara.chart.ChartException;
import java.nio.file.Path;

/** Makes a report and says how it was refused. Run as a process of its own by a test. */
final class WithoutFonts {

    private WithoutFonts() {}

    public static void main(String[] arguments) {
        try {
            Report.write(Path.of(arguments[0]));
            System.out.println("written");
        } catch (ChartException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}
