package isfara.scenario.design;

import isfara.intervention.Kind;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.parameter.Declaration;
import java.util.List;

/** What a design varies. */
public sealed interface Factor {

    /** As files write it: {@code shots.mortarRate}, {@code csto-peacekeepers.personnel}. */
    String name();

    /** What it is counted in; {@code -} for a choice. */
    String unit();

    /** What it stands for. */
    String meaning();

    /** Whether its levels are numbers; otherwise they are words. */
    boolean number();

    /** Whether these numbers are whole. */
    boolean whole();

    /**
     * The level that belongs to a share of the way from the first to the last.
     *
     * @param u 0 to 1, 1 excluded
     * @param said of a number its low and its high end, every value between them as likely; otherwise the levels, all as likely
     */
    default FactorValue at(double u, List<FactorValue> said) {
        if (!number()) {
            return said.get((int) (u * said.size()));
        }
        double low = ((FactorValue.Amount) said.get(0)).value();
        double high = ((FactorValue.Amount) said.get(1)).value();
        return whole()
                ? new FactorValue.Amount(low + StrictMath.floor(u * (high - low + 1)), true)
                : new FactorValue.Amount(StrictMath.min(high, low + u * (high - low)), false);
    }

    /** A parameter of the model, or an uncertain effect of a lever. */
    record OfParameter(Declaration declared) implements Factor {
        @Override
        public String name() {
            return declared.name();
        }

        @Override
        public String unit() {
            return declared.unit();
        }

        @Override
        public String meaning() {
            return declared.meaning();
        }

        @Override
        public boolean number() {
            return true;
        }

        @Override
        public boolean whole() {
            return false;
        }
    }

    /** A setting of a lever. */
    record OfSetting(LeverDeclaration lever, SettingDeclaration setting) implements Factor {
        @Override
        public String name() {
            return lever.name() + "." + setting.name();
        }

        @Override
        public String unit() {
            return setting.unit();
        }

        @Override
        public String meaning() {
            return setting.meaning();
        }

        @Override
        public boolean number() {
            return setting.kind() == Kind.NUMBER || whole();
        }

        @Override
        public boolean whole() {
            return setting.kind() == Kind.WHOLE;
        }
    }
}
