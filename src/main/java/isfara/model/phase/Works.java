package isfara.model.phase;

import isfara.model.constant.Friction;
import isfara.model.state.Border;
import isfara.model.state.SectorState;
import isfara.outcome.Event;
import isfara.random.Chance;

/** Daily: contested works begin and end. */
public final class Works implements Phase {

    private static final double DAYS_A_YEAR = 365.25;

    private final Border border;

    /** For a run. */
    public Works(Border border) {
        this.border = border;
    }

    @Override
    public void run() {
        Friction p = border.p.friction();
        int day = border.clock.day();
        for (SectorState sector : border.sectors) {
            if (day < sector.worksUntil) {
                continue;
            }
            if (day == sector.worksUntil && day > 0) {
                border.chronicle.tell(new Event.WorksEnded(border.clock.hour(), sector.index()));
            }
            double rate = p.worksRate() / DAYS_A_YEAR * sector.weight / p.weightTotal();
            if (border.luck.open(Chance.WORKS_BEGIN, sector.index(), day).strikes(rate)) {
                int days = border.luck
                        .open(Chance.WORKS_LENGTH, sector.index(), day)
                        .between((int) p.worksDaysLow(), (int) StrictMath.max(p.worksDaysLow(), p.worksDaysHigh()));
                sector.worksUntil = day + days;
                border.chronicle.tell(new Event.WorksBegan(border.clock.hour(), sector.index(), days));
            }
        }
    }
}
