package isfara;

import isfara.cli.Isfara;

/** Where the program starts: {@code java -jar isfara.jar}. */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit status. */
    public static void main(String[] arguments) {
        System.exit(Isfara.run(arguments));
    }
}
