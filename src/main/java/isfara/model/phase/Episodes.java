package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Mediation;
import isfara.model.constant.Posture;
import isfara.model.state.Border;
import isfara.model.state.Capital;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.model.state.Theatre;
import isfara.outcome.Episode;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Hourly: episodes of army fighting begin, are measured, and end; outsiders take notice; the dead recede in time. */
public final class Episodes implements Phase {

    /** What an hour leaves of the dead of about six hours, and of about a day (assumed). */
    private static final double HOURLY6 = 0.85;

    private static final double HOURLY24 = 0.96;
    private static final int HOURS_A_DAY = 24;

    private static final double FORGOTTEN = 1e-6;

    private final Border border;
    private final Pace hourly;
    private final Pace daily;

    /** What an hour, or a quiet day, leaves of the past. */
    private record Pace(double dead6, double dead24, double dead, double bilateral, double third) {

        static Pace of(Mediation p, int hours) {
            return new Pace(
                    FastMath.pow(HOURLY6, hours),
                    FastMath.pow(HOURLY24, hours),
                    FastMath.exp(-hours / p.fade()),
                    -FastMath.expm1(-hours / p.bilateralHours()),
                    -FastMath.expm1(-hours / p.thirdHours()));
        }
    }

    /** For a run. */
    public Episodes(Border border) {
        this.border = border;
        hourly = Pace.of(border.p.mediation(), 1);
        daily = Pace.of(border.p.mediation(), HOURS_A_DAY);
    }

    @Override
    public void run() {
        int hour = border.clock.hour();
        boolean heavyAnywhere = false;
        for (SectorState sector : border.sectors) {
            if (sector.level() == Level.HEAVY) {
                begin(sector, hour);
                sector.hot = true;
                border.theatre.episode.sectors.add(sector.index());
                heavyAnywhere = true;
            }
        }
        Theatre.Fighting episode = border.theatre.episode;
        if (episode != null) {
            if (heavyAnywhere) {
                episode.heavyHours++;
                episode.lastHeavy = hour;
            }
            episode.peakAwayKg = StrictMath.max(episode.peakAwayKg, border.shelter.awayBySide[0]);
            episode.peakAwayTj = StrictMath.max(episode.peakAwayTj, border.shelter.awayBySide[1]);
            if (hour - border.theatre.lastMortar >= border.p.ceasefire().episodeHours()) {
                end(false);
            }
        }
        recede(hourly);
        notice(hourly, 1);
    }

    /** The hours of a day that were not stepped: the dead recede, outsiders turn away, and the will to stop runs out. */
    public void pass(int hours) {
        for (Side side : Side.BOTH) {
            Capital capital = border.capital(side);
            capital.willing = StrictMath.max(0, capital.willing - hours);
        }
        if (border.theatre.dead() + border.theatre.pressure() > FORGOTTEN) {
            Pace pace = hours == HOURS_A_DAY ? daily : Pace.of(border.p.mediation(), hours);
            recede(pace);
            notice(pace, hours);
        }
    }

    /** Closes the episode in course; {@code censored} when the run ends before it does. */
    public void end(boolean censored) {
        Theatre.Fighting e = border.theatre.episode;
        Posture p = border.p.posture();
        border.chronicle.episodes.add(new Episode(
                e.number,
                e.began,
                e.heavyHours,
                StrictMath.max(1, e.lastHeavy + 1 - e.began),
                List.copyOf(e.sectors),
                e.killed,
                e.injured,
                new ArrayList<>(e.ceasefires),
                e.broken,
                e.peakAwayKg,
                e.peakAwayTj,
                censored));
        border.chronicle.tell(new Event.EpisodeEnded(border.clock.hour(), e.number, e.killed.total(), e.heavyHours));
        double weight = StrictMath.min(1, e.killed.total() / p.warDead());
        for (Side side : Side.BOTH) {
            Capital capital = border.capital(side);
            capital.posture += p.afterWar() * weight * (1 - capital.posture);
            capital.authorised = false;
            capital.widened = false;
            capital.willing = 0;
        }
        for (SectorState sector : border.sectors) {
            sector.hot = false;
        }
        border.theatre.ceasefire = false;
        border.theatre.episode = null;
    }

    private void begin(SectorState first, int hour) {
        if (border.theatre.episode == null) {
            Theatre.Fighting episode = new Theatre.Fighting(border.chronicle.episodes.size(), hour);
            border.theatre.episode = episode;
            border.chronicle.tell(new Event.EpisodeBegan(hour, episode.number, first.index()));
            for (SectorState sector : border.sectors) {
                if (sector.engaged()) {
                    episode.killed.add(sector.clash.killed);
                    episode.injured.add(sector.clash.injured);
                }
            }
        }
        for (SectorState sector : border.sectors) {
            if (sector.engaged()) {
                sector.clash.episode = border.theatre.episode.number;
            }
        }
    }

    private void recede(Pace pace) {
        for (SectorState sector : border.sectors) {
            for (Side side : Side.BOTH) {
                Front front = sector.front(side);
                front.dead6 *= pace.dead6();
                front.dead24 *= pace.dead24();
            }
        }
        for (Side side : Side.BOTH) {
            border.capital(side).dead24 *= pace.dead24();
        }
        if (!border.theatre.level.atLeast(Level.SHOTS)) {
            for (Side side : Side.BOTH) {
                border.theatre.dead[side.ordinal()] *= pace.dead();
            }
        }
    }

    /** Pressure follows what the dead call for: {@code dM = (m (1 - e^(-E / e0)) - M) / τ}, for each of the two channels. */
    private void notice(Pace pace, int hours) {
        Mediation p = border.p.mediation();
        Theatre t = border.theatre;
        double dead = t.dead();
        double sooner = 0.5
                * (border.swayed().alongTheLine(Rate.NOTICE, Side.KG)
                        + border.swayed().alongTheLine(Rate.NOTICE, Side.TJ));
        double waking = sooner == 1 ? pace.third() : -FastMath.expm1(-hours * sooner / p.thirdHours());
        double channel = dead < FORGOTTEN ? 0 : p.bilateral() * -FastMath.expm1(-dead / p.bilateralDead());
        double others = dead < FORGOTTEN ? 0 : p.third() * -FastMath.expm1(-dead * sooner / p.thirdDead());
        t.bilateral += (channel - t.bilateral) * pace.bilateral();
        t.third += (others - t.third) * waking;
    }
}
