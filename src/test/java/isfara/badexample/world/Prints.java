package isfara.badexample.world;

/** Prints, though it is not the command line. */
final class Prints {
    void line() {
        System.out.println();
    }
}
