package isfara.store;

import isfara.experiment.End;
import isfara.experiment.Failure;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.intervention.Kind;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.parameter.ParameterSpace;
import isfara.scenario.LeverUse;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One run of finished results, and all that is needed to live through it again: only the folder and the program that made it.
 *
 * @param id which run
 * @param failed whether it broke down
 * @param scenario its scenario, as a scenario file
 * @param households agents that stand for the people
 * @param row its row in {@code runs} or {@code failures}, by column
 * @param rows all that is stored of it
 */
public record Replay(
        RunId id, boolean failed, ScenarioEntry scenario, int households, Map<String, Object> row, StoredRows rows) {

    /**
     * Finds a run.
     *
     * @throws RefusedException if the results have no such run
     */
    public static Replay find(Results results, RunId id) {
        Manifest manifest = results.manifest();
        StoredRows rows = StoredRows.of(results, id);
        boolean failed = rows.row("runs").isEmpty();
        Optional<Map<String, Object>> row = rows.row(failed ? "failures" : "runs");
        if (row.isPresent()) {
            ScenarioEntry scenario = manifest.scenarios().stream()
                    .filter(s -> s.name().equals(id.scenario()))
                    .findFirst()
                    .orElseThrow();
            return new Replay(id, failed, scenario, manifest.households(), row.get(), rows);
        }
        List<String> names =
                manifest.scenarios().stream().map(ScenarioEntry::name).toList();
        throw new RefusedException(
                "run: found " + id + ", need a draw from 0 to " + (manifest.draws() * manifest.points() - 1)
                        + ", a seed from 0 to " + (manifest.seedsPerDraw() - 1) + " and a scenario of "
                        + String.join(", ", names) + ", such as 0.0." + manifest.baseline());
    }

    /**
     * The run, ready to be evaluated: with the settings of its point, if it has one, and the parameters that the results have.
     *
     * @param read the scenario, read from {@link ScenarioEntry#text}
     * @throws RefusedException if the program has other parameters than the results
     */
    public Run run(Scenario read, ScenarioContext context) {
        ParameterSpace space = context.space()
                .only(group -> context.levers().of(group).map(this::has).orElse(true));
        List<LeverUse> uses = new ArrayList<>();
        for (LeverUse use : read.interventions()) {
            LeverDeclaration lever = context.levers().named(use.lever()).orElseThrow();
            Map<String, String> changed = new TreeMap<>();
            for (SettingDeclaration setting : lever.settings()) {
                Object value = row.get(lever.name() + "." + setting.name());
                if (value != null) {
                    changed.put(setting.name(), text(setting, value));
                }
            }
            uses.add(changed.isEmpty() ? use : use.with(lever, changed, context.sectors()));
        }
        return run(read.with(uses), space);
    }

    /** Whether it came so far as to have parameters, with which it can be lived through again. */
    public boolean begun() {
        return !failed || !Failure.Stage.PARAMETERS.word().equals(row.get("stage"));
    }

    /** Whether the results have the uncertain effects of a lever. */
    private boolean has(LeverDeclaration lever) {
        return row.keySet().stream().anyMatch(lever::uncertain);
    }

    private static String text(SettingDeclaration setting, Object value) {
        return setting.kind() == Kind.WHOLE && value instanceof Double whole
                ? Long.toString(whole.longValue())
                : value.toString();
    }

    /**
     * The run, ready to be evaluated.
     *
     * @param read the scenario, read from {@link ScenarioEntry#text}
     * @throws RefusedException if the program has other parameters than the results
     */
    public Run run(Scenario read, ParameterSpace space) {
        if (!begun()) {
            throw new RefusedException("run " + id + ": broke down before it began (" + row.get("message")
                    + "), so it has no parameters with which it could be lived through again");
        }
        double[] values = new double[space.size()];
        for (int i = 0; i < values.length; i++) {
            String name = space.declarations().get(i).name();
            if (!(row.get(name) instanceof Double value)) {
                throw new RefusedException("run " + id + ": the results have no value of parameter " + name
                        + "; replay it with the version of isfara that made them");
            }
            values[i] = value;
        }
        return new Run(id, read, space.vector(values), ((Number) row.get("seed")).longValue(), households);
    }

    /** How the run, lived through again, compares with all that is stored of it. */
    public Comparison with(Run run, End again, PlaceIds places) {
        Tables declared = Tables.of(run.parameters().space());
        RunRecord now = RunRecord.of(id, again, declared, places);
        if (now.failed() == failed) {
            return rows.with(now, declared);
        }
        String line = failed
                ? "it broke down in the batch (" + row.get("message") + ") and does not now"
                : "it was lived through in the batch and breaks down now: "
                        + value(now.blocks().get(declared.all().indexOf(declared.failures())), "message");
        return new Comparison(1, 1, List.of(line));
    }

    static Object value(Block block, String column) {
        for (int c = 0; c < block.fields().size(); c++) {
            if (block.fields().get(c).name().equals(column)) {
                return block.get(c, 0);
            }
        }
        throw new IllegalArgumentException("no column " + column);
    }
}
