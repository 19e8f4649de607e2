package isfara.calibration.step;

import isfara.calibration.fit.Marginal;
import isfara.calibration.validation.Validation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a step found.
 *
 * @param said in a few lines
 * @param files tables to be kept, by name, in order
 * @param validation predictions beside the record, if the step made any
 * @param marginals what the record tells of each parameter, if the step asked that; else none
 */
public record Done(
        List<String> said, Map<String, String> files, Optional<Validation> validation, List<Marginal> marginals) {

    /** Copies that cannot change. */
    public Done {
        said = List.copyOf(said);
        marginals = List.copyOf(marginals);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    static Done of(List<String> said, Map<String, String> files) {
        return new Done(said, files, Optional.empty(), List.of());
    }
}
