package isfara.cli.reference;

import isfara.intervention.Intervention;
import isfara.intervention.Kind;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.intervention.SettingRule;
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
import java.util.function.Predicate;

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

    private final Predicate<String> uncertain;
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
     * @param otherwise rates that it touches with other settings only
     * @param otherOrders what it orders with other settings only
     */
    public record Touch(List<Touched> rates, List<Ordered> orders, List<Rate> otherwise, List<String> otherOrders) {

        /** Keeps copies. */
        public Touch {
            rates = List.copyOf(rates);
            orders = List.copyOf(orders);
            otherwise = List.copyOf(otherwise);
            otherOrders = List.copyOf(otherOrders);
        }

        /** Whether it changes nothing. */
        public boolean nothing() {
            return rates.isEmpty() && orders.isEmpty();
        }

        private Touch or(List<Touch> others) {
            Set<Rate> more = EnumSet.noneOf(Rate.class);
            Set<String> moreOrders = new TreeSet<>();
            for (Touch other : others) {
                other.rates.forEach(t -> more.add(t.rate()));
                other.orders.forEach(o -> moreOrders.add(o.what()));
            }
            rates.forEach(t -> more.remove(t.rate()));
            orders.forEach(o -> moreOrders.remove(o.what()));
            return new Touch(rates, orders, List.copyOf(more), List.copyOf(moreOrders));
        }
    }

    private TouchedRates(
            Predicate<String> uncertain,
            Intervention intervention,
            Period period,
            ParameterVector parameters,
            Set<String> held,
            World world) {
        this.uncertain = uncertain;
        this.intervention = intervention;
        this.period = period;
        this.parameters = parameters;
        this.held = Set.copyOf(held);
        this.world = world;
    }

    /**
     * With declared settings, and what else other settings would touch: each setting in turn at its other choices or its ends. Of a
     * setting that must be given, the first choice or the lowest number is taken.
     */
    public static Touch of(LeverDeclaration lever, ParameterVector parameters, World world) {
        List<String> sectors = world.sectors().stream().map(Sector::id).toList();
        Map<String, String> given = new TreeMap<>();
        for (SettingDeclaration setting : lever.settings()) {
            if (setting.required()) {
                given.put(setting.name(), first(setting));
            }
        }
        List<Touch> others = new ArrayList<>();
        for (SettingDeclaration setting : lever.settings()) {
            for (String text : others(setting)) {
                Map<String, String> other = new TreeMap<>(given);
                other.put(setting.name(), text);
                ask(lever, other, sectors, parameters, world).ifPresent(others::add);
            }
        }
        return ask(lever, given, sectors, parameters, world).orElseThrow().or(others);
    }

    /** Nothing when the settings do not go together. */
    private static Optional<Touch> ask(
            LeverDeclaration lever,
            Map<String, String> settings,
            List<String> sectors,
            ParameterVector parameters,
            World world) {
        Intervention filled;
        try {
            filled = lever.fill(settings, sectors);
        } catch (SettingRule apart) {
            return Optional.empty();
        }
        Period always = new Period(FROM, Optional.empty());
        return Optional.of(new TouchedRates(lever::uncertain, filled, always, parameters, Set.of(), world).find());
    }

    /**
     * With settings and dates as a scenario has them.
     *
     * @param held names of parameters that the scenario holds: these are not varied
     */
    public static Touch of(LeverUse use, ParameterVector parameters, Set<String> held, World world) {
        Predicate<String> uncertain = name -> name.startsWith(use.lever() + ".");
        return new TouchedRates(uncertain, use.intervention(), use.period(), parameters, held, world).find();
    }

    /** What else may be said of a setting: other choices, or the ends of its range. */
    private static List<String> others(SettingDeclaration setting) {
        Kind kind = setting.kind();
        List<Double> ends = List.of(setting.low(), setting.high());
        return switch (kind) {
            case WHOLE ->
                ends.stream().map(end -> Long.toString(end.longValue())).toList();
            case NUMBER ->
                ends.stream()
                        .filter(Double::isFinite)
                        .map(end -> Double.toString(end))
                        .toList();
            case FLAG, CHOICE -> setting.choices();
            case CHOICES ->
                setting.choices().stream().map(word -> "[" + word + "]").toList();
            case SECTORS -> List.of(SettingDeclaration.ALL);
        };
    }

    private static String first(SettingDeclaration setting) {
        Kind kind = setting.kind();
        return switch (kind) {
            case WHOLE -> Long.toString((long) setting.low());
            case NUMBER -> Double.toString(setting.low());
            case FLAG, CHOICE -> setting.choices().get(0);
            case CHOICES -> "[" + setting.choices().get(0) + "]";
            case SECTORS -> SettingDeclaration.ALL;
        };
    }

    private Touch find() {
        List<Seen> seen = new ArrayList<>(List.of(watch(parameters)));
        for (Declaration effect : parameters.space().declarations()) {
            boolean varied = effect.uncertain() && !held.contains(effect.name());
            if (uncertain.test(effect.name()) && varied) {
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
        return new Touch(rates, orders, List.of(), List.of());
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
