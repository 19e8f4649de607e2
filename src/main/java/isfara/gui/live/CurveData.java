package isfara.gui.live;

import isfara.chart.Thinning;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;

/** The points of a curve as JFreeChart reads them. Nobody is told of changes: a chart that changes is drawn anew in any case. */
final class CurveData extends AbstractXYDataset {

    private static final long serialVersionUID = 1;

    /** Part of the height of a plot that nobody sees: less than half a pixel. */
    private static final double UNSEEN = 0.004;

    private final transient Curve curve;
    private transient double[] moments = {};
    private transient double[] values = {};
    private transient int[] drawn = {};

    CurveData(Curve curve) {
        this.curve = curve;
    }

    /** Takes other samples over. */
    void take(Excerpt excerpt) {
        List<Sample> samples = excerpt.samples();
        moments = samples.stream()
                .mapToDouble(sample -> excerpt.moment(sample.hour()))
                .toArray();
        values = samples.stream().mapToDouble(curve.value()).toArray();
    }

    /** The largest value; 0 when there is none. */
    double top() {
        double top = 0;
        for (double value : values) {
            top = StrictMath.max(top, value);
        }
        return top;
    }

    /** Leaves out what would not be seen on an axis that reaches from 0 to so much. */
    void thin(double axis) {
        double[] heights = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            heights[i] = values[i] / axis;
        }
        boolean[] needed = Thinning.needed(moments, new double[][] {heights}, UNSEEN);
        drawn = IntStream.range(0, needed.length).filter(i -> needed[i]).toArray();
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public String getSeriesKey(int series) {
        return curve.label();
    }

    @Override
    public int getItemCount(int series) {
        return drawn.length;
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return moments[drawn[item]];
    }

    @Override
    public double getYValue(int series, int item) {
        return values[drawn[item]];
    }
}
