package isfara.model;

import isfara.outcome.Event;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.random.Streams;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** What a lever sees of a day that begins, and what it may change. */
public final class Morning {

    private final int day;
    private final LocalDate date;
    private final Rates rates;
    private final Orders orders;
    private final Streams streams;
    private final Consumer<Event> chronicle;
    private final ToDoubleFunction<Side> posture;
    private final boolean fighting;

    /** Made anew each day by the run. */
    public Morning(
            int day,
            LocalDate date,
            Rates rates,
            Orders orders,
            Streams streams,
            Consumer<Event> chronicle,
            ToDoubleFunction<Side> posture,
            boolean fighting) {
        this.day = day;
        this.date = date;
        this.rates = rates;
        this.orders = orders;
        this.streams = streams;
        this.chronicle = chronicle;
        this.posture = posture;
        this.fighting = fighting;
    }

    /** Days since the start of the run. */
    public int day() {
        return day;
    }

    /** The date. */
    public LocalDate date() {
        return date;
    }

    /** The rates to scale. */
    public Rates rates() {
        return rates;
    }

    /** What is ordered outright: crossings and water works. */
    public Orders orders() {
        return orders;
    }

    /** The forward posture of a side, 0 to 1: how far its state leans towards force. */
    public double posture(Side side) {
        return posture.applyAsDouble(side);
    }

    /** Whether an episode of army fighting is under way. */
    public boolean fighting() {
        return fighting;
    }

    /** Luck of a lever, keyed by its name and this day. */
    public Stream luck(String lever) {
        return streams.open(Chance.LEVER, lever.hashCode(), day);
    }

    /** Writes down that a lever began, ended or was refused. */
    public void tell(String lever, String what) {
        chronicle.accept(new Event.LeverChanged(day * 24, lever, what));
    }
}
