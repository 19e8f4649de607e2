package isfara.badexample;

/** A class beside {@code Main}, where nothing else belongs. */
public final class Bad {
    private Bad() {}
}
