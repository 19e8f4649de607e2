package isfara.scenario;

import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import java.util.List;
import java.util.Optional;

/** Finds the parameter that a file names. */
final class ParameterNames {
    private ParameterNames() {}

    static Optional<Declaration> declared(ParameterSpace space, Said<String> name, Mistakes mistakes) {
        Optional<Declaration> declared = space.declaration(name.value());
        if (declared.isPresent()) {
            return declared;
        }
        if (space.declaration(name.value() + ".KG").isPresent()) {
            String remedy = "need " + name.value() + ".KG or " + name.value() + ".TJ";
            mistakes.add(name.spot(), "parameter", name.value(), remedy);
        } else {
            List<String> names =
                    space.declarations().stream().map(Declaration::name).toList();
            mistakes.unknown(name.spot(), "parameter", name.value(), names, "all: isfara list");
        }
        return Optional.empty();
    }
}
