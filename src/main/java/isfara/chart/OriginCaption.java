package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Origin;

/** The line under a figure of sensitivities: what was run. */
final class OriginCaption {

    private OriginCaption() {}

    static String of(Origin o) {
        return o.title() + ": " + Digits.number(o.points())
                + (o.method().equals(Method.STRUCTURES.word()) ? " structures" : " settings of the parameters")
                + ", each with "
                + Digits.number(o.draws()) + (o.draws() == 1 ? " draw" : " draws") + " × "
                + Digits.number(o.seedsPerDraw()) + (o.seedsPerDraw() == 1 ? " seed" : " seeds")
                + " of every scenario, always the same ones"
                + (o.closer().isEmpty()
                        ? ""
                        : "; " + o.closer().size() + " parameters in question again with "
                                + Digits.number(o.closerDraws()) + " other draws")
                + (o.failures() == 0
                        ? ""
                        : "; " + Digits.number(o.failures()) + " of " + Digits.number(o.runs()) + " runs broke down")
                + ". Parameters otherwise: " + o.parameters() + ". Isfara " + o.version()
                + ". Simulated, not a forecast.";
    }
}
