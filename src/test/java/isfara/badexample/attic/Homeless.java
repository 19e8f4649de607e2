package isfara.badexample.attic;

/** Lives in a package that nobody gave arrows to. */
final class Homeless {}
