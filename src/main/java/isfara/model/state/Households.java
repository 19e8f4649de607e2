package isfara.model.state;

import isfara.model.constant.Evacuation;
import isfara.model.constant.Homecoming;
import isfara.outcome.Census;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.random.Streams;
import isfara.world.Place;
import isfara.world.Role;
import isfara.world.Side;
import isfara.world.World;
import java.util.Arrays;
import java.util.List;

/**
 * The people: household agents in parallel arrays, grouped by place and, within a place, sorted from the readiest to leave.
 *
 * <p>An agent stands for a set number of people of its place. Agents are spread over places by the square root of their people, so
 * that small villages at the line are not coarse; how many people an agent stands for changes nothing on average. At every moment
 * an agent's people are at home, away, emigrated, missing or dead, and the five sum to {@link #people}.
 */
public final class Households {

    /** Agents relative to the square root of the people: fewer where danger is rare. */
    private static final double FRONTLINE_SHARE = 1;

    private static final double HINTERLAND_SHARE = 0.6;
    private static final double REAR_SHARE = 0.2;
    private static final double LEAST_SIZE = 2;
    private static final int MOST_SIZE = 14;

    /** People of a household, on average, and of the home they live in (assumed, the same on both sides). */
    public static final double PEOPLE_A_HOME = 5.6;

    /** First agent of each place, and one past the last. */
    public final int[] first;
    /** People an agent stands for. */
    public final int[] people;
    /** Those at home. */
    public final int[] home;
    /** Those away from home. */
    public final int[] away;
    /** Those who left for good. */
    public final int[] emigrated;
    /** Those held or missing. */
    public final int[] missing;
    /** Those killed. */
    public final int[] dead;
    /** Push at which the household leaves. */
    public final float[] threshold;
    /** Whether it has a car. */
    public final boolean[] car;
    /** Whether it returns slowly. */
    public final boolean[] slow;
    /** Place in a fixed line of the settlement's homes, 0 to 1: whose home is hit, and who gives up for good. */
    public final float[] rank;
    /** Most of its people who have been away at one time: those counted as evacuated. */
    public final int[] evacuated;
    /** Hour at which those away reach their destination. */
    public final int[] arrives;
    /** Place of each agent. */
    public final int[] place;

    private final World world;
    private final Streams luck;
    private final Evacuation evacuation;
    private final Homecoming homecoming;
    private final boolean[] known;

    /** Everybody of a world at home, spread over so many agents. */
    public Households(World world, int agents, Streams luck, Evacuation evacuation, Homecoming homecoming) {
        this.world = world;
        first = allot(world.places(), agents);
        int count = first[first.length - 1];
        people = new int[count];
        home = new int[count];
        away = new int[count];
        emigrated = new int[count];
        missing = new int[count];
        dead = new int[count];
        threshold = new float[count];
        car = new boolean[count];
        slow = new boolean[count];
        rank = new float[count];
        evacuated = new int[count];
        arrives = new int[count];
        place = new int[count];
        this.luck = luck;
        this.evacuation = evacuation;
        this.homecoming = homecoming;
        known = new boolean[world.places().size()];
    }

    /**
     * Makes the household agents of a place known. Must be called before they are looked at; who they are depends on the place alone, so
     * most places, where nothing ever happens, need not be worked out at all.
     */
    public void know(int at) {
        if (!known[at]) {
            known[at] = true;
            settle(world.places().get(at), luck.open(Chance.HOUSEHOLD, at, 0));
        }
    }

    /** Whether the agents of a place have been made known; until then everybody of the place is at home. */
    public boolean known(int at) {
        return known[at];
    }

    /** Some of an agent's people leave home. */
    public void leave(int agent, int some) {
        home[agent] -= some;
        away[agent] += some;
    }

    /** All who are away come home; returns how many. */
    public int comeHome(int agent) {
        int back = away[agent];
        away[agent] = 0;
        home[agent] += back;
        return back;
    }

