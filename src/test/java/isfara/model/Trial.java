package isfara.model;

import isfara.intervention.Levers;
import isfara.model.run.BorderModel;
import isfara.model.run.Simulation;
import isfara.outcome.History;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * A run to be tried out, on the real world with few household agents.
 *
 * @param start first day
 * @param days how many days
 * @param parameters the numbers, the levers' among them
 * @param quarrels that begin in any case
 * @param influences the levers
 * @param seed the run's luck
 * @param mirrored whether the two countries have changed places: ground, numbers and luck
 */
public record Trial(
        LocalDate start,
        int days,
        ParameterVector parameters,
        List<GivenQuarrel> quarrels,
        List<Influence> influences,
        long seed,
        boolean mirrored) {

    /** The world, read once. */
    public static final World WORLD = World.load();

    /** Every parameter there is. */
    public static final ParameterSpace SPACE = Levers.shipped().parameterSpace(Parameters.GROUPS);

    private static final int HOUSEHOLDS = 2000;
    private static final Simulation GROUND = new Simulation(WORLD);
    private static final Simulation MIRROR = new Simulation(WORLD.swapped());

    /** Three ordinary years from 2010. */
    public static Trial ordinary(long seed) {
        return new Trial(LocalDate.of(2010, 1, 1), 3 * 365, SPACE.defaults(), List.of(), List.of(), seed, false);
    }

    /** Two years in which capitals reach for the army at once, so that wars, ceasefires and their breakdown really happen. */
    public static Trial warlike(long seed) {
        return ordinary(seed)
                .days(2 * 365)
                .with("shots.guardRate", 0.3)
                .with("shots.mortarRate", 0.3)
                .with("authority.base", -3)
                .with("authority.widenBase", -2)
                .with("start.posture.KG", 0.5)
                .with("start.posture.TJ", 0.4);
    }

    /** The same for so many days. */
    public Trial days(int more) {
        return new Trial(start, more, parameters, quarrels, influences, seed, mirrored);
    }

    /** The same from another day. */
    public Trial from(LocalDate day) {
        return new Trial(day, days, parameters, quarrels, influences, seed, mirrored);
    }

    /** The same with one number changed. */
    public Trial with(String name, double value) {
        return new Trial(start, days, parameters.with(name, value), quarrels, influences, seed, mirrored);
    }

    /** The same under these levers. */
    public Trial under(Influence... levers) {
        return new Trial(start, days, parameters, quarrels, List.of(levers), seed, mirrored);
    }

    /** The same with these quarrels beginning in any case. */
    public Trial given(GivenQuarrel... more) {
        return new Trial(start, days, parameters, List.of(more), influences, seed, mirrored);
    }

    /** The same with the countries exchanged. */
    public Trial mirror() {
        return new Trial(start, days, parameters.swapped(), quarrels, influences, seed, !mirrored);
    }

    /** What decides it. */
    public Setup setup() {
        return new Setup(start, days, parameters, quarrels, influences, seed, HOUSEHOLDS, mirrored, Setup.WORK_LIMIT);
    }

    /** Lives through it. */
    public History run() {
        return (mirrored ? MIRROR : GROUND).run(setup());
    }

    /** Lives through it and looks at it after every step: once a day, and once an hour while there is something to follow. */
    public History watch(Consumer<BorderModel> eye) {
        BorderModel model = (mirrored ? MIRROR : GROUND).model(setup());
        model.start();
        boolean more = true;
        while (more && !model.over()) {
            more = model.schedule.step(model);
            eye.accept(model);
        }
        return model.history();
    }
}
