package isfara.gui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.chart.Axes;
import isfara.chart.HouseStyle;
import isfara.outcome.DayColumn;
import isfara.world.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveDataTest {

    private static final int DAY = 86_400_000;

    @Test
    void whatIsDrawnIsWhatTheDaysSay() {
        Runs.Lived lived = Runs.live("april-2021", 2);
        Excerpt run = lived.course().excerpt(Span.RUN);
        for (Side side : Side.BOTH) {
            CurveData data = of(side, run);
            assertThat(data.top()).isEqualTo(lived.history().days().max(DayColumn.AWAY_KG.of(side)));
            double start = Axes.moment(run.start());
            for (int day = 18; day < lived.history().days().count(); day++) { // the first days are there in hours
                assertThat(at(data, start + (double) DAY * day))
                        .as("%s away on day %d", side, day)
                        .isEqualTo(
                                lived.history().days().get(day, DayColumn.AWAY_KG.of(side)), within(data.top() * 0.01));
            }
        }
    }

    @Test
    void whatNobodyWouldSeeIsLeftOut() {
        Course course = Runs.empty(365);
        for (int day = 0; day < 365; day++) {
            course.add(Runs.calm(day * 24, day < 100 ? 0 : 50));
        }
        CurveData data = new CurveData(killed());
        data.take(course.excerpt(Span.RUN));
        data.thin(50);
        assertThat(data.getItemCount(0))
                .as("start, both sides of the step, end")
                .isEqualTo(4);
        assertThat(data.getYValue(0, 2)).isEqualTo(50);
    }

    private static Curve killed() {
        return Curve.of("killed", HouseStyle.LINE, sample -> sample.kg().killed());
    }

    private static CurveData of(Side side, Excerpt run) {
        List<Curve> away = Curve.bySide("away", HouseStyle.LINE, Sample.OfSide::away);
        CurveData data = new CurveData(away.get(side.ordinal()));
        data.take(run);
        data.thin(data.top());
        return data;
    }

    /** Where the line is at a moment. */
    private static double at(CurveData data, double moment) {
        int next = 1;
        while (data.getXValue(0, next) < moment) {
            next++;
        }
        double from = data.getXValue(0, next - 1);
        double part = (moment - from) / (data.getXValue(0, next) - from);
        return data.getYValue(0, next - 1) + part * (data.getYValue(0, next) - data.getYValue(0, next - 1));
    }
}
