package isfara.world;

final class WorldReader {
    static World read(Tables tables, Faults faults) {
        throw new UnsupportedOperationException("in work");
    }
}
