package isfara.calibration.validation;

import isfara.calibration.target.Group;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import isfara.calibration.target.Scale;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Toll;
import isfara.outcome.Trigger;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Made-up quantities, lives and incidents for tests. */
final class Made {

    private Made() {}

    static Quantity quantity(String id, Group group, String until) {
        return new Quantity(id, group, "number of " + id, "people", Scale.LOG, LocalDate.parse(until), life -> 0);
    }

    static Observation observed(String id, double low, double best, double high, boolean fitted) {
        return new Observation(id, low, high, best, fitted, "made up");
    }

    /** A hundred lives; life i has the number of (i + 0.5) / 100 for each quantity. */
    static Predictions lives(DoubleUnaryOperator... quantities) {
        double[][] values = new double[100][quantities.length];
        for (int life = 0; life < values.length; life++) {
            double u = (life + 0.5) / values.length;
            Arrays.setAll(values[life], q -> quantities[q].applyAsDouble(u));
        }
        return Predictions.of(values);
    }

    static Incident incident(int day, int sector, Level peak, Origin origin, int killed, int episode) {
        Toll dead = new Toll();
        dead.add(Side.KG, Kind.CIVILIAN, killed);
        return new Incident(
                0,
                day * 24,
                5,
                sector,
                0,
                0,
                Trigger.WATER,
                origin,
                peak,
                10,
                10,
                dead,
                new Toll(),
                10 * killed,
                episode);
    }
}
