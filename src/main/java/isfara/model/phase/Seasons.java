package isfara.model.phase;

import isfara.model.rule.Quarrels;
import isfara.model.state.Border;
import isfara.model.state.SectorState;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Contact;
import isfara.world.WaterNode;

/** Daily: the water of the season, and what its lack does. Water is shared out anew every ten days, as the irrigation offices do. */
public final class Seasons implements Phase {

    private static final int TEN_DAYS = 10;

    private final Border border;
    private final double peakDemand;
    private boolean stale = true;
    private int year;
    private int settledOn;

    /** For a run. */
    public Seasons(Border border) {
        this.border = border;
        double peak = 0;
        for (int month = 1; month <= 12; month++) {
            peak = StrictMath.max(peak, border.world.hydrology().demand(month));
        }
        peakDemand = peak;
    }

    @Override
    public void run() {
        int newYear = border.clock.year();
        if (newYear != year) {
            year = newYear;
            Stream luck = border.luck.open(Chance.YEAR_WATER, 0, newYear);
            border.water.yearFactor = luck.logNormalMeanOne(border.p.water().yearSpread());
            stale = true;
        }
        repair();
        stale |= border.water.obey(border.orders);
        if (stale || border.clock.day() % TEN_DAYS == 0) {
            int dayOfYear = border.clock.date().getDayOfYear();
            border.water.pass(border.clock.day() - settledOn);
            settledOn = border.clock.day();
            border.water.flow(dayOfYear, TEN_DAYS, border.p.water().demand());
            double season = border.world.hydrology().demandOn(dayOfYear) / peakDemand;
            for (SectorState sector : border.sectors) {
                sector.tension = tension(sector, season);
            }
            stale = false;
        }
    }

    /** Hourly: mortars and worse may damage a water work in their sector. */
    public void damage() {
        if (!border.theatre.level.atLeast(Level.MORTARS)) {
            return;
        }
        for (WaterNode node : border.world.water().nodes()) {
            if (node.sector() < 0 || !node.kind().works() || border.water.damage[node.index()] > 0) {
                continue;
            }
            SectorState sector = border.sectors.get(node.sector());
            if (sector.level().atLeast(Level.MORTARS)
                    && border.luck
                            .open(Chance.WATER_WORK, node.index(), border.clock.hour())
                            .strikes(border.p.water().damage())) {
                border.water.damage[node.index()] = border.p.water().damageLoss();
                border.water.repairedOn[node.index()] =
                        border.clock.day() + (int) border.p.water().repairDays();
                border.chronicle.tell(new Event.WaterWorkChanged(border.clock.hour(), node.index(), true));
                stale = true;
            }
        }
    }

    private void repair() {
        double[] damage = border.water.damage;
        for (int n = 0; n < damage.length; n++) {
            if (damage[n] > 0 && border.clock.day() >= border.water.repairedOn[n] && !border.engaged()) {
                damage[n] = 0;
                border.chronicle.tell(new Event.WaterWorkChanged(border.clock.hour(), n, false));
                stale = true;
            }
        }
    }

    private double tension(SectorState sector, double season) {
        double lacking = 0;
        int shared = 0;
        for (Contact contact : sector.sector.contacts()) {
            if (contact.sharedWater()) {
                lacking += 0.5 * (border.water.shortage[contact.kg()] + border.water.shortage[contact.tj()]);
                shared++;
            }
        }
        if (shared == 0) {
            return 0;
        }
        return Quarrels.tension(border.p.water(), border.terrain.sharedWater(sector.index()), season, lacking / shared);
    }
}
