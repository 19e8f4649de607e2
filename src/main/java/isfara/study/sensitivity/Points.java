package isfara.study.sensitivity;

import java.util.List;

/** Points of the unit cube as settings: 0 is the low end of a parameter's range, 1 the high end. */
final class Points {

    private Points() {}

    static Setting setting(List<OpenParameter> parameters, double[] point) {
        double[] values = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            values[i] = parameters.get(i).within(point[i]);
        }
        return Setting.at(parameters, values);
    }
}
