package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Friction;
import isfara.model.state.Border;
import isfara.model.state.SectorState;
import isfara.outcome.Event;
import isfara.random.Chance;

/** Every ten days: contested works begin and end. */
public final class Works implements Phase {

    private static final double DAYS_A_YEAR = 365.25;
    private static final int TEN_DAYS = 10;

    private final Border border;

    /** For a run. */
    public Works(Border border) {
        this.border = border;
    }

    @Override
    public void run() {
        Friction p = border.p.friction();
        int day = border.clock.day();
        if (day % TEN_DAYS != 0) {
            return;
        }
        for (SectorState sector : border.sectors) {
            if (day < sector.worksUntil) {
                continue;
            }
            if (sector.worksUntil > day - TEN_DAYS && sector.worksUntil > 0) {
                border.chronicle.tell(new Event.WorksEnded(border.clock.hour(), sector.index()));
            }
            double rate = TEN_DAYS
                    * p.worksRate()
                    / DAYS_A_YEAR
                    * border.swayed().weight(sector)
                    / p.weightTotal()
                    * border.rates.mean(Rate.WORKS, sector.index());
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
