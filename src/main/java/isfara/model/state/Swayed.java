package isfara.model.state;

import isfara.model.Rate;
import isfara.outcome.Level;
import isfara.parameter.Pair;
import isfara.world.Side;
import java.util.function.IntToDoubleFunction;

/**
 * What the levers in force make of the state: posture as it stands at the line, pressure as it is felt, ground as it is disputed. With
 * no lever in force it is the state itself, to the bit.
 */
public final class Swayed {

    private final Border border;

    Swayed(Border border) {
        this.border = border;
    }

    /** Where a lever acts on a capital: the mean of a rate over the sectors fought over, or the plain rate when there are none. */
    public double whereFought(Rate rate, Side side) {
        if (border.rates.plain()) {
            return rate.plain();
        }
        return whereFought(sector -> border.rates.of(rate, sector, side), rate.plain());
    }

    /** Mean of a side's rate over all sectors. */
    public double alongTheLine(Rate rate, Side side) {
        if (border.rates.plain()) {
            return rate.plain();
        }
        double sum = 0;
        for (SectorState sector : border.sectors) {
            sum += border.rates.of(rate, sector.index(), side);
        }
        return sum / border.sectors.size();
    }

    /** A side's rate where a place lies; for a place in no sector, that of the whole line. */
    public double at(Rate rate, int place, Side side) {
        int sector = border.terrain.sectorOf(place);
        return sector < 0 ? alongTheLine(rate, side) : border.rates.of(rate, sector, side);
    }

    /** Dispute weight of a sector. */
    public double weight(SectorState sector) {
        return sector.weight * border.rates.mean(Rate.DISPUTE, sector.index());
    }

    /** Tension over water in a sector. */
    public double tension(SectorState sector) {
        return sector.tension * border.rates.mean(Rate.TENSION, sector.index());
    }

    /** Whether contested works are under way in a sector today. */
    public boolean worksUnderWay(SectorState sector) {
        return border.clock.day() < sector.worksUntil || border.rates.mean(Rate.WORKS_UNDER_WAY, sector.index()) > 0;
    }

    /** Corruption at the posts of both sides, 0 to 1. */
    public Pair corruption() {
        Pair declared = border.p.friction().corruption();
        return new Pair(
                share(declared.kg() + alongTheLine(Rate.CORRUPTION, Side.KG)),
                share(declared.tj() + alongTheLine(Rate.CORRUPTION, Side.TJ)));
    }

    /** What a side's capital sees at stake: the most of the sectors that see shots. */
    public double stake(Side side) {
        double most = 0;
        for (SectorState sector : border.sectors) {
            if (sector.level().atLeast(Level.SHOTS)) {
                double here = border.terrain.stake(sector.index()) * border.rates.of(Rate.STAKE, sector.index(), side);
                most = StrictMath.max(most, here);
            }
        }
        return most;
    }

    /** What having aircraft adds to a side's readiness to authorise: what is left of it where air defence stands. */
    public double airTemptation(Side side) {
        return whereFought(
                sector -> border.rates.of(Rate.AIR_TEMPTATION, sector, side)
                        * border.rates.of(Rate.AIRCRAFT, sector, side),
                0);
    }

    /** A side's heavy fire in a sector relative to guns alone. */
    public double withAircraft(int sector, Side side) {
        return 1 + border.rates.of(Rate.AIR, sector, side) * border.rates.of(Rate.AIRCRAFT, sector, side);
    }

    /** Forward posture of a side in a sector, 0 to 1. */
    public double posture(int sector, Side side) {
        return share(border.capital(side).posture * border.rates.of(Rate.POSTURE, sector, side));
    }

    /** Forward posture of a side where it fights, 0 to 1. */
    public double postureWhereFought(Side side) {
        return share(border.capital(side).posture * whereFought(Rate.POSTURE, side));
    }

    /** Forward posture of a side, mean of the sectors, 0 to 1. */
    public double posture(Side side) {
        return share(border.capital(side).posture * alongTheLine(Rate.POSTURE, side));
    }

    /** Forward posture of a side as the other sees it, 0 to 1. */
    public double postureSeen(Side side) {
        return share(posture(side) + alongTheLine(Rate.POSTURE_SEEN, side));
    }

    /** Legitimacy deficit of a side's government, 0 to 1. */
    public double deficit(Side side) {
        return share(border.capital(side).deficit + alongTheLine(Rate.DEFICIT, side));
    }

    /** Pressure to stop as a side feels it in a sector. */
    public double pressure(int sector, Side side) {
        return border.theatre.bilateral * border.rates.of(Rate.BILATERAL, sector, side)
                + border.theatre.third * border.rates.of(Rate.THIRD, sector, side);
    }

    /** Pressure to stop as a side's capital feels it. */
    public double pressureWhereFought(Side side) {
        return border.theatre.bilateral * whereFought(Rate.BILATERAL, side)
                + border.theatre.third * whereFought(Rate.THIRD, side);
    }

    /** Pressure to stop as both sides feel it along the whole line. */
    public double pressure() {
        double sum = 0;
        for (Side side : Side.BOTH) {
            sum += border.theatre.bilateral * alongTheLine(Rate.BILATERAL, side)
                    + border.theatre.third * alongTheLine(Rate.THIRD, side);
        }
        return sum / Side.BOTH.size();
    }

    private double whereFought(IntToDoubleFunction of, double nowhere) {
        double sum = 0;
        int count = 0;
        for (SectorState sector : border.sectors) {
            if (foughtOver(sector)) {
                sum += of.applyAsDouble(sector.index());
                count++;
            }
        }
        return count == 0 ? nowhere : sum / count;
    }

    private static boolean foughtOver(SectorState sector) {
        return sector.hot || sector.engaged() && sector.level().atLeast(Level.SHOTS);
    }

    private static double share(double x) {
        return StrictMath.min(1, StrictMath.max(0, x));
    }
}
