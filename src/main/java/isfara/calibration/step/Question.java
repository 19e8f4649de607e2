package isfara.calibration.step;

import isfara.calibration.evidence.Evidence;
import isfara.calibration.fit.Simulator;
import isfara.calibration.replay.Lives;
import isfara.calibration.target.Life;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Observations;
import isfara.calibration.target.Quantity;
import isfara.calibration.target.Targets;
import isfara.calibration.validation.HoldOut;
import isfara.model.RunawayException;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.world.World;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * What every simulated life is asked, and what the record answers: the documented quantities, and the same as they stood on the
 * earlier days at which a hold-out pretends to be.
 */
public final class Question implements Simulator {

    private static final int FINGERPRINT_LIVES = 5;

    /** Windows that do not overlap once those that end too late are left out: a hold-out is fitted to them all. */
    private static final String WARS_IN_A_WINDOW = "wars.20";

    private final Lives lives;
    private final List<Part> parts = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();

    /**
     * The quantities as they stood on a day.
     *
     * @param targets asked of a life
     * @param kept which of them are asked here: all on the last day, else those whose window is shorter than then
     * @param observations what the record says of these
     */
    private record Part(Targets targets, List<Integer> kept, List<Observation> observations) {}

    /** Asked of lives in a world, with the evidence of a record. */
    public Question(World world, Evidence evidence, Lives lives) {
        this.lives = lives;
        add(Targets.of(world), evidence);
        TreeSet<LocalDate> days = new TreeSet<>();
        HoldOut.all().forEach(holdOut -> days.add(holdOut.standsAt()));
        for (LocalDate day : days) {
            if (day.isBefore(Targets.LAST)) {
                add(Targets.until(world, day), evidence);
            }
        }
    }

    private void add(Targets targets, Evidence evidence) {
        boolean whole = targets.last().equals(Targets.LAST);
        List<Quantity> all = targets.quantities();
        List<Integer> kept = IntStream.range(0, all.size())
                .filter(i -> whole || all.get(i).until().equals(targets.last()))
                .boxed()
                .toList();
        List<String> ids = kept.stream().map(i -> all.get(i).id()).toList();
        List<Observation> observed = Observations.of(targets, evidence).all().stream()
                .filter(o -> ids.contains(o.quantity()))
                .map(o -> whole ? o : o.renamed(name(o.quantity(), targets.last())))
                .toList();
        for (int i : kept) {
            Quantity q = all.get(i);
            quantities.add(whole ? q : q.renamed(name(q.id(), targets.last())));
        }
        parts.add(new Part(targets, kept, observed));
    }

    private static String name(String id, LocalDate last) {
        return id + "@" + last;
    }

    /** Everything that is asked, in the order of the answers. */
    public List<Quantity> quantities() {
        return List.copyOf(quantities);
    }

    /** What the whole record says. */
    public List<Observation> observations() {
        return parts.get(0).observations();
    }

    /** What the record said by the day at which a hold-out stands, of what it may be fitted to. */
    public List<Observation> observations(HoldOut holdOut) {
        List<Observation> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Part part : parts) {
            LocalDate last = part.targets().last();
            if (last.equals(Targets.LAST) || last.equals(holdOut.standsAt())) {
                part.observations().stream()
                        .filter(o -> holdOut.fitted().test(quantity(o.quantity())))
                        .filter(o -> known.add(o.quantity().replace("@" + last, "")))
                        .map(o -> o.quantity().startsWith(WARS_IN_A_WINDOW) ? o.used() : o)
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /**
     * What the model makes of some lives at the declared values, as a checksum: lives kept on disk are of this model only if it is
     * the same, whatever else of the program has changed.
     */
    public String fingerprint(ParameterSpace space) {
        CRC32C sum = new CRC32C();
        for (long seed = 1; seed <= FINGERPRINT_LIVES; seed++) {
            for (double answer : simulate(space.defaults(), seed)) {
                sum.update(ByteBuffer.allocate(Double.BYTES).putDouble(answer).flip());
            }
        }
        return Long.toHexString(sum.getValue());
    }

    /** One of the quantities. */
    public Quantity quantity(String id) {
        return quantities.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public double[] simulate(ParameterVector parameters, long seed) {
        double[] answers = new double[quantities.size()];
        Arrays.fill(answers, Double.NaN);
        Life life;
        try {
            life = lives.live(parameters, seed);
        } catch (RunawayException fightingWithoutEnd) {
            return answers;
        }
        int next = 0;
        for (Part part : parts) {
            double[] all = part.targets().of(life);
            for (int i : part.kept()) {
                answers[next++] = all[i];
            }
        }
        return answers;
    }
}
