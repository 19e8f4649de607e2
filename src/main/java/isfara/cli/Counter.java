package isfara.cli;

import java.io.PrintWriter;
import java.util.function.IntConsumer;

/** Shows how many histories are done. */
final class Counter implements IntConsumer {

    private final ProgressLine line;
    private int told;

    Counter(PrintWriter err, int total) {
        line = new ProgressLine(err, Terminal.watched(), false);
        line.begins(total, 0);
    }

    @Override
    public void accept(int done) {
        line.done(done - told, 0);
        told = done;
    }
}
