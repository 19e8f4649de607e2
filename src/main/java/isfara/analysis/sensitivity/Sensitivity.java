package isfara.analysis.sensitivity;

import isfara.analysis.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A folder of sensitivities: what was tried, and what came of it.
 *
 * @param folder where it lies
 * @param origins of the tables that are there, by method
 * @param swings one parameter at a time; none when that was not tried
 * @param screened Morris screening
 * @param shared Sobol indices
 * @param restructured other structures
 */
public record Sensitivity(
        Path folder,
        Map<Method, Origin> origins,
        List<Swing> swings,
        List<Screened> screened,
        List<Shared> shared,
        List<Restructured> restructured) {

    /** What a folder's name ends in that lies beside results. */
    public static final String SUFFIX = "-sensitivity";

    /** Keeps copies. */
    public Sensitivity {
        origins = origins.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(origins));
        swings = List.copyOf(swings);
        screened = List.copyOf(screened);
        shared = List.copyOf(shared);
        restructured = List.copyOf(restructured);
    }

    /** The folder that belongs to a folder of results: {@code results/headline-sensitivity} beside {@code results/headline}. */
    public static Path beside(Path results) {
        Path whole = results.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + SUFFIX);
    }

    /** Everything in a folder; nothing when there is no such folder. */
    public static Sensitivity read(Path folder) {
        return read(folder, origin -> true);
    }

    /** What in a folder speaks of the same scenarios, parameters and world as some results. */
    public static Sensitivity read(Path folder, Manifest manifest) {
        return read(folder, origin -> origin.differsFrom(manifest).isEmpty());
    }

    /** Why tables in a folder do not speak of some results, a sentence for each; none when all do, or there are none. */
    public static List<String> refused(Path folder, Manifest manifest) {
        List<String> sentences = new ArrayList<>();
        for (Method method : Method.values()) {
            if (Files.exists(method.origin(folder))) {
                Origin.read(method.origin(folder))
                        .differsFrom(manifest)
                        .ifPresent(why -> sentences.add(method.word() + ": " + why));
            }
        }
        return List.copyOf(sentences);
    }

    private static Sensitivity read(Path folder, Predicate<Origin> wanted) {
        Map<Method, Origin> origins = new EnumMap<>(Method.class);
        for (Method method : Method.values()) {
            if (Files.exists(method.origin(folder))) {
                Origin origin = Origin.read(method.origin(folder));
                if (wanted.test(origin)) {
                    origins.put(method, origin);
                }
            }
        }
        return new Sensitivity(
                folder,
                origins,
                table(folder, Method.ONE_AT_A_TIME, origins, new SwingTable()),
                table(folder, Method.MORRIS, origins, new ScreenedTable()),
                table(folder, Method.SOBOL, origins, new SharedTable()),
                table(folder, Method.STRUCTURES, origins, new RestructuredTable()));
    }

    private static <T> List<T> table(Path folder, Method method, Map<Method, Origin> origins, Sheet<T> sheet) {
        return origins.containsKey(method) ? sheet.read(method.table(folder)) : List.of();
    }

    /** Where a method's table comes from; nothing when it was not tried. */
    public Optional<Origin> origin(Method method) {
        return Optional.ofNullable(origins.get(method));
    }

    /** The table of swings. */
    public static String swingTable(List<Swing> swings) {
        return new SwingTable().text(swings);
    }

    /** The table of Morris effects. */
    public static String screenedTable(List<Screened> screened) {
        return new ScreenedTable().text(screened);
    }

    /** The table of Sobol indices. */
    public static String sharedTable(List<Shared> shared) {
        return new SharedTable().text(shared);
    }

    /** The table of findings under other structures. */
    public static String restructuredTable(List<Restructured> restructured) {
        return new RestructuredTable().text(restructured);
    }
}
