package isfara.report.story;

import isfara.outcome.Event;
import isfara.world.Garrison;
import isfara.world.Post;
import java.util.ArrayList;
import java.util.List;

/** One sentence for each kind of event. */
final class Sentences {

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** The event in words, with its reason. */
    Line of(Event event) {
        return new Line(
                event.hour(), text(event), Reason.of(event).map(Reason::words).orElse(""));
    }

    private String text(Event event) {
        if (event instanceof Event.IncidentBegan
                || event instanceof Event.LevelChanged
                || event instanceof Event.GuardsCame
                || event instanceof Event.IncidentEnded) {
            return clash(event);
        }
        if (event instanceof Event.UnitSent
                || event instanceof Event.UnitArrived
                || event instanceof Event.UnitWithdrew) {
            return unit(event);
        }
        if (event instanceof Event.Left
                || event instanceof Event.CameBack
                || event instanceof Event.Emigrated
                || event instanceof Event.OrderedToLeave) {
            return movement(event);
        }
        if (event instanceof Event.Harmed
                || event instanceof Event.Seized
                || event instanceof Event.Released
                || event instanceof Event.FoundDead
                || event instanceof Event.HomesDestroyed) {
            return harm(event);
        }
        if (event instanceof Event.WorksBegan
                || event instanceof Event.WorksEnded
                || event instanceof Event.CrossingChanged
                || event instanceof Event.RoadsChanged
                || event instanceof Event.WaterWorkChanged
                || event instanceof Event.LeverChanged) {
            return thing(event);
        }
        return state(event);
    }

    private String clash(Event event) {
        if (event instanceof Event.IncidentBegan e) {
            return words.sector(e.sector()) + ": " + beginning(e);
        }
        if (event instanceof Event.LevelChanged e) {
            boolean up = e.to().atLeast(e.from());
            String who = Words.adjective(e.side()) + (e.byCrowd() ? " civilians" : " side");
            String what = up
                    ? " goes from " + Words.level(e.from()) + " to " + Words.level(e.to())
                    : " comes down from " + Words.level(e.from()) + " to " + Words.level(e.to());
            String sentence = e.byCrowd() ? what.replace(" goes ", " go ").replace(" comes ", " come ") : what;
            return words.sector(e.sector()) + ": the " + who + sentence;
        }
        if (event instanceof Event.GuardsCame e) {
            return words.sector(e.sector()) + ": " + Words.number(e.guards()) + " " + Words.adjective(e.side())
                    + " guards come to a crowd of " + Words.number(e.crowd());
        }
        Event.IncidentEnded e = (Event.IncidentEnded) event;
        return words.sector(e.sector()) + ": quiet again after " + Words.count(e.hours(), "hour", "hours") + "; "
                + Words.came(e.peak()) + "; " + Words.number(e.killed()) + " killed, " + Words.number(e.injured())
                + " injured";
    }

    /** How an incident began, without its place and reason. */
    String beginning(Event.IncidentBegan e) {
        String where = " between " + words.village(e.kgSettlement()) + " and " + words.village(e.tjSettlement());
        return switch (e.origin()) {
            case DISPUTE -> Words.cause(e.trigger()) + where + present(e);
            case RECONVENED ->
                "the crowds of the day before come back," + present(e).substring(1);
            case SPREAD -> "the fighting reaches this sector," + where.substring(8);
            case VIOLATION -> "shots in spite of the ceasefire," + where.substring(8);
        };
    }

    private static String present(Event.IncidentBegan e) {
        List<String> present = new ArrayList<>();
        present.add(Words.number(e.crowdKg()) + " Kyrgyz and " + Words.number(e.crowdTj()) + " Tajik villagers");
        if (e.guardsKg() + e.guardsTj() > 0) {
            present.add(Words.number(e.guardsKg()) + " and " + Words.number(e.guardsTj()) + " guards");
        }
        if (e.crowdKg() + e.crowdTj() == 0) {
            present.remove(0);
        }
        return present.isEmpty() ? "" : ", " + String.join(", ", present);
    }

