package isfara.calibration.evidence;

import isfara.world.World;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A record of incidents, checked: every id resolves, ranges and dates are in order, words are known. Immutable. */
public final class Evidence {

    private final String name;
    private final boolean sample;
    private final List<DocumentedIncident> incidents;
    private final List<Figure> figures;
    private final List<Mechanic> mechanics;
    private final Map<String, Source> sources;

    Evidence(
            String name,
            boolean sample,
            List<DocumentedIncident> incidents,
            List<Figure> figures,
            List<Mechanic> mechanics,
            List<Source> sources) {
        this.name = name;
        this.sample = sample;
        this.incidents = List.copyOf(incidents);
        this.figures = List.copyOf(figures);
        this.mechanics = List.copyOf(mechanics);
        this.sources = new LinkedHashMap<>();
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    /**
     * The record that comes with the program.
     *
     * @param world whose sectors it speaks of
     */
    public static Evidence bundled(World world) {
        return parse(
                world,
                resource(FourTables.INCIDENTS),
                resource(FourTables.FIGURES),
                resource(FourTables.MECHANICS),
                resource(FourTables.SOURCES));
    }

    /**
     * A record in four tables with the columns of the bundled ones; the readers are closed.
     *
     * @throws EvidenceException with every mistake, a line each
     */
    public static Evidence parse(World world, Reader incidents, Reader figures, Reader mechanics, Reader sources) {
        return new FourTables(world).read(incidents, figures, mechanics, sources);
    }

    /**
     * A record in one CSV file, a line for each figure, in which the incident's own columns are repeated; {@code incident_id} says
     * which lines belong together. Such a file is taken for a {@linkplain #isSample sample}.
     *
     * @throws EvidenceException with every mistake, a line each
     */
    public static Evidence readJoined(Path file, World world) {
        return new JoinedFile(file, world).read();
    }

    /** What to call it in texts: "the incident catalogue", or the file's name. */
    public String name() {
        return name;
    }

    /** Whether it is somebody's selection of incidents: what is not in it may have happened all the same, even a war. */
    public boolean isSample() {
        return sample;
    }

    /** All incidents, in the order of the table. */
    public List<DocumentedIncident> incidents() {
        return incidents;
    }

    /** All figures, in the order of the table; of any quantity, known to the program or not. */
    public List<Figure> figures() {
        return figures;
    }

    /** The figures of one incident. */
    public List<Figure> figures(DocumentedIncident incident) {
        return figures.stream().filter(f -> f.incident().equals(incident.id())).toList();
    }

    /** Rates, hours, shares and ratios; none in a joined file. */
    public List<Mechanic> mechanics() {
        return mechanics;
    }

    /** All sources, in the order of the table; none in a joined file. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** The war that was under way on a day. */
    public Optional<DocumentedIncident> war(LocalDate day) {
        return incidents.stream().filter(i -> i.isWar() && i.on(day)).findFirst();
    }

    private static Reader resource(String table) {
        InputStream in = Objects.requireNonNull(
                Evidence.class.getResourceAsStream("/isfara/evidence/" + table), table + " is not in the program");
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
