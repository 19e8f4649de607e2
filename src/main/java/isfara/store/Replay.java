package isfara.store;

import isfara.experiment.End;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.intervention.Kind;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.outcome.History;
import isfara.parameter.ParameterSpace;
import isfara.scenario.LeverUse;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One run of finished results, and all that is needed to live through it again: only the folder and the program that made it.
 *
 * @param id which run
 * @param failed whether it broke down
 * @param scenario its scenario, as a scenario file
 * @param households agents that stand for the people
 * @param row its row in {@code runs} or {@code failures}, by column
 */
public record Replay(RunId id, boolean failed, ScenarioEntry scenario, int households, Map<String, Object> row) {

    /**
     * Finds a run.
     *
     * @throws RefusedException if the results have no such run
     */
    public static Replay find(Results results, RunId id) {
        Manifest manifest = results.manifest();
        for (String table : List.of("runs", "failures")) {
            Results.Answer answer = results.query("SELECT * FROM " + table + " WHERE draw = " + id.draw()
                    + " AND run = " + Duck.literal(id.toString()));
            if (!answer.rows().isEmpty()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int c = 0; c < answer.columns().size(); c++) {
                    row.put(answer.columns().get(c), answer.rows().get(0).get(c));
                }
                ScenarioEntry scenario = manifest.scenarios().stream()
                        .filter(s -> s.name().equals(id.scenario()))
                        .findFirst()
                        .orElseThrow();
                return new Replay(id, table.equals("failures"), scenario, manifest.households(), row);
            }
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

    /** Where the row of a new history differs from the one that is stored, a line for each column; none if they are the same. */
    public List<String> differences(Run run, History again) {
        Block block = Tables.of(run.parameters().space()).runs().block(List.of(new End.Lived(run, again)));
        List<String> found = new ArrayList<>();
        for (int c = 0; c < block.fields().size(); c++) {
            String name = block.fields().get(c).name();
            if (!Objects.equals(row.get(name), block.get(c, 0))) {
                found.add(name + ": " + row.get(name) + " stored, " + block.get(c, 0) + " now");
            }
        }
        return found;
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
