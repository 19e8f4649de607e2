package isfara.gui.scene;

import isfara.analysis.Digits;
import isfara.gui.scene.Facts.Fact;
import isfara.world.Side;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Facts while they are being gathered, and how numbers, shares and hours are worded in them. */
final class FactList {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final List<Fact> list = new ArrayList<>();

    FactList add(String name, String value) {
        list.add(new Fact(name, value));
        return this;
    }

    FactList people(String name, int people) {
        return add(name, count(people, "person", "people"));
    }

    FactList share(String name, double share) {
        return add(name, Digits.percent(share));
    }

    FactList flow(String name, double cubicMetres) {
        return add(name, Digits.number(cubicMetres) + " m³/s");
    }

    FactList yes(String name, boolean holds) {
        return add(name, holds ? "yes" : "no");
    }

    /** Only if there is anything to tell. */
    FactList peopleIfAny(String name, int people) {
        return people == 0 ? this : people(name, people);
    }

    Facts titled(String title) {
        return new Facts(title, list);
    }

    static String count(int number, String one, String many) {
        return Digits.number(number) + " " + (number == 1 ? one : many);
    }

    /** The date and hour that lie so many hours after the start. */
    static String moment(Scene scene, int hour) {
        LocalDateTime at = scene.moment().start().atStartOfDay().plusHours(hour);
        return MOMENT.format(at);
    }

    static String adjective(Side side) {
        return side == Side.KG ? "Kyrgyz" : "Tajik";
    }

    static String country(Side side) {
        return side == Side.KG ? "Kyrgyzstan" : "Tajikistan";
    }

    static String killed(Harm harm) {
        return count(harm.total(), "person", "people") + " (" + Digits.number(harm.civilians()) + " civilians, "
                + Digits.number(harm.guards()) + " guards and local armed men, " + Digits.number(harm.army())
                + " soldiers)";
    }
}
