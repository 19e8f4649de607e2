package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Guarding;
import isfara.model.state.Border;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.outcome.Event;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Post;
import isfara.world.Side;

/**
 * Hourly: guards and militia come to a gathering. They send their own people home and they bring guns, so more guards need not mean
 * fewer shootings.
 */
public final class Guards implements Phase {

    /** Share of people who are men of fighting age (assumed, from a young population). */
    private static final double ADULT_MEN = 0.27;

    /** Share of a sector's militia that turns out to one gathering (assumed). */
    private static final double TURN_OUT = 0.1;

    private final Border border;

    /** For a run; posts the guards. */
    public Guards(Border border) {
        this.border = border;
        fillPosts();
    }

    /** Brings every post to its strength: conscripts are called up once a year. */
    public void fillPosts() {
        double strength = border.p.guards().strength();
        for (SectorState sector : border.sectors) {
            for (Side side : Side.BOTH) {
                double fit = 0;
                for (int index : border.world.postsOf(sector.index(), side)) {
                    Post post = border.world.posts().get(index);
                    fit += post.low() + strength * (post.high() - post.low());
                }
                sector.front(side).guardsFit = (int) StrictMath.round(fit > 0 ? fit : detached(sector, side));
            }
        }
    }

    @Override
    public void run() {
        Guarding p = border.p.guards();
        for (SectorState sector : border.sectors) {
            if (!sector.engaged()) {
                continue;
            }
            int gathered = sector.front(Side.KG).crowd + sector.front(Side.TJ).crowd;
            if (gathered <= p.gathering()) {
                continue;
            }
            for (Side side : Side.BOTH) {
                Front front = sector.front(side);
                Stream luck = border.luck.open(Chance.GUARDS, side, sector.index(), border.clock.hour());
                boolean come = luck.strikes(p.arrival());
                double size = 0.5 + luck.nextDouble();
                boolean militiaCome = luck.strikes(2 * p.arrival());
                if (come && front.guards == 0) {
                    front.guards = (int) StrictMath.min(front.guardsFit, StrictMath.round(p.party() * size));
                    border.chronicle.tell(
                            new Event.GuardsCame(border.clock.hour(), sector.index(), side, front.guards, front.crowd));
                }
                if (militiaCome && front.militia == 0) {
                    front.militia = militia(border, sector, side);
                }
            }
        }
    }

    /** Militiamen of a side's sector who turn out to one gathering. */
    static int militia(Border border, SectorState sector, Side side) {
        double share = border.rates.of(Rate.MILITIA, sector.index(), side);
        return (int) (share * ADULT_MEN * TURN_OUT * border.terrain.frontlinePeople(sector.index(), side));
    }

    /** Guards that the nearest detachment can spare for a sector without a post: a platoon. */
    private double detached(SectorState sector, Side side) {
        int garrison = border.world.nearestDetachment(sector.index(), side);
        return garrison < 0
                ? 0
                : StrictMath.min(
                        border.forces.home[garrison], 2 * border.p.guards().party());
    }
}
