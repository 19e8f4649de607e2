package isfara.model.phase;

import isfara.model.constant.Closing;
import isfara.model.state.Border;
import isfara.model.state.Crossings;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Why;
import isfara.parameter.Pair;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Post;

/** Crossings are closed while there are shots, and opened again after calm, by each side for itself. */
public final class Checkpoints implements Phase {

    private static final int HOURS_A_DAY = 24;

    private final Border border;
    private final Pair reopening;

    /** For a run. */
    public Checkpoints(Border border) {
        this.border = border;
        Pair rate = border.p.crossings().reopen();
        this.reopening = new Pair(Stream.chance(rate.kg()), Stream.chance(rate.tj()));
    }

    /** Hourly: shots in its sector, or mortars anywhere, may close a crossing. */
    @Override
    public void run() {
        if (!border.theatre.level.atLeast(Level.SHOTS)) {
            return;
        }
        Closing p = border.p.crossings();
        Crossings crossings = border.crossings;
        for (int i = 0; i < crossings.open.length; i++) {
            Post post = crossings.posts.get(i);
            boolean here = border.sectors.get(post.sector()).level().atLeast(Level.SHOTS);
            boolean mortars =
                    border.theatre.level.atLeast(Level.MORTARS) && !border.orders.opened(post.sector(), post.side());
            double hazard = here || mortars ? p.close().of(post.side()) : 0;
            if (crossings.open[i]
                    && border.luck
                            .open(Chance.CROSSING, post.index(), border.clock.hour())
                            .strikes(hazard)) {
                change(i, false, Why.of(Stream.chance(hazard), Why.term("shots in the sector", here ? 1 : 0)));
            }
        }
    }

    /** Daily: what is ordered, and after calm a side may open its crossings again. */
    public void reopen() {
        obey();
        Closing p = border.p.crossings();
        boolean held = border.p.start().closed() >= 0.5
                && border.clock.day() < border.p.start().reopening();
        int calmDays = (border.clock.hour() - border.theatre.lastShot) / HOURS_A_DAY;
        if (held || calmDays < p.calm() || border.theatre.episode != null) {
            return;
        }
        for (int i = 0; i < border.crossings.open.length; i++) {
            Post post = border.crossings.posts.get(i);
            double chance = reopening.of(post.side());
            double u = border.crossings.open[i] || border.orders.closed(post.sector(), post.side())
                    ? 1
                    : border.luck
                            .open(Chance.CROSSING, -1 - post.index(), border.clock.day())
                            .nextDouble();
            if (u < chance) {
                change(i, true, Why.of(chance, Why.term("days of calm", calmDays)));
            }
        }
    }

    private void obey() {
        Crossings crossings = border.crossings;
        for (int i = 0; i < crossings.open.length; i++) {
            Post post = crossings.posts.get(i);
            boolean close = border.orders.closed(post.sector(), post.side());
            boolean open = border.orders.opened(post.sector(), post.side())
                    && !border.sectors.get(post.sector()).engaged();
            if (close && crossings.open[i] || open && !crossings.open[i]) {
                change(i, open, Why.ordered());
            }
        }
    }

    private void change(int i, boolean open, Why why) {
        border.crossings.open[i] = open;
        border.chronicle.tell(new Event.CrossingChanged(
                border.clock.hour(), border.crossings.posts.get(i).index(), open, why));
    }
}
