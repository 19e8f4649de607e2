package isfara.gui.live;

import isfara.gui.scene.Subject;
import isfara.gui.scene.Subject.OfPost;
import isfara.gui.scene.Subject.OfSector;
import isfara.gui.scene.Subject.OfSettlement;
import isfara.gui.scene.Subject.OfSide;
import isfara.gui.scene.Subject.OfTheatre;
import isfara.gui.scene.Subject.OfUnit;
import isfara.gui.scene.Subject.OfWater;
import isfara.outcome.Event;
import java.util.Optional;

/** What an event is about. */
final class Whereabouts {

    private Whereabouts() {}

    /** What somebody would want to look at who reads of an event; nothing for a lever. */
    static Optional<Subject> of(Event event) {
        return event instanceof Event.LeverChanged ? Optional.empty() : Optional.of(subject(event));
    }

    private static Subject subject(Event event) {
        if (event instanceof Event.UnitSent e) {
            return new OfUnit(e.garrison(), e.sector(), e.arrives());
        } else if (event instanceof Event.CrossingChanged e) {
            return new OfPost(e.post());
        } else if (event instanceof Event.WaterWorkChanged e) {
            return new OfWater(e.node());
        } else if (event instanceof Event.Ceasefire || event instanceof Event.EpisodeEnded) {
            return new OfTheatre();
        }
        int settlement = settlement(event);
        if (settlement >= 0) {
            return new OfSettlement(settlement);
        }
        int sector = sector(event);
        return sector >= 0 ? new OfSector(sector) : side(event);
    }

    private static int settlement(Event event) {
        if (event instanceof Event.Harmed e) {
            return e.settlement();
        } else if (event instanceof Event.HomesDestroyed e) {
            return e.settlement();
        } else if (event instanceof Event.OrderedToLeave e) {
            return e.settlement();
        } else if (event instanceof Event.Left e) {
            return e.settlement();
        } else if (event instanceof Event.CameBack e) {
            return e.settlement();
        }
        return event instanceof Event.Emigrated e ? e.settlement() : -1;
    }

    private static int sector(Event event) {
        if (event instanceof Event.WorksBegan e) {
            return e.sector();
        } else if (event instanceof Event.WorksEnded e) {
            return e.sector();
        } else if (event instanceof Event.IncidentBegan e) {
            return e.sector();
        } else if (event instanceof Event.GuardsCame e) {
            return e.sector();
        } else if (event instanceof Event.LevelChanged e) {
            return e.sector();
        } else if (event instanceof Event.IncidentEnded e) {
            return e.sector();
        } else if (event instanceof Event.UnitArrived e) {
            return e.sector();
        } else if (event instanceof Event.UnitWithdrew e) {
            return e.sector();
        } else if (event instanceof Event.EpisodeBegan e) {
            return e.sector();
        } else if (event instanceof Event.Harmed e) {
            return e.sector();
        } else if (event instanceof Event.Seized e) {
            return e.sector();
        }
        return event instanceof Event.RoadsChanged e ? e.sector() : -1;
    }

    private static OfSide side(Event event) {
        if (event instanceof Event.Authorised e) {
            return new OfSide(e.side());
        } else if (event instanceof Event.Widened e) {
            return new OfSide(e.side());
        } else if (event instanceof Event.WillingToStop e) {
            return new OfSide(e.side());
        } else if (event instanceof Event.CeasefireBroken e) {
            return new OfSide(e.side());
        } else if (event instanceof Event.Released e) {
            return new OfSide(e.side());
        }
        return new OfSide(((Event.FoundDead) event).side());
    }
}