    /** All who are away stay away for good; returns how many. */
    public int emigrate(int agent) {
        int gone = away[agent];
        away[agent] = 0;
        emigrated[agent] += gone;
        return gone;
    }

    /** One person is seized at home. */
    public void seize(int agent) {
        home[agent]--;
        missing[agent]++;
    }

    /** Some of the missing are accounted for: these found dead, the others back home. */
    public void release(int agent, int found, int deadAmongThem) {
        missing[agent] -= found;
        dead[agent] += deadAmongThem;
        home[agent] += found - deadAmongThem;
    }

    /** One person is killed at home. */
    public void kill(int agent) {
        home[agent]--;
        dead[agent]++;
    }

    /** Whose household it is. */
    public Side side(int agent) {
        return world.settlements()
                .get(world.places().get(place[agent]).settlement())
                .side();
    }

    /** Where a side's people are. */
    public Census census(Side side) {
        int home = 0;
        int gone = 0;
        int settledElsewhere = 0;
        int held = 0;
        int killed = 0;
        for (Place p : world.places()) {
            if (world.settlements().get(p.settlement()).side() != side) {
                continue;
            }
            if (!known[p.index()]) {
                home += p.people();
                continue;
            }
            for (int h = first[p.index()]; h < first[p.index() + 1]; h++) {
                home += this.home[h];
                gone += away[h];
                settledElsewhere += emigrated[h];
                held += missing[h];
                killed += dead[h];
            }
        }
        return new Census(home, gone, settledElsewhere, held, killed);
    }

    /** An agent of a place, chosen so that each person at home is as likely; -1 when nobody is. */
    public int anyoneAtHome(int p, int atHome, Stream luck) {
        know(p);
        int chosen = luck.nextInt(StrictMath.max(1, atHome));
        for (int h = first[p]; h < first[p + 1]; h++) {
            chosen -= home[h];
            if (chosen < 0) {
                return h;
            }
        }
        return -1;
    }

    private static int[] allot(List<Place> places, int agents) {
        double[] share = new double[places.size()];
        double sum = 0;
        for (Place p : places) {
            double stratum = p.borderKm() <= Role.FRONTLINE_KM
                    ? FRONTLINE_SHARE
                    : p.borderKm() <= Role.HINTERLAND_KM ? HINTERLAND_SHARE : REAR_SHARE;
            share[p.index()] = stratum * StrictMath.sqrt(p.people());
            sum += share[p.index()];
        }
        int[] first = new int[places.size() + 1];
        for (Place p : places) {
            int most = StrictMath.max(1, (int) (p.people() / PEOPLE_A_HOME));
            int wanted = (int) StrictMath.round(agents * share[p.index()] / sum);
            first[p.index() + 1] = first[p.index()] + StrictMath.max(1, StrictMath.min(most, wanted));
        }
        return first;
    }

    private void settle(Place p, Stream luck) {
        int from = first[p.index()];
        int to = first[p.index() + 1];
        double[] size = new double[to - from];
        double total = 0;
        for (int h = from; h < to; h++) {
            size[h - from] = StrictMath.min(MOST_SIZE, LEAST_SIZE + luck.poisson(PEOPLE_A_HOME - LEAST_SIZE));
            total += size[h - from];
            threshold[h] = (float) (evacuation.threshold() + evacuation.thresholdSpread() * luck.nextGaussian());
            car[h] = luck.happens(evacuation.car());
            slow[h] = luck.happens(homecoming.slow());
            rank[h] = (float) luck.nextDouble();
            place[h] = p.index();
        }
        Arrays.sort(threshold, from, to);
        double sum = 0;
        int counted = 0;
        for (int h = from; h < to; h++) {
            sum += size[h - from];
            int upTo = (int) StrictMath.round(p.people() * (sum / total));
            people[h] = upTo - counted;
            home[h] = people[h];
            counted = upTo;
        }
    }
}
