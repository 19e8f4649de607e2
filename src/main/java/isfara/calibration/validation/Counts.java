package isfara.calibration.validation;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/** What a catalogue adds up to: its whole years, and by level, sector and trigger over its whole time. */
final class Counts {

    /** Kinds of numbers that years are summed by. */
    enum Yearly {
        INCIDENTS("incidents by year", e -> 1),
        KILLED("deaths by year", Item::killed),
        INJURED("injured by year", Item::injured),
        EVACUATED("evacuees by year", Item::evacuated);

        private final String topic;
        private final ToDoubleFunction<Item> of;

        Yearly(String topic, ToDoubleFunction<Item> of) {
            this.topic = topic;
            this.of = of;
        }

        String topic() {
            return topic;
        }
    }

    /**
     * What counts of a listed incident, whoever lists it.
     *
     * @param day when
     * @param level 0 to 4, or -1 when not known
     * @param sector index, or -1
     * @param trigger index, or -1
     */
    record Item(LocalDate day, int level, int sector, int trigger, double killed, double injured, double evacuated) {}

    private final int firstYear;
    private final double[][] years;
    private final double[] levels = new double[5];
    private final double[] sectors;
    private final double[] triggers;

    Counts(int firstYear, int years, int sectors, int triggers) {
        this.firstYear = firstYear;
        this.years = new double[Yearly.values().length][years];
        this.sectors = new double[sectors];
        this.triggers = new double[triggers];
    }

    void add(Item item) {
        int year = item.day().getYear() - firstYear;
        for (Yearly kind : Yearly.values()) {
            if (year >= 0 && year < years[0].length) {
                years[kind.ordinal()][year] += kind.of.applyAsDouble(item);
            }
        }
        one(levels, item.level());
        one(sectors, item.sector());
        one(triggers, item.trigger());
    }

    private static void one(double[] counts, int place) {
        if (place >= 0) {
            counts[place]++;
        }
    }

    double of(Yearly kind, int year) {
        return years[kind.ordinal()][year];
    }

    double ofLevel(int level) {
        return levels[level];
    }

    double ofSector(int sector) {
        return sectors[sector];
    }

    double ofTrigger(int trigger) {
        return triggers[trigger];
    }
}
