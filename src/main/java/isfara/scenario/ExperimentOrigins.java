package isfara.scenario;

import isfara.scenario.Section.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells of every value of an experiment where it came from. */
final class ExperimentOrigins {

    private static final String FIRST = "default: the first scenario's";

    private ExperimentOrigins() {}

    /** What a file says of an experiment, and what is filled in. */
    static Section of(ExperimentDraft draft, ExperimentFile file) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("title", file.title(), draft.title(), FIRST));
        lines.add(line("baseline", file.baseline(), draft.baseline(), FIRST));
        lines.add(line("parameters", file.parameters(), draft.parameters()));
        lines.add(line("draws", file.draws(), draft.draws()));
        lines.add(line("seeds-per-draw", file.seedsPerDraw(), draft.seedsPerDraw()));
        lines.add(line("seed", file.seed(), draft.seed()));
        lines.add(line("households", file.households(), draft.households()));
        file.design()
                .ifPresent(design -> lines.add(new Line(
                        "design",
                        design.text(),
                        draft.design().map(d -> d.spot().origin()).orElse("default"))));
        String here = Mistake.slashed(draft.file());
        file.compare().forEach(pair -> lines.add(new Line("compare", pair.scenario() + " with " + pair.with(), here)));
        file.expectations().lines().forEach(line -> {
            String[] words = line.split(": ", 2);
            lines.add(new Line(words[0], words[1], here));
        });
        return new Section("experiment " + file.name(), lines);
    }

    private static Line line(String key, Object value, Optional<? extends Said<?>> said) {
        return line(key, value, said, "default");
    }

    private static Line line(String key, Object value, Optional<? extends Said<?>> said, String otherwise) {
        String origin = said.map(s -> s.spot().origin()).orElse(otherwise);
        return new Line(key, value.toString(), origin);
    }
}
