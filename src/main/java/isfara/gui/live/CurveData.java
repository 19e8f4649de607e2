package isfara.gui.live;

import java.util.List;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;

/** The samples as JFreeChart reads them. Nobody is told of changes: a chart that changes is drawn anew in any case. */
final class CurveData extends AbstractXYDataset {

    private static final long serialVersionUID = 1;

    private final transient List<Curve> curves;
    private transient double[] moments = {};
    private transient double[][] values = {};

    CurveData(List<Curve> curves) {
        this.curves = curves;
        this.values = new double[curves.size()][0];
    }

    /** Shows other samples. */
    void show(Excerpt excerpt, int most) {
        List<Sample> samples = excerpt.thinned(most);
        moments = samples.stream()
                .mapToDouble(sample -> excerpt.moment(sample.hour()))
                .toArray();
        for (int i = 0; i < curves.size(); i++) {
            values[i] = samples.stream().mapToDouble(curves.get(i).value()).toArray();
        }
    }

    /** The largest value; 0 when there is none. */
    double top() {
        double top = 0;
        for (double[] curve : values) {
            for (double value : curve) {
                top = StrictMath.max(top, value);
            }
        }
        return top;
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public int getSeriesCount() {
        return curves.size();
    }

    @Override
    public String getSeriesKey(int series) {
        return curves.get(series).label();
    }

    @Override
    public int getItemCount(int series) {
        return moments.length;
    }

    @Override
    public Number getX(int series, int item) {
        return moments[item];
    }

    @Override
    public Number getY(int series, int item) {
        return values[series][item];
    }

    @Override
    public double getXValue(int series, int item) {
        return moments[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return values[series][item];
    }
}
