package isfara.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an experiment of a draft and its scenarios. */
final class ExperimentCompletion {

    private final ScenarioContext context;
    private final Drafts drafts;
    private final Mistakes mistakes;

    ExperimentCompletion(ScenarioContext context, Drafts drafts, Mistakes mistakes) {
        this.context = context;
        this.drafts = drafts;
        this.mistakes = mistakes;
    }

    /**
     * The experiment.
     *
     * @param files the scenarios' files, in order
     * @param alone whether no experiment file was given: then the scenarios give the name and the title
     */
    ExperimentFile complete(ExperimentDraft draft, List<Said<Path>> files, boolean alone) {
        Map<String, Optional<ResolvedScenario>> scenarios = scenarios(files);
        Optional<String> baseline = baseline(draft, scenarios);
        ExpectationsCompletion expectations = new ExpectationsCompletion(scenarios.keySet(), mistakes);
        String otherwise =
                baseline.or(() -> scenarios.keySet().stream().findFirst()).orElse("");
        Expectations expected = expectations.expectations(draft.expectations(), otherwise);
        List<Comparison> compare = expectations.compare(draft.expectations());
        if (scenarios.values().stream().allMatch(Optional::isPresent)) {
            List<Scenario> all = scenarios.values().stream()
                    .map(resolved -> resolved.orElseThrow().scenario())
                    .toList();
            draft.design().ifPresent(design -> new DesignCheck(design, context.levers(), mistakes).check(all));
        }
        mistakes.throwIfAny();
        List<ResolvedScenario> resolved =
                scenarios.values().stream().map(Optional::orElseThrow).toList();
        String first = resolved.get(0).scenario().name();
        int others = resolved.size() - 1;
        return new ExperimentFile(
                !alone ? Locator.stem(draft.file()) : others == 0 ? first : first + "-and-" + others + "-more",
                draft.title().map(Said::value).orElse(resolved.get(0).scenario().title()),
                resolved,
                baseline.orElse(first),
                draft.parameters().map(Said::value).orElse(ExperimentFile.PARAMETERS),
                number(
                        draft.draws(),
                        draft.design().isPresent() ? ExperimentFile.DRAWS_AT_A_POINT : ExperimentFile.DRAWS),
                number(draft.seedsPerDraw(), ExperimentFile.SEEDS_PER_DRAW),
                draft.seed().map(Said::value).orElse(ExperimentFile.SEED),
                number(draft.households(), ExperimentFile.HOUSEHOLDS),
                draft.design().map(DesignDraft::design),
                compare,
                expected,
                inputs(draft));
    }

    private Map<String, Optional<ResolvedScenario>> scenarios(List<Said<Path>> files) {
        Completion completion = new Completion(context, mistakes);
        Map<String, Optional<ResolvedScenario>> scenarios = new LinkedHashMap<>();
        for (Said<Path> file : files) {
            String name = Locator.stem(file.value());
            if (scenarios.containsKey(name)) {
                mistakes.add(file.spot(), "scenarios", "a second " + name, "need names that differ");
            } else {
                scenarios.put(name, completion.complete(drafts.draft(file.value())));
            }
        }
        return scenarios;
    }

    private Optional<String> baseline(ExperimentDraft draft, Map<String, ?> scenarios) {
        Optional<Said<String>> said = draft.baseline();
        if (said.isPresent()
                && !scenarios.isEmpty()
                && !scenarios.containsKey(said.get().value())) {
            String all = "allowed: " + String.join(", ", scenarios.keySet());
            mistakes.unknown(said.get().spot(), "baseline", said.get().value(), scenarios.keySet(), all);
        }
        return said.map(Said::value);
    }

    private List<Input> inputs(ExperimentDraft draft) {
        List<Input> inputs = new ArrayList<>(drafts.inputs());
        draft.parameters()
                .map(Said::value)
                .filter(p -> p.endsWith(".csv"))
                .map(Path::of)
                .ifPresent(csv -> inputs.add(input(csv)));
        draft.design()
                .filter(design -> !design.points().isEmpty())
                .map(design -> design.points().get(0).file())
                .ifPresent(csv -> inputs.add(input(csv)));
        return inputs;
    }

    private static Input input(Path csv) {
        try {
            return new Input(csv, SourceFile.sha256(Files.readAllBytes(csv)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + csv, e);
        }
    }

    private static int number(Optional<Said<Long>> said, int otherwise) {
        return said.map(number -> Math.toIntExact(number.value())).orElse(otherwise);
    }
}
