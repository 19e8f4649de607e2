package isfara.scenario;

import isfara.outcome.Trigger;
import isfara.world.Contact;
import isfara.world.Sector;
import isfara.world.Side;
import isfara.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the quarrels that a situation gives: {@code day}, {@code hour}, {@code sector}, {@code trigger} and {@code source};
 * {@code kg} and {@code tj} or the sector's first contact; {@code works}, {@code crowd} and {@code again}, or none of it.
 */
final class QuarrelReader {

    private static final List<String> KEYS =
            List.of("day", "hour", "sector", "kg", "tj", "trigger", "works", "crowd", "again", "source");
    private static final List<String> REQUIRED = List.of("day", "hour", "sector", "trigger", "source");
    private static final int LAST_DAY = 3650;
    private static final int LAST_HOUR = 23;
    private static final int LARGEST_CROWD = 5000;

    private static final Comparator<Situation.Quarrel> ORDER = Comparator.comparingInt(Situation.Quarrel::day)
            .thenComparingInt(Situation.Quarrel::hour)
            .thenComparing(Situation.Quarrel::sector);

    private final World world;
    private final Mistakes mistakes;
    private final Fields fields;

    QuarrelReader(World world, Mistakes mistakes) {
        this.world = world;
        this.mistakes = mistakes;
        this.fields = new Fields(mistakes);
    }

    /** Those of a list, in the order of their hours; at most one a day in a sector. */
    List<Situation.Quarrel> read(Yaml value) {
        List<Situation.Quarrel> read = new ArrayList<>();
        fields.items(value, "quarrels", "a list of quarrels, or []")
                .ifPresent(
                        list -> list.items().forEach(item -> quarrel(item, read).ifPresent(read::add)));
        return read.stream().sorted(ORDER).toList();
    }

    private Optional<Situation.Quarrel> quarrel(Yaml item, List<Situation.Quarrel> before) {
        Optional<Yaml.Table> table = fields.table(item, "quarrels");
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Yaml> values = fields.of(table.get(), KEYS);
        REQUIRED.stream()
                .filter(key -> !values.containsKey(key))
                .findFirst()
                .ifPresent(key ->
                        mistakes.add(item.spot(), "quarrel", "no " + key, "need " + String.join(", ", REQUIRED)));
        Optional<Integer> day = whole(values, "day", LAST_DAY, "days from the start");
        Optional<Integer> hour = whole(values, "hour", LAST_HOUR, "o'clock");
        Optional<Integer> crowd = whole(values, "crowd", LARGEST_CROWD, "people a side");
        Optional<Trigger> trigger = trigger(values);
        Optional<Contact> contact = sector(values).flatMap(sector -> contact(sector, values));
        Optional<String> source = word(values, "source").map(Said::value);
        Optional<Boolean> works = yesOrNo(values, "works");
        Optional<Boolean> again = yesOrNo(values, "again");
        if (day.isEmpty() || hour.isEmpty() || trigger.isEmpty() || contact.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        if (crowd.isPresent() && trigger.get() == Trigger.PATROL) {
            mistakes.add(
                    values.get("crowd").spot(), "crowd", values.get("crowd").told(), "need none: patrols meet");
            return Optional.empty();
        }
        String sector = world.sectors().get(contact.get().sector()).id();
        if (before.stream().anyMatch(q -> q.day() == day.get() && q.sector().equals(sector))) {
            mistakes.add(item.spot(), "quarrel", "a second in " + sector + " on day " + day.get(), "need one");
            return Optional.empty();
        }
        return Optional.of(new Situation.Quarrel(
                day.get(),
                hour.get(),
                sector,
                world.settlements().get(contact.get().kg()).id(),
                world.settlements().get(contact.get().tj()).id(),
                trigger.get(),
                works.orElse(false),
                crowd.map(OptionalInt::of).orElse(OptionalInt.empty()),
                again.orElse(false),
                source.get()));
    }

    private Optional<Sector> sector(Map<String, Yaml> values) {
        Optional<Said<String>> id = word(values, "sector");
        Optional<Sector> sector = id.flatMap(said -> world.sectors().stream()
                .filter(s -> s.id().equals(said.value()))
                .findFirst());
        if (id.isPresent() && sector.isEmpty()) {
            List<String> ids = world.sectors().stream().map(Sector::id).toList();
            mistakes.unknown(id.get().spot(), "sector", id.get().value(), ids, "all: isfara list sectors");
        }
        return sector;
    }

    /** The first contact of a sector that has the settlements that are named. */
    private Optional<Contact> contact(Sector sector, Map<String, Yaml> values) {
        List<Contact> possible = sector.contacts();
        for (Side side : Side.BOTH) {
            String key = side == Side.KG ? "kg" : "tj";
            Optional<Said<String>> id = word(values, key);
            if (id.isEmpty() && values.containsKey(key)) {
                return Optional.empty();
            }
            if (id.isPresent()) {
                List<String> ids =
                        possible.stream().map(c -> id(c, side)).distinct().toList();
                possible = possible.stream()
                        .filter(c -> id(c, side).equals(id.get().value()))
                        .toList();
                if (possible.isEmpty()) {
                    String all = "contacts of " + sector.id() + " there: " + String.join(", ", ids);
                    mistakes.unknown(id.get().spot(), key, id.get().value(), ids, all);
                    return Optional.empty();
                }
            }
        }
        return Optional.of(possible.get(0));
    }

    private String id(Contact contact, Side side) {
        return world.settlements().get(contact.settlement(side)).id();
    }

    private Optional<Trigger> trigger(Map<String, Yaml> values) {
        Optional<Said<String>> word = word(values, "trigger");
        List<Trigger> all = List.of(Trigger.values());
        Optional<Trigger> trigger = word.flatMap(
                said -> all.stream().filter(t -> t.word().equals(said.value())).findFirst());
        if (word.isPresent() && trigger.isEmpty()) {
            List<String> words = all.stream().map(Trigger::word).toList();
            mistakes.unknown(
                    word.get().spot(), "trigger", word.get().value(), words, "any of: " + String.join(", ", words));
        }
        return trigger;
    }

    private Optional<Said<String>> word(Map<String, Yaml> values, String key) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> fields.words(value, key));
    }

    private Optional<Integer> whole(Map<String, Yaml> values, String key, int most, String unit) {
        return Optional.ofNullable(values.get(key))
                .flatMap(value -> fields.whole(value, key, 0, most, unit))
                .map(said -> Math.toIntExact(said.value()));
    }

    private Optional<Boolean> yesOrNo(Map<String, Yaml> values, String key) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> fields.yesOrNo(value, key));
    }
}
