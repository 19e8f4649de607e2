package isfara.analysis.discovery;

import isfara.analysis.Conditions;
import isfara.analysis.DrawMeans;
import isfara.analysis.ResultsFolder;
import isfara.analysis.RunSet;
import isfara.outcome.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts questions to a folder of results. */
public final class Discoveries {

    private final ResultsFolder results;
    private final Function<String, RunSet> runs;

    /** Of a folder, whose runs are read when they are needed. */
    public Discoveries(ResultsFolder results) {
        this(results, results::runs);
    }

    /** Of a folder whose runs are known. */
    public Discoveries(ResultsFolder results, Function<String, RunSet> runs) {
        this.results = results;
        this.runs = runs;
    }

    /** In which draws does each scenario have more of an outcome than the baseline? One box each at most. */
    public List<Discovery> worse(Outcome outcome) {
        String baseline = results.manifest().baseline();
        List<Question> questions = results.manifest().scenarios().stream()
                .filter(s -> !s.name().equals(baseline))
                .map(s -> new Question(s.name(), baseline, outcome, 0))
                .toList();
        return of(questions, 1, Discovery.QUICK);
    }

    /** The answers to some questions, in their order, with so many boxes at most. The folder is read first, then all cores search. */
    public List<Discovery> of(List<Question> questions, int most, int shuffles) {
        List<Cases> cases = questions.stream().map(this::cases).toList();
        long seed = results.manifest().seed();
        return IntStream.range(0, questions.size())
                .parallel()
                .mapToObj(q -> Discovery.of(questions.get(q), cases.get(q), most, shuffles, seed))
                .toList();
    }

    private Cases cases(Question question) {
        RunSet of = runs.apply(question.scenario());
        DrawMeans means = question.paired()
                ? DrawMeans.ofDifference(of, runs.apply(question.with()), question.outcome())
                : DrawMeans.of(of, question.outcome());
        int points = results.manifest().points();
        Conditions conditions = results.conditions(question.scenario());
        List<String> inputs = conditions.varying();
        double[][] values =
                inputs.stream().map(name -> conditions.of(name, means.draws())).toArray(double[][]::new);
        boolean[] interest = new boolean[means.values().length];
        IntStream.range(0, interest.length).forEach(i -> interest[i] = means.values()[i] > question.above());
        int[] draws = IntStream.of(means.draws()).map(d -> d / points).toArray();
        int[] at = IntStream.of(means.draws()).map(d -> d % points).toArray();
        boolean single = points > 1 && IntStream.of(draws).distinct().count() <= 1;
        // With one draw at each point the points are all there is to deal and to resample.
        return new Cases(inputs, values, interest, single ? at : draws, single ? new int[at.length] : at);
    }
}
