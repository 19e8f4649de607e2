package isfara.calibration.target;

import static isfara.calibration.target.Scale.LOG;
import static isfara.calibration.target.Scale.PLAIN;
import static isfara.calibration.target.Scale.ROOT;

import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How each of the two wars went, once it had begun: read from the replays. */
final class WarCourses {

    /** Nearly everybody is back. */
    private static final double NEARLY_ALL = 0.9;

    /** The first are back. */
    private static final double FIRST = 0.1;

    private static final int FORTNIGHT = 14;
    private static final int MONTH = 30;

    private final Group group;
    private final String prefix;
    private final LocalDate until;
    private final Function<Reading, Optional<Course>> course;
    private final List<Asked> all = new ArrayList<>();

    private WarCourses(Group group, String prefix, LocalDate until, Function<Reading, Optional<Course>> course) {
        this.group = group;
        this.prefix = prefix;
        this.until = until;
        this.course = course;
    }

    static List<Asked> quantities(World world) {
        WarCourses april =
                new WarCourses(Group.APRIL_2021, "april-2021.", LocalDate.of(2021, 5, 31), Reading::april2021);
        april.common();
        april.evacuees(1, 2, 4, 6);
        april.district(world, "Batken");
        april.district(world, "Leilek");
        for (Side side : Side.BOTH) {
            april.add(
                    "days-to-return." + side,
                    "days from the peak until nine tenths of the evacuees were back, " + people(side),
                    "days",
                    LOG,
                    course -> course.daysUntilBack(side, NEARLY_ALL));
        }
        WarCourses september =
                new WarCourses(Group.SEPTEMBER_2022, "september-2022.", Targets.LAST, Reading::september2022);
        september.common();
        september.evacuees(1, 2, 3);
        september.returns();
        april.all.addAll(september.all);
        return april.all;
    }

    private void common() {
        hours("hours-quarrel-to-shots", "from the first quarrel to aimed fire", Course::quarrelToShots);
        hours("hours-shots-to-mortars", "from aimed fire to mortars", Course::shotsToMortars);
        hours("hours-mortars-to-sectors", "from the first mortars to fire in three sectors", Course::mortarsToSectors);
        hours(
                "hours-mortars-to-ceasefire",
                "from the first mortars to the first ceasefire",
                Course::mortarsToCeasefire);
        add("ceasefires", "ceasefires agreed", "ceasefires", ROOT, Course::ceasefires);
        hours("hours-ceasefire-to-quiet", "from the first ceasefire to the last fire", Course::ceasefireToQuiet);
        hours("heavy-hours", "with heavy weapons in use", course -> course.war().heavyHours());
        add(
                "sectors",
                "sectors with heavy weapons",
                "sectors",
                ROOT,
                course -> course.war().sectors().size());
        for (Side side : Side.BOTH) {
            add("killed." + side, "killed, " + people(side), "people", LOG, course -> course.killed(side));
        }
        add(
                "killed.both",
                "killed on both sides",
                "people",
                LOG,
                course -> course.killed(Side.KG) + course.killed(Side.TJ));
        for (Side side : Side.BOTH) {
            add(
                    "reported." + side,
                    "killed as the side itself reports, " + people(side),
                    "people",
                    LOG,
                    course -> course.reported(side));
            add(
                    "civilian-share." + side,
                    "civilians among the killed, " + people(side),
                    "share",
                    PLAIN,
                    course -> course.civilianShare(side));
            add(
                    "injured-per-killed." + side,
                    "injured for each killed, " + people(side),
                    "people",
                    LOG,
                    course -> course.injuredPerKilled(side));
            add(
                    "evacuees.peak." + side,
                    "most people away from home at once, " + people(side),
                    "people",
                    LOG,
                    course -> course.peakAway(side));
            add("homes." + side, "homes destroyed, " + people(side), "homes", LOG, course -> course.homes(side));
        }
        add("civilian-share.both", "civilians among all killed", "share", PLAIN, Course::civilianShare);
    }

    private void evacuees(int... warDays) {
        for (int day : warDays) {
            add(
                    "evacuees.day-" + day + ".KG",
                    "people who had left home by the end of day " + day + " of the fighting, " + people(Side.KG),
                    "people",
                    LOG,
                    course -> course.evacuated(Side.KG, day));
        }
    }

    private void district(World world, String district) {
        List<Integer> there = world.settlements().stream()
                .filter(s -> s.side() == Side.KG && s.district().startsWith(district))
                .map(Settlement::index)
                .toList();
        add(
                "evacuees." + district.toLowerCase(Locale.ROOT) + ".KG",
                "people who left home at least once, " + people(Side.KG) + " of " + district,
                "people",
                LOG,
                course -> course.evacuated(there));
    }

    private void returns() {
        String kyrgyz = ", " + people(Side.KG);
        add(
                "days-to-first-return.KG",
                "days from the first mortars until a tenth of the evacuees were back" + kyrgyz,
                "days",
                LOG,
                course -> course.daysFromWarUntilBack(Side.KG, FIRST));
        add(
                "returned.14-days.KG",
                "evacuees back 14 days after the first mortars" + kyrgyz,
                "share",
                PLAIN,
                course -> course.back(Side.KG, FORTNIGHT));
        add(
                "returned.1-month.KG",
                "evacuees back a month after the first mortars" + kyrgyz,
                "share",
                PLAIN,
                course -> course.back(Side.KG, MONTH));
    }

    private void hours(String id, String name, ToDoubleFunction<Course> formula) {
        add(id, "hours " + name, "hours", LOG, formula);
    }

    private void add(String id, String name, String unit, Scale scale, ToDoubleFunction<Course> formula) {
        all.add(Asked.of(
                prefix + id,
                group,
                name + ", " + group.words(),
                unit,
                scale,
                until,
                life -> course.apply(life).map(formula::applyAsDouble).orElse(Double.NaN)));
    }

    private static String people(Side side) {
        return side == Side.KG ? "Kyrgyz" : "Tajik";
    }
}
