package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Grievance;
import isfara.model.constant.Posture;
import isfara.model.rule.Arming;
import isfara.model.state.Border;
import isfara.model.state.Capital;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.outcome.Level;
import isfara.random.Chance;
import isfara.world.Side;
import org.apache.commons.math3.util.FastMath;

/** Daily: what changes slowly. Posture, legitimacy, grievance, and the memory of incidents. */
public final class Moods implements Phase {

    private static final double DAYS_A_YEAR = 365.25;
    private static final int TEN_DAYS = 10;

    private final Border border;
    private final double fading;

    /** For a run. */
    public Moods(Border border) {
        this.border = border;
        this.fading = FastMath.exp(-1 / border.p.friction().branchingDays());
    }

    @Override
    public void run() {
        Posture p = border.p.posture();
        double year = border.clock.year() + (border.clock.date().getDayOfYear() - 1) / DAYS_A_YEAR;
        double buildUp = Arming.buildUp(p, year, border.clock.yearsSince(Arming.AFTER_THE_WAR));
        double kg = border.capital(Side.KG).posture;
        double tj = border.capital(Side.TJ).posture;
        double kgSeen = border.swayed().postureSeen(Side.KG);
        double tjSeen = border.swayed().postureSeen(Side.TJ);
        border.capital(Side.KG).posture = share(kg + Arming.change(p, kg, tjSeen, buildUp));
        border.capital(Side.TJ).posture = share(tj + Arming.change(p, tj, kgSeen, buildUp));
        if (border.clock.day() % TEN_DAYS == 0) {
            for (Side side : Side.BOTH) {
                feelLegitimate(border.capital(side), p);
            }
        }
        for (SectorState sector : border.sectors) {
            sector.excitation *= fading;
            double shortage = border.p.grievance().shortage() * border.swayed().tension(sector);
            for (Side side : Side.BOTH) {
                relax(sector, side, border.p.grievance(), shortage);
            }
        }
    }

    /** After an incident that peaked at a level: grievance there and, weaker, elsewhere; posture on both sides. */
    public static void remember(Border border, SectorState where, Level peak) {
        Grievance g = border.p.grievance();
        double jump = switch (peak) {
            case ALTERCATION -> 0;
            case STONES -> g.afterStones();
            case SHOTS -> g.afterShots();
            case MORTARS -> g.afterMortars();
            case HEAVY -> g.afterHeavy();
        };
        for (SectorState sector : border.sectors) {
            double here = sector == where ? jump : jump * g.elsewhere();
            for (Side side : Side.BOTH) {
                Front front = sector.front(side);
                front.grievance += here * (1 - front.grievance);
            }
        }
        double alarm = peak == Level.SHOTS
                ? border.p.posture().afterShots()
                : peak == Level.MORTARS ? border.p.posture().afterMortars() : 0;
        for (Side side : Side.BOTH) {
            Capital capital = border.capital(side);
            capital.posture += alarm * (1 - capital.posture);
        }
    }

    /** Every ten days: the deficit goes back to its mean and is pushed about, so that its spread over the years is as declared. */
    private void feelLegitimate(Capital capital, Posture p) {
        double pull = -FastMath.expm1(-TEN_DAYS / p.deficitDays());
        double noise = p.deficitSpread()
                * StrictMath.sqrt(pull * (2 - pull))
                * border.luck
                        .open(Chance.LEGITIMACY, capital.side, 0, border.clock.day())
                        .nextGaussian();
        capital.deficit = share(capital.deficit + (p.deficitMean() - capital.deficit) * pull + noise);
    }

    private void relax(SectorState sector, Side side, Grievance g, double shortage) {
        Front front = sector.front(side);
        double floor = g.floor() + border.rates.of(Rate.GRIEVANCE, sector.index(), side);
        double rest = share(floor + shortage);
        front.grievance +=
                (rest - front.grievance) / g.relaxation() * border.rates.of(Rate.FORGIVING, sector.index(), side);
    }

    private static double share(double x) {
        return StrictMath.min(1, StrictMath.max(0, x));
    }
}
