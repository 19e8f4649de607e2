package isfara.cli.reference;

import isfara.intervention.Intervention;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
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
import isfara.world.Sector;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Which rates a lever changes, found by asking it: it is bound with its declared settings and wakes to one quiet morning long after it
 * was switched on; once with its declared effects, and once with each uncertain effect at either end of its prior.
 */
final class TouchedRates {

    /** Longer than any lever takes to arrive. */
    private static final int LONG_AFTER = 730;

    private static final LocalDate FROM = LocalDate.of(2022, 10, 19);

    private final LeverDeclaration lever;
    private final World world;

    /**
     * A rate that is not plain, or would not be with another effect of the prior.
     *
     * @param rate which
     * @param side whose
     * @param declared its values over the sectors, with the declared effects
     * @param possible its values over the sectors, with each effect in turn at either end of its prior
     */
    record Touched(Rate rate, Side side, DoubleSummaryStatistics declared, DoubleSummaryStatistics possible) {}

    private TouchedRates(LeverDeclaration lever, World world) {
        this.lever = lever;
        this.world = world;
    }

    /** The rates that it changes, in the order of declaration; nothing if the lever has a setting that must be given. */
    static Optional<List<Touched>> of(LeverDeclaration lever, ParameterVector parameters, World world) {
        if (lever.settings().stream().anyMatch(SettingDeclaration::required)) {
            return Optional.empty();
        }
        return Optional.of(new TouchedRates(lever, world).find(parameters));
    }

    private List<Touched> find(ParameterVector parameters) {
        List<Rates> mornings = new ArrayList<>(List.of(morning(parameters)));
        for (Declaration effect : parameters.space().declarations()) {
            if (effect.name().startsWith(lever.name() + ".") && effect.uncertain()) {
                mornings.add(morning(parameters.with(effect.name(), effect.priorLow())));
                mornings.add(morning(parameters.with(effect.name(), effect.priorHigh())));
            }
        }
        List<Touched> touched = new ArrayList<>();
        for (Rate rate : Rate.values()) {
            for (Side side : Side.BOTH) {
                DoubleSummaryStatistics possible = mornings.stream()
                        .flatMapToDouble(rates -> values(rates, rate, side))
                        .summaryStatistics();
                if (possible.getMin() != rate.plain() || possible.getMax() != rate.plain()) {
                    DoubleSummaryStatistics declared =
                            values(mornings.get(0), rate, side).summaryStatistics();
                    touched.add(new Touched(rate, side, declared, possible));
                }
            }
        }
        return touched;
    }

    private Rates morning(ParameterVector parameters) {
        List<String> sectors = world.sectors().stream().map(Sector::id).toList();
        Intervention intervention = lever.fill(Map.of(), sectors);
        Influence influence = intervention.bind(new Period(FROM, Optional.empty()), parameters, world);
        Rates rates = new Rates(sectors.size());
        influence.morning(new Morning(
                LONG_AFTER,
                FROM.plusDays(LONG_AFTER),
                rates,
                new Orders(sectors.size(), world.water().nodes().size()),
                Streams.of(0),
                (Event event) -> {},
                side -> parameters.get("start.posture." + side),
                false));
        return rates;
    }

    private static DoubleStream values(Rates rates, Rate rate, Side side) {
        return IntStream.range(0, rates.sectors()).mapToDouble(sector -> rates.of(rate, sector, side));
    }
}
