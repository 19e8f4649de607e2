package isfara.parameter;

/**
 * A record of parameters and the name that stands before its components' names.
 *
 * @param name first part of the parameters' names, for example {@code shots}
 * @param type a record whose components all carry {@link Parameter}
 */
public record Group(String name, Class<? extends Record> type) {}
