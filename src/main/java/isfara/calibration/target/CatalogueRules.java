package isfara.calibration.target;

import isfara.calibration.evidence.DocumentedIncident;
import isfara.calibration.evidence.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Observations made of a record's incidents: shares, counts, sums. */
final class CatalogueRules {

    /** Least and most that a {@linkplain Evidence#isSample sample} of incidents holds of all that a full record would (assumed). */
    static final double SAMPLE_LEAST = 0.5;

    static final double SAMPLE_MOST = 0.9;

    private static final String YEARLY_DEATHS = "acled_fatalities_per_year";
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final Evidence evidence;
    private final Catalogue catalogue;
    private final FigureRules figures;
    private final LocalDate last;

    CatalogueRules(Evidence evidence, FigureRules figures, LocalDate last) {
        this.evidence = evidence;
        this.catalogue = new Catalogue(evidence);
        this.figures = figures;
        this.last = last;
    }

    /** An interval for the share of incidents outside wars that fulfil a condition, among those of which it can be told. */
    Optional<Made> share(TargetRow row) {
        Condition condition = Condition.of(row.key());
        List<DocumentedIncident> told = catalogue.outsideWars(from(row), to(row)).stream()
                .filter(condition::told)
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int surely = 0;
        int perhaps = 0;
        for (DocumentedIncident incident : told) {
            Range deaths = catalogue.deaths(incident).orElse(new Range(0, 0));
            surely += condition.surely(incident, deaths) ? 1 : 0;
            perhaps += condition.perhaps(incident, deaths) ? 1 : 0;
        }
        Range interval = Wilson.interval(surely, told.size()).or(Wilson.interval(perhaps, told.size()));
        String count = surely == perhaps ? Integer.toString(surely) : surely + "-" + perhaps;
        return Optional.of(new Made(
                interval,
                count + " of " + told.size() + " in " + evidence.name() + ", Wilson interval of "
                        + StrictMath.round(100 * Wilson.LEVEL) + " %",
                surely,
                told.size()));
    }

    /** How many incidents fulfil a condition, wars among them; of a sample, how many there may have been. */
    Optional<Made> count(TargetRow row) {
        Condition condition = Condition.of(row.key());
        long count = catalogue.within(from(row), to(row)).stream()
                .filter(i -> condition.told(i) && condition.surely(i, new Range(0, 0)))
                .count();
        if (!evidence.isSample()) {
            return Optional.of(new Made(new Range(count, count), count + " in " + evidence.name()));
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new Made(
                        new Range(count / SAMPLE_MOST, count / SAMPLE_LEAST),
                        String.format(
                                Locale.ROOT,
                                "%d in %s, a sample taken to hold %.1f to %.1f of all",
                                count,
                                evidence.name(),
                                SAMPLE_LEAST,
                                SAMPLE_MOST)));
    }

    /** Dead of the worst incident outside wars; a sample may lack a worse one. */
    Optional<Made> worst(TargetRow row) {
        return catalogue.outsideWars(from(row), to(row)).stream()
                .flatMap(i -> catalogue.deaths(i).stream())
                .reduce((a, b) -> new Range(StrictMath.max(a.low(), b.low()), StrictMath.max(a.high(), b.high())))
                .map(range -> open(range, "worst incident in " + evidence.name()));
    }

    /** Dead of all incidents outside wars; of years without war, also the yearly sum of the event record. */
    Optional<Made> deaths(TargetRow row) {
        Range sum = new Range(0, 0);
        for (int year = from(row).getYear(); year <= to(row).getYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate end = earlier(LocalDate.of(year, 12, 31), to(row));
            List<DocumentedIncident> outside = catalogue.outsideWars(first, end);
            Range deaths = catalogue.deaths(outside);
            boolean calm = outside.size() == catalogue.within(first, end).size();
            Optional<Made> yearly = calm ? figures.mechanic(YEARLY_DEATHS, Integer.toString(year)) : Optional.empty();
            sum = sum.plus(yearly.map(made -> made.range().or(deaths)).orElse(deaths));
        }
        if (evidence.isSample() && sum.high() == 0) {
            return Optional.empty();
        }
        return Optional.of(open(sum, "sum over " + evidence.name() + " and, for years without war, the event record"));
    }

    /** Dead of a year, wars included: the catalogue's sum and the event record's. */
    Optional<Made> yearDeaths(TargetRow row) {
        List<DocumentedIncident> all = catalogue.within(from(row), to(row));
        Range sum = new Range(0, 0);
        for (DocumentedIncident incident : all) {
            Optional<Range> deaths = incident.isWar() ? figures.deaths(incident) : catalogue.deaths(incident);
            sum = sum.plus(deaths.orElse(new Range(0, 0)));
        }
        if (evidence.isSample()) {
            return sum.high() == 0 ? Optional.empty() : Optional.of(open(sum, "sum over " + evidence.name()));
        }
        Range catalogued = sum;
        String how = "sum over " + evidence.name();
        return figures.mechanic(YEARLY_DEATHS, Integer.toString(from(row).getYear()))
                .map(made -> new Made(made.range().or(catalogued), how + "; event record (ACLED)"))
                .or(() -> Optional.of(new Made(catalogued, how)));
    }

    /** A count of wars; a sample says nothing about it. */
    Optional<Made> wars(TargetRow row) {
        int count = warDays(from(row), to(row)).size();
        return whole(new Range(count, count), count + " in " + evidence.name());
    }

    /** Year of the first war. */
    Optional<Made> firstWar() {
        List<LocalDate> days = warDays(Targets.FIRST, last);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        int year = days.get(0).getYear();
        return whole(new Range(year, year), days.get(0) + " in " + evidence.name());
    }

    /** Months from the first to the second war. */
    Optional<Made> warGap() {
        List<LocalDate> days = warDays(Targets.FIRST, last);
        if (days.size() < 2) {
            return Optional.empty();
        }
        double months = ChronoUnit.DAYS.between(days.get(0), days.get(1)) / DAYS_A_MONTH;
        return whole(new Range(months, months), days.get(0) + " to " + days.get(1) + " in " + evidence.name());
    }

    private Optional<Made> whole(Range range, String how) {
        return evidence.isSample() ? Optional.empty() : Optional.of(new Made(range, how));
    }

    private Made open(Range range, String how) {
        return evidence.isSample()
                ? new Made(new Range(range.low(), Double.POSITIVE_INFINITY), how + ", which is a sample")
                : new Made(range, how);
    }

    private List<LocalDate> warDays(LocalDate from, LocalDate to) {
        return catalogue.within(from, to).stream()
                .filter(DocumentedIncident::isWar)
                .map(DocumentedIncident::start)
                .sorted()
                .toList();
    }

    private LocalDate from(TargetRow row) {
        return row.from().orElse(Targets.FIRST);
    }

    private LocalDate to(TargetRow row) {
        return earlier(row.to().orElse(last), last);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
