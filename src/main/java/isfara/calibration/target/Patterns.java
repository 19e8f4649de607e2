package isfara.calibration.target;

import isfara.outcome.Trigger;
import isfara.world.Sector;
import isfara.world.World;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** When in the year, over what and where: shares of the recorded incidents outside wars. */
final class Patterns {

    private Patterns() {}

    static List<Asked> quantities(World world, LocalDate last) {
        List<Asked> all = new ArrayList<>();
        for (Month month : Month.values()) {
            String word = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
            all.add(share(
                    "month." + month.getValue(),
                    "recorded incidents outside wars that began in " + word,
                    last,
                    entry -> entry.start().getMonth() == month));
        }
        for (Trigger trigger : Trigger.values()) {
            all.add(share(
                    "trigger." + trigger.word(),
                    "recorded incidents outside wars over " + trigger.word(),
                    last,
                    entry -> entry.trigger() == trigger));
        }
        for (Sector sector : world.sectors()) {
            all.add(share(
                    "sector." + sector.id().replace('_', '-'),
                    "recorded incidents outside wars at " + sector.name(),
                    last,
                    entry -> entry.sector() == sector.index()));
        }
        return all;
    }

    private static Asked share(String id, String name, LocalDate last, Predicate<SimulatedCatalogue.Entry> condition) {
        return Asked.of(
                id,
                Group.PATTERN,
                name,
                "share",
                Scale.PLAIN,
                last,
                life -> life.catalogue().share(Targets.FIRST, last, condition));
    }
}
