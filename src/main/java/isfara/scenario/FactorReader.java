package isfara.scenario;

import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.parameter.Declaration;
import isfara.scenario.design.Factor;
import isfara.scenario.design.FactorValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a design varies, and the values that it gives to it. */
final class FactorReader {

    private final ScenarioContext context;
    private final Fields fields;
    private final SettingText texts;

    FactorReader(ScenarioContext context, Fields fields) {
        this.context = context;
        this.fields = fields;
        this.texts = new SettingText(context, fields);
    }

    /** The parameter or setting of a name. */
    Optional<Factor> named(Said<String> name) {
        for (LeverDeclaration lever : context.levers().all()) {
            for (SettingDeclaration setting : lever.settings()) {
                Factor factor = new Factor.OfSetting(lever, setting);
                if (factor.name().equals(name.value())) {
                    return Optional.of(factor);
                }
            }
        }
        boolean half = context.space().declaration(name.value() + ".KG").isPresent();
        if (half || context.space().declaration(name.value()).isPresent()) {
            return ParameterNames.declared(context.space(), name, fields.mistakes())
                    .map(Factor.OfParameter::new);
        }
        fields.mistakes().unknown(name.spot(), "design", name.value(), names(), "all: isfara list");
        return Optional.empty();
    }

    /** One of a factor's values. */
    Optional<FactorValue> level(Factor factor, Yaml value) {
        if (factor instanceof Factor.OfParameter parameter) {
            return fields.number(value, parameter.declared()).map(said -> new FactorValue.Amount(said.value(), false));
        }
        SettingDeclaration setting = ((Factor.OfSetting) factor).setting();
        return texts.read(setting, value, factor.name())
                .map(text -> factor.number()
                        ? new FactorValue.Amount(Double.parseDouble(text), factor.whole())
                        : new FactorValue.Word(text));
    }

    /** All values of a list, each once; nothing if there is a mistake in any. */
    Optional<List<FactorValue>> levels(Factor factor, Yaml value) {
        String example = factor.number() ? "a list of numbers such as [0, 250, 500]" : "a list of its levels";
        Optional<Yaml.Items> list = fields.items(value, factor.name(), example);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<Yaml> items = list.get().items();
        if (items.isEmpty()) {
            fields.mistakes().add(list.get().spot(), factor.name(), "an empty list", "need " + example);
            return Optional.empty();
        }
        List<FactorValue> levels = new ArrayList<>();
        boolean sound = true;
        for (Yaml item : items) {
            Optional<FactorValue> level = level(factor, item);
            if (level.isPresent() && levels.contains(level.get())) {
                String second = "a second " + level.get().text();
                fields.mistakes().add(item.spot(), factor.name(), second, "need levels that differ");
                sound = false;
            }
            level.ifPresent(levels::add);
            sound &= level.isPresent();
        }
        return sound ? Optional.of(levels) : Optional.empty();
    }

    /** Of a number its low and its high end; otherwise all levels. */
    Optional<List<FactorValue>> range(Factor factor, Yaml value) {
        Optional<List<FactorValue>> levels = levels(factor, value);
        if (!factor.number() || levels.isEmpty()) {
            return levels;
        }
        List<Double> ends =
                levels.get().stream().map(l -> ((FactorValue.Amount) l).value()).toList();
        if (ends.size() != 2 || ends.get(0) > ends.get(1)) {
            String found =
                    ends.size() == 2 ? "the high end first" : ends.size() + (ends.size() == 1 ? " number" : " numbers");
            fields.mistakes().add(value.spot(), factor.name(), found, "need two numbers, the low end and the high end");
            return Optional.empty();
        }
        return levels;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(
                context.space().declarations().stream().map(Declaration::name).toList());
        for (LeverDeclaration lever : context.levers().all()) {
            lever.settings().forEach(setting -> names.add(lever.name() + "." + setting.name()));
        }
        return names;
    }
}
