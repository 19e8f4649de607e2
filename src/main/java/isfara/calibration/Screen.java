package isfara.calibration;

import isfara.experiment.Run;
import isfara.model.RunawayException;
import isfara.outcome.History;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * The sanity screen: of draws from the prior, those whose single history of 2010 to 2022 is not absurd.
 *
 * <p>It is no calibration. It asks for the right order of magnitude in incidents and wars and leaves everything else open, so that
 * experiments can be run with uncertain parameters before there is a posterior.
 */
public final class Screen {

    /** Fewest incidents to 30 April 2021: about half of the documented number. */
    public static final int FEWEST_INCIDENTS = 80;

    /** Most incidents: the Tajik count of two decades with some room. */
    public static final int MOST_INCIDENTS = 260;

    /** Most wars. */
    public static final int MOST_WARS = 6;

    /** Most dead in one war. */
    public static final int MOST_WAR_DEAD = 1000;

    private Screen() {}

    /** What became of a draw. */
    public enum Verdict {
        /** Its history is believable. */
        ACCEPTED("accepted"),
        /** Fewer incidents than {@link #FEWEST_INCIDENTS}. */
        TOO_FEW("fewer than " + FEWEST_INCIDENTS + " incidents"),
        /** More than {@link #MOST_INCIDENTS}. */
        TOO_MANY("more than " + MOST_INCIDENTS + " incidents"),
        /** More wars than {@link #MOST_WARS}. */
        TOO_WARLIKE("more than " + MOST_WARS + " wars"),
        /** A war with more than {@link #MOST_WAR_DEAD} dead. */
        TOO_DEADLY("a war with more than " + MOST_WAR_DEAD + " dead"),
        /** Fighting without end, given up. */
        BROKE_DOWN("a run that was given up");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** The verdict in words. */
        public String words() {
            return words;
        }
    }

    /**
     * A draw and its verdict.
     *
     * @param parameters all of them
     * @param verdict what became of it
     */
    public record Tried(ParameterVector parameters, Verdict verdict) {}

    /**
     * Draws and judges.
     *
     * @param histories with parameters from the prior
     * @param draws how many are tried
     * @return every draw, in order
     */
    public static List<Tried> run(Histories histories, int draws, IntConsumer done) throws InterruptedException {
        int sectors = histories.world().sectors().size();
        LocalDate start = histories.scenario().start();
        return histories.each(draws, (run, attempt) -> tried(run, attempt, start, sectors), done);
    }

    private static Tried tried(Run run, Histories.Attempt attempt, LocalDate start, int sectors) {
        History history;
        try {
            history = attempt.history();
        } catch (RunawayException runaway) { // the model gives up on fighting without end: that is an answer, too
            return new Tried(run.parameters(), Verdict.BROKE_DOWN);
        }
        return new Tried(run.parameters(), verdict(Facts.of(start, sectors, history)));
    }

    /** The judgement of a history. */
    static Verdict verdict(Facts facts) {
        if (facts.incidents() < FEWEST_INCIDENTS) {
            return Verdict.TOO_FEW;
        }
        if (facts.incidents() > MOST_INCIDENTS) {
            return Verdict.TOO_MANY;
        }
        if (facts.wars().size() > MOST_WARS) {
            return Verdict.TOO_WARLIKE;
        }
        return facts.worstWar() > MOST_WAR_DEAD ? Verdict.TOO_DEADLY : Verdict.ACCEPTED;
    }

    /**
     * The accepted draws as a CSV file that {@link isfara.experiment.DrawsFile} reads.
     *
     * @param comments lines that say where it comes from
     * @param model the model's own parameters: those of levers are left to their priors
     */
    public static String csv(List<String> comments, List<Tried> tried, ParameterSpace model) {
        List<String> names = model.declarations().stream()
                .filter(Declaration::uncertain)
                .map(Declaration::name)
                .toList();
        List<String> lines = new ArrayList<>();
        comments.forEach(comment -> lines.add("# " + comment));
        lines.add(String.join(",", names));
        for (Tried draw : tried) {
            if (draw.verdict() == Verdict.ACCEPTED) {
                lines.add(names.stream()
                        .map(name -> Double.toString(draw.parameters().get(name)))
                        .collect(Collectors.joining(",")));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** How many draws had each verdict, in the order of declaration. */
    public static Map<Verdict, Integer> counts(List<Tried> tried) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        tried.forEach(draw -> counts.merge(draw.verdict(), 1, Integer::sum));
        return counts;
    }
}
