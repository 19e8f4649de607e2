package isfara.badexample.world;

/** State that all runs would share. */
final class Remembers {
    static int calls;

    private Remembers() {}
}
