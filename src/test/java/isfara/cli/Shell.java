package isfara.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Types commands and listens. */
final class Shell {

    private Shell() {}

    /** What a command said, and how it ended. */
    record Said(int status, String out, String err) {}

    static Said type(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Isfara.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        int status = line.execute(arguments);
        return new Said(status, out.toString(), err.toString());
    }
}
