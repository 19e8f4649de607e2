package isfara.cli.reference;

import isfara.intervention.Intervention;
import isfara.intervention.LeverDeclaration;
import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Orders;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.outcome.Event;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterVector;
import isfara.random.Streams;
import isfara.scenario.LeverUse;
import isfara.world.Sector;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which rates a lever changes and what it orders, found by asking it: it wakes to the mornings of two years, once while it is quiet
 * and once while armies fight, with its declared effects and with each uncertain effect in turn at either end of its prior.
 */
public final class TouchedRates {

    /** Every day at first, for what acts for a few days only; then every fifth, through all seasons. */
    private static final int DAILY = 40;

    private static final int STEP = 5;
    private static final int LAST = 730;

    private static final LocalDate FROM = LocalDate.of(2022, 10, 19);

    private final LeverDeclaration lever;
    private final Intervention intervention;
    private final Period period;
    private final ParameterVector parameters;
    private final Set<String> held;
    private final World world;

    /**
     * A rate that is not plain, or would not be with another effect of the prior.
     *
     * @param rate which
     * @param side whose
     * @param declared its values where and when it is not plain, with the declared effects
     * @param possible the same, with each effect in turn at either end of its prior
     */
    public record Touched(Rate rate, Side side, Span declared, Span possible) {}

    /**
     * What a lever orders outright.
     *
     * @param what in words, for example {@code crossings kept closed (KG)}
     * @param declared with the declared effects
     * @param possible with each effect in turn at either end of its prior
     */
    public record Ordered(String what, Span declared, Span possible) {}

    /**
     * All that a lever touches.
     *
     * @param rates in the order of declaration
     * @param orders what it orders
     */
    public record Touch(List<Touched> rates, List<Ordered> orders) {

        /** Keeps copies. */
        public Touch {
            rates = List.copyOf(rates);
            orders = List.copyOf(orders);
        }

        /** Whether it changes nothing. */
        public boolean nothing() {
            return rates.isEmpty() && orders.isEmpty();
        }
    }

    private TouchedRates(
            LeverDeclaration lever,
            Intervention intervention,
            Period period,
            ParameterVector parameters,
            Set<String> held,
            World world) {
        this.lever = lever;
        this.intervention = intervention;
        this.period = period;
        this.parameters = parameters;
        this.held = Set.copyOf(held);
        this.world = world;
    }

    /** With declared settings; of a setting that must be given, the first choice or the lowest number is taken. */
    public static Touch of(LeverDeclaration lever, ParameterVector parameters, World world) {
        List<String> sectors = world.sectors().stream().map(Sector::id).toList();
        Intervention filled = lever.fill(OtherSettings.required(lever), sectors);
        Period always = new Period(FROM, Optional.empty());
        return new TouchedRates(lever, filled, always, parameters, Set.of(), world).find();
    }

    /** What it touches, with its declared effects, when one of its settings has another value, and not with all as declared. */
    public static Touch elsewhere(LeverDeclaration lever, ParameterVector parameters, World world) {
        List<String> sectors = world.sectors().stream().map(Sector::id).toList();
        Touch declared = of(lever, parameters, world);
        Set<Rate> known = EnumSet.noneOf(Rate.class);
        declared.rates().forEach(t -> known.add(t.rate()));
        Set<String> orders = new TreeSet<>();
        declared.orders().forEach(order -> orders.add(order.what()));
        Set<String> held = new TreeSet<>();
        parameters.space().declarations().forEach(d -> held.add(d.name()));
        List<Touched> rates = new ArrayList<>();
        List<Ordered> more = new ArrayList<>();
        for (Map<String, String> settings : OtherSettings.of(lever)) {
            Optional<Intervention> other = OtherSettings.filled(lever, settings, sectors);
            if (other.isPresent()) {
                Period always = new Period(FROM, Optional.empty());
                Touch touch = new TouchedRates(lever, other.get(), always, parameters, held, world).find();
                touch.rates().stream()
                        .filter(t -> !known.contains(t.rate()))
                        .filter(t -> rates.stream().noneMatch(r -> r.rate() == t.rate() && r.side() == t.side()))
                        .forEach(rates::add);
                touch.orders().stream()
                        .filter(order -> orders.add(order.what()))
                        .forEach(more::add);
            }
        }
        return new Touch(rates, more);
    }

