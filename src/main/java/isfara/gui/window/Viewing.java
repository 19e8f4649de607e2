package isfara.gui.window;

import isfara.experiment.OneRun;
import isfara.experiment.ParameterSource;
import isfara.experiment.Run;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is watched: one run, or two of the same replication side by side. */
public sealed interface Viewing {

    /**
     * The runs that begin when play is pressed.
     *
     * @param seed the console's seed, which means what it means to {@code isfara run}
     */
    List<Run> runs(long seed);

    /** What it is called in the title of the window. */
    String title();

    /** What one of its runs is called above its charts. */
    String name(Run run, long seed);

    /**
     * Runs that are asked for, and may be changed between one start and the next.
     *
     * @param space the parameters there are
     * @param scenarios one, or two that begin on the same day
     * @param source where parameter values come from
     * @param draw which draw of these, from 0
     * @param households how many household agents stand for the people
     * @param changed values set by hand, by declared name
     */
    record Asked(
            ParameterSpace space,
            List<Scenario> scenarios,
            ParameterSource source,
            int draw,
            int households,
            SortedMap<String, Double> changed)
            implements Viewing {

        /** Refuses two scenarios that do not begin on the same day. */
        public Asked {
            scenarios = List.copyOf(scenarios);
            changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
            sameStart(scenarios);
        }

        @Override
        public List<Run> runs(long seed) {
            return scenarios.stream()
                    .map(scenario -> new OneRun(scenario.holding(changed), source, draw, seed, households).in(space))
                    .toList();
        }

        @Override
        public String title() {
            return String.join(
                    " beside ", scenarios.stream().map(Scenario::name).toList());
        }

        @Override
        public String name(Run run, long seed) {
            return run.scenario().name() + ", seed " + seed + (draw == 0 ? "" : ", draw " + draw)
                    + (changed.isEmpty() ? "" : ", with values set by hand");
        }

        /**
         * The same with a value set by hand.
         *
         * @throws IllegalArgumentException if the text is no value of this parameter; the message says what is needed
         */
        public Asked with(Declaration parameter, String text) {
            SortedMap<String, Double> values = new TreeMap<>(changed);
            values.put(parameter.name(), parameter.read(text));
            return new Asked(space, scenarios, source, draw, households, values);
        }

        /** The same with no value set by hand. */
        public Asked unchanged() {
            return new Asked(space, scenarios, source, draw, households, new TreeMap<>());
        }

        /**
         * The same with another scenario at a place, from 0.
         *
         * @throws IllegalArgumentException if it does not begin on the day of the other
         */
        public Asked with(int place, Scenario scenario) {
            List<Scenario> others = new ArrayList<>(scenarios);
            others.set(place, scenario);
            return new Asked(space, others, source, draw, households, changed);
        }

        /** The same at another draw, from 0. */
        public Asked at(int otherDraw) {
            return new Asked(space, scenarios, source, otherDraw, households, changed);
        }
    }

    /**
     * Runs that stand in results, with the luck and the parameters that they have there; nothing can be changed.
     *
     * @param stored one, or two of the same replication that begin on the same day
     * @param title which runs of which results
     */
    record Stored(List<Run> stored, String title) implements Viewing {

        /** Refuses two that do not begin on the same day. */
        public Stored {
            stored = List.copyOf(stored);
            sameStart(stored.stream().map(Run::scenario).toList());
        }

        @Override
        public List<Run> runs(long seed) {
            return stored;
        }

        @Override
        public String name(Run run, long seed) {
            return "run " + run.id();
        }
    }

    private static void sameStart(List<Scenario> scenarios) {
        Scenario first = scenarios.get(0);
        for (Scenario other : scenarios) {
            if (!other.start().equals(first.start())) {
                throw new IllegalArgumentException(first.name() + " begins on " + first.start() + ", " + other.name()
                        + " on " + other.start() + "; need two that begin on the same day");
            }
        }
    }
}
