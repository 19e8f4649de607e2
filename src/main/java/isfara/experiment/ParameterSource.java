package isfara.experiment;

import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.random.Stream;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Where the parameters of a draw come from.
 *
 * <p>Every number is drawn from a stream of its own, keyed by the experiment's seed, the draw and the parameter's name: a
 * parameter more or less in the model moves no other.
 */
public sealed interface ParameterSource {

    /** The values of a draw, before scenarios set any themselves. */
    ParameterVector draw(ParameterSpace space, long seed, int draw);

    /** In words, as the manifest tells it. */
    String text();

    /** SHA-256 of the file that values are read from; empty when there is none. */
    default String sha256() {
        return "";
    }

    /** What that file says of itself: how its values were found and how far they can be trusted. */
    default List<String> notes() {
        return List.of();
    }

    /** Every parameter at its declared value, in every draw; initial conditions, too, are held at their values. */
    record Defaults() implements ParameterSource {
        @Override
        public ParameterVector draw(ParameterSpace space, long seed, int draw) {
            return space.defaults();
        }

        @Override
        public String text() {
            return "defaults";
        }
    }

    /**
     * Every uncertain parameter drawn from its declared prior.
     *
     * @param admissible draws that it rejects are drawn anew, for example those whose incidents would multiply without end
     */
    record Prior(Predicate<ParameterVector> admissible) implements ParameterSource {

        /** A draw rejected this often means that hardly anything is admissible: an error in the priors. */
        static final int MOST_ATTEMPTS = 10_000;

        @Override
        public ParameterVector draw(ParameterSpace space, long seed, int draw) {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                double[] values = new double[space.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = drawn(space.declarations().get(i), seed, draw, attempt);
                }
                ParameterVector vector = space.vector(values);
                if (admissible.test(vector)) {
                    return vector;
                }
            }
            throw new IllegalStateException("draw " + draw + ": none of " + MOST_ATTEMPTS
                    + " draws from the priors was admissible; narrow the priors or use screened draws");
        }

        @Override
        public String text() {
            return "prior";
        }

        static double drawn(Declaration declaration, long seed, int draw, int attempt) {
            if (!declaration.uncertain()) {
                return declaration.value();
            }
            long key = Mix.with(Mix.with(Mix.with(Mix.with(seed, "prior"), draw), attempt), declaration.name());
            return declaration.quantile(Stream.of(key).nextDouble());
        }
    }

    /**
     * Rows of a file, such as a posterior or screened prior draws. Read by {@link DrawsFile}.
     *
     * <p>Without weights, draw k is row k modulo the number of rows, so as many draws as rows use each row once. With weights, a
     * row is drawn for each draw in proportion to its weight. A parameter without a column is drawn from its prior.
     *
     * @param name the file, as the user gave it
     * @param sha256 of its bytes
     * @param columns names of parameters, one a column; those that the experiment does not have are passed over
     * @param rows values, in the order of the columns
     * @param cumulative sums of the weights up to each row; empty without weights
     * @param notes the lines of comment above its header
     */
    record Table(
            String name,
            String sha256,
            List<String> columns,
            List<double[]> rows,
            List<Double> cumulative,
            List<String> notes)
            implements ParameterSource {

        /** Copies that cannot change. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            cumulative = List.copyOf(cumulative);
            notes = List.copyOf(notes);
        }

        @Override
        public ParameterVector draw(ParameterSpace space, long seed, int draw) {
            double[] values = new double[space.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = Prior.drawn(space.declarations().get(i), seed, draw, 0);
            }
            double[] row = rows.get(row(seed, draw));
            for (int c = 0; c < row.length; c++) {
                OptionalInt index = space.index(columns.get(c));
                if (index.isPresent()) {
                    values[index.getAsInt()] = row[c];
                }
            }
            return space.vector(values);
        }

        private int row(long seed, int draw) {
            if (cumulative.isEmpty()) {
                return draw % rows.size();
            }
            double total = cumulative.get(cumulative.size() - 1);
            double u = Stream.of(Mix.with(Mix.with(seed, "row"), draw)).nextDouble() * total;
            int row = 0;
            while (row < cumulative.size() - 1 && cumulative.get(row) <= u) {
                row++;
            }
            return row;
        }

        @Override
        public String text() {
            return name;
        }
    }
}