    private String state(Event event) {
        if (event instanceof Event.Authorised e) {
            return Words.capital(e.side()) + " allows the army's heavy weapons";
        }
        if (event instanceof Event.Widened e) {
            return Words.capital(e.side()) + " allows fighting in other sectors";
        }
        if (event instanceof Event.WillingToStop e) {
            return Words.capital(e.side()) + " is ready to stop";
        }
        if (event instanceof Event.Ceasefire e) {
            return "both sides agree on a ceasefire"
                    + (e.number() > 1 ? ", the " + e.number() + ". of this fighting" : "");
        }
        if (event instanceof Event.CeasefireBroken e) {
            return Words.capital(e.side()) + " breaks the ceasefire off";
        }
        if (event instanceof Event.EpisodeBegan e) {
            return words.sector(e.sector()) + ": the army's heavy weapons are used; this is no longer a local clash";
        }
        Event.EpisodeEnded e = (Event.EpisodeEnded) event;
        return "a week without mortars: the fighting is over; " + Words.number(e.killed())
                + " dead, heavy weapons in use for " + Words.count(e.heavyHours(), "hour", "hours");
    }

    private String unit(Event event) {
        if (event instanceof Event.UnitSent e) {
            return soldiers(e.garrison(), e.soldiers()) + " are sent to " + words.sector(e.sector())
                    + ", to be there in " + Words.count(e.arrives() - e.hour(), "hour", "hours");
        }
        if (event instanceof Event.UnitArrived e) {
            return soldiers(e.garrison(), e.soldiers()) + " reach " + words.sector(e.sector());
        }
        Event.UnitWithdrew e = (Event.UnitWithdrew) event;
        return soldiers(e.garrison(), e.soldiers()) + " leave " + words.sector(e.sector());
    }

    private String soldiers(int garrison, int soldiers) {
        Garrison from = words.world().garrisons().get(garrison);
        return Words.number(soldiers) + " " + Words.adjective(from.side()) + " soldiers of " + from.name();
    }

    private String movement(Event event) {
        if (event instanceof Event.Left e) {
            return Words.people(e.people()) + " left " + words.village(e.settlement())
                    + (e.destination() < 0 ? "" : " for " + words.settlement(e.destination()));
        }
        if (event instanceof Event.CameBack e) {
            return Words.people(e.people()) + " came back to " + words.village(e.settlement());
        }
        if (event instanceof Event.Emigrated e) {
            return Words.people(e.people()) + " of " + words.village(e.settlement()) + " give up and stay elsewhere";
        }
        Event.OrderedToLeave e = (Event.OrderedToLeave) event;
        return "the authorities tell " + words.village(e.settlement()) + " to leave";
    }

    private String harm(Event event) {
        if (event instanceof Event.Harmed e) {
            String place = e.settlement() < 0 ? words.sector(e.sector()) : words.village(e.settlement());
            List<String> harm = new ArrayList<>();
            if (e.killed() > 0) {
                harm.add(Words.who(e.side(), e.kind(), e.killed()) + " killed");
            }
            if (e.injured() > 0) {
                harm.add(Words.who(e.side(), e.kind(), e.injured()) + " injured");
            }
            return place + ": " + String.join(", ", harm);
        }
        if (event instanceof Event.Seized e) {
            return words.sector(e.sector()) + ": " + Words.people(e.people()) + " of the " + Words.adjective(e.side())
                    + " side seized or missing";
        }
        if (event instanceof Event.Released e) {
            return Words.people(e.people()) + " of the " + Words.adjective(e.side()) + " side "
                    + (e.people() == 1 ? "comes" : "come") + " back from captivity";
        }
        if (event instanceof Event.FoundDead e) {
            return Words.people(e.people()) + " missing on the " + Words.adjective(e.side()) + " side found dead";
        }
        Event.HomesDestroyed e = (Event.HomesDestroyed) event;
        return words.village(e.settlement()) + ": " + Words.count(e.homes(), "home", "homes") + " destroyed";
    }

    private String thing(Event event) {
        if (event instanceof Event.WorksBegan e) {
            return words.sector(e.sector()) + ": contested works begin (a road, a canal, a fence), for "
                    + Words.count(e.days(), "day", "days");
        }
        if (event instanceof Event.WorksEnded e) {
            return words.sector(e.sector()) + ": the contested works end";
        }
        if (event instanceof Event.CrossingChanged e) {
            Post post = words.world().posts().get(e.post());
            String what = e.open() ? " reopens " : " closes ";
            return "the " + Words.adjective(post.side()) + " side" + what + post.name();
        }
        if (event instanceof Event.RoadsChanged e) {
            return words.sector(e.sector()) + ": the contested roads are " + (e.open() ? "free again" : "blocked");
        }
        if (event instanceof Event.WaterWorkChanged e) {
            String work = words.world().water().nodes().get(e.node()).name();
            return work + (e.damaged() ? " is damaged by the fighting" : " is repaired");
        }
        Event.LeverChanged e = (Event.LeverChanged) event;
        return e.lever() + ": " + e.what();
    }
}
