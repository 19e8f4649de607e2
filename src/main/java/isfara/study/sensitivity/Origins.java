package isfara.study.sensitivity;

import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Origin;
import isfara.experiment.Experiment;
import isfara.store.ScenarioText;
import isfara.store.Sha256;
import isfara.world.WorldData;
import java.util.List;

/** Writes down what a table rests on. */
final class Origins {

    private Origins() {}

    static Origin of(Method method, Trials trials, String version, OpenParameters tried, int points, Answers answers) {
        return of(
                method,
                trials,
                version,
                tried.all().stream().map(OpenParameter::name).toList(),
                OpenParameters.of(trials.experiment(), trials.space()).without(tried),
                points,
                answers);
    }

    static Origin of(
            Method method,
            Trials trials,
            String version,
            List<String> tried,
            List<String> untried,
            int points,
            Answers answers) {
        Experiment e = trials.experiment();
        return new Origin(
                version,
                method.word(),
                e.name(),
                e.title(),
                e.baseline(),
                e.scenarios().stream()
                        .map(s -> new Origin.ScenarioText(s.name(), Sha256.of(ScenarioText.of(s))))
                        .toList(),
                e.parameters().text(),
                e.parameters().sha256(),
                WorldData.sha256(),
                e.seed(),
                e.draws(),
                e.seedsPerDraw(),
                e.households(),
                points,
                tried,
                List.of(),
                0,
                untried,
                Math.toIntExact(Trials.runs(e, points)),
                answers.failures());
    }
}