    /**
     * With settings and dates as a scenario has them.
     *
     * @param lever its declaration
     * @param held names of parameters that the scenario holds: these are not varied
     */
    public static Touch of(
            LeverDeclaration lever, LeverUse use, ParameterVector parameters, Set<String> held, World world) {
        return new TouchedRates(lever, use.intervention(), use.period(), parameters, held, world).find();
    }

    private Touch find() {
        List<Seen> seen = new ArrayList<>(List.of(watch(parameters)));
        for (Declaration effect : parameters.space().declarations()) {
            boolean varied = effect.uncertain() && !held.contains(effect.name());
            if (varied && lever.uncertain(effect.name())) {
                seen.add(watch(parameters.with(effect.name(), effect.priorLow())));
                seen.add(watch(parameters.with(effect.name(), effect.priorHigh())));
            }
        }
        List<Touched> rates = new ArrayList<>();
        for (Rate rate : Rate.values()) {
            for (Side side : Side.BOTH) {
                span(seen, s -> s.rates(side).get(rate), rate.plain())
                        .ifPresent(spans -> rates.add(new Touched(rate, side, spans.get(0), spans.get(1))));
            }
        }
        Set<String> ordered = new TreeSet<>();
        seen.forEach(s -> ordered.addAll(s.orders.keySet()));
        List<Ordered> orders = new ArrayList<>();
        for (String what : ordered) {
            span(seen, s -> s.orders.get(what), SeenOrders.plain(what))
                    .ifPresent(spans -> orders.add(new Ordered(what, spans.get(0), spans.get(1))));
        }
        return new Touch(rates, orders);
    }

    /** What was seen of a thing with the declared effects, and with all of them; nothing if it was plain always. */
    private static Optional<List<Span>> span(List<Seen> all, Function<Seen, Span> of, double plain) {
        if (all.stream().map(of).allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        List<Span> spans = all.stream()
                .map(seen -> Objects.requireNonNullElse(of.apply(seen), Span.of(plain)))
                .toList();
        return Optional.of(
                List.of(spans.get(0), spans.stream().reduce(Span::and).orElseThrow()));
    }

    private Seen watch(ParameterVector with) {
        Seen seen = new Seen();
        for (boolean fighting : new boolean[] {false, true}) {
            Influence influence = intervention.bind(period, with, world);
            int sectors = world.sectors().size();
            int nodes = world.water().nodes().size();
            for (int day = 0; day <= LAST; day += day < DAILY ? 1 : STEP) {
                Rates rates = new Rates(sectors);
                Orders orders = new Orders(sectors, nodes);
                influence.morning(new Morning(
                        day,
                        period.from().plusDays(day),
                        rates,
                        orders,
                        Streams.of(0),
                        (Event event) -> {},
                        side -> with.get("start.posture." + side),
                        fighting));
                seen.add(rates);
                SeenOrders.add(orders, world, seen.orders);
            }
        }
        return seen;
    }

    /** What was not plain on the mornings so far. */
    private static final class Seen {
        private final Map<Rate, Span> kg = new EnumMap<>(Rate.class);
        private final Map<Rate, Span> tj = new EnumMap<>(Rate.class);
        private final Map<String, Span> orders = new TreeMap<>();

        Map<Rate, Span> rates(Side side) {
            return side == Side.KG ? kg : tj;
        }

        void add(Rates rates) {
            for (Rate rate : Rate.values()) {
                for (Side side : Side.BOTH) {
                    for (int sector = 0; sector < rates.sectors(); sector++) {
                        double value = rates.of(rate, sector, side);
                        if (value != rate.plain()) {
                            rates(side).merge(rate, Span.of(value), Span::and);
                        }
                    }
                }
            }
        }
    }
}
