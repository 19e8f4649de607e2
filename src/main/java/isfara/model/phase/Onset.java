package isfara.model.phase;

import isfara.model.GivenQuarrel;
import isfara.model.Rate;
import isfara.model.constant.Friction;
import isfara.model.rule.Quarrels;
import isfara.model.state.Border;
import isfara.model.state.Planned;
import isfara.model.state.SectorState;
import isfara.outcome.Trigger;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Contact;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/** Daily: which quarrels begin, where, over what, and when in the day. */
public final class Onset implements Phase {

    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 19;
    private static final double DAYS_A_YEAR = 365.25;

    private static final double MOST_ABOVE_ORDINARY = 0.7;

    private final Border border;
    private final List<GivenQuarrel> given;
    private final double angriest;
    private int year;
    private double yearNoise = 1;

    /** For a run, in which these quarrels begin in any case. */
    public Onset(Border border, List<GivenQuarrel> given) {
        this.border = border;
        this.given = given;
        this.angriest = FastMath.exp(border.p.friction().grievanceEffect() * MOST_ABOVE_ORDINARY);
    }

    @Override
    public void run() {
        Friction p = border.p.friction();
        if (border.clock.year() != year) {
            year = border.clock.year();
            yearNoise = border.luck.open(Chance.YEAR_FRICTION, 0, year).logNormalMeanOne(p.yearSpread());
        }
        double alarmsAYear =
                border.p.start().alarms().kg() + border.p.start().alarms().tj();
        double closed = border.crossings.closedShare();
        double villagers = Quarrels.villagers(p, closed);
        double patrols = Quarrels.patrols(p, villagers, closed, border.swayed().corruption());
        double mix = villagers + patrols;
        int day = border.clock.day();
        boolean[] settled = takeUp(day);
        for (SectorState sector : border.sectors) {
            if (sector.engaged() || sector.returning != null || settled[sector.index()]) {
                continue;
            }
            int k = sector.index();
            boolean underWay = border.swayed().worksUnderWay(sector);
            double works = underWay ? p.worksEffect() : 1;
            double weight = border.swayed().weight(sector);
            double tension = border.swayed().tension(sector);
            double overflights = border.rates.of(Rate.ALARMS, k, Side.KG) + border.rates.of(Rate.ALARMS, k, Side.TJ);
            double alarms = (alarmsAYear + overflights) / DAYS_A_YEAR * weight / p.weightTotal();
            double setOff = sector.excitation / p.branchingDays();
            double most = weight * yearNoise * (p.base() + p.water() * tension) * works * angriest + setOff;
            double onset = border.rates.mean(Rate.ONSET, k);
            Stream luck = border.luck.open(Chance.INCIDENT, k, day);
            double u = luck.nextDouble();
            if (u >= (most * mix * border.p.start().talks() + alarms) * onset) {
                continue; // no grievance could make it happen: spares the exponential
            }
            double quarrels = Quarrels.begin(p, weight, yearNoise, tension, works, sector.grievance(), setOff)
                    * mix
                    * border.p.start().talks();
            double hazard = (quarrels + alarms) * onset;
            if (Stream.strikes(u, hazard)) {
                double patrolChance = (quarrels * patrols / mix + alarms) / (quarrels + alarms);
                Planned plan = plan(sector, patrolChance, hazard, underWay);
                if (plan.trigger() != Trigger.ROAD || roadNeeded(k, day)) {
                    border.agenda.add(plan);
                }
            }
        }
        border.agenda.sort(Comparator.comparingInt(Planned::hour).thenComparingInt(Planned::sector));
    }

    /** Puts the day's given quarrels on the agenda; returns where, for chance has nothing to say there on this day. */
    private boolean[] takeUp(int day) {
        boolean[] settled = new boolean[border.sectors.size()];
        for (GivenQuarrel quarrel : given) {
            if (quarrel.day() == day) {
                SectorState sector = border.sectors.get(quarrel.sector());
                sector.returning = null; // whoever would have come back has come with it
                settled[quarrel.sector()] = true;
                border.agenda.add(new Planned(
                        border.clock.hour() + quarrel.hour(),
                        quarrel.sector(),
                        quarrel.contact(),
                        quarrel.trigger(),
                        Double.POSITIVE_INFINITY,
                        border.swayed().tension(sector),
                        quarrel.works(),
                        Optional.of(quarrel)));
            }
        }
        return settled;
    }

    /** Whether a quarrel over a road begins: not where a lever has made that road needless. */
    private boolean roadNeeded(int sector, int day) {
        double roads = border.rates.mean(Rate.ROADS, sector);
        return roads >= 1
                || border.luck
                        .open(Chance.INCIDENT_DETAIL, sector + border.sectors.size(), day)
                        .happens(roads);
    }

    private Planned plan(SectorState sector, double patrolChance, double hazard, boolean works) {
        Stream luck = border.luck.open(Chance.INCIDENT_DETAIL, sector.index(), border.clock.day());
        int hour = border.clock.hour() + luck.between(FIRST_HOUR, LAST_HOUR);
        Trigger trigger = trigger(sector, patrolChance, works, luck);
        List<Contact> contacts = new ArrayList<>(
                trigger == Trigger.PATROL ? sector.sector.contacts() : border.terrain.villages(sector.index()));
        if (trigger == Trigger.WATER) {
            contacts.removeIf(c -> !c.sharedWater());
        }
        Contact contact = contacts.get(luck.nextInt(contacts.size()));
        int index = sector.sector.contacts().indexOf(contact);
        return new Planned(
                hour, sector.index(), index, trigger, hazard, border.swayed().tension(sector), works, Optional.empty());
    }

    private Trigger trigger(SectorState sector, double patrolChance, boolean works, Stream luck) {
        Friction p = border.p.friction();
        double over = luck.nextDouble();
        double what = luck.nextDouble();
        double kind = luck.nextDouble();
        if (over < patrolChance) {
            return Trigger.PATROL;
        }
        double tension = border.swayed().tension(sector);
        double water = p.water() * tension / (p.base() + p.water() * tension);
        double byWorks = works ? 1 - 1 / p.worksEffect() : 0;
        if (what < byWorks) {
            return kind < p.triggerRoad() / (1 - p.triggerTrespass()) ? Trigger.ROAD : Trigger.CONSTRUCTION;
        }
        if (what < byWorks + (1 - byWorks) * water) {
            return Trigger.WATER;
        }
        if (kind < p.triggerRoad()) {
            return Trigger.ROAD;
        }
        if (kind < p.triggerRoad() + p.triggerTrespass()) {
            return Trigger.TRESPASS;
        }
        return kind < p.triggerRoad() + p.triggerTrespass() + p.triggerCrossing()
                ? Trigger.CROSSING
                : Trigger.CONSTRUCTION;
    }
}
