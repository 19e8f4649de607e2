package isfara.gui.scene;

import isfara.intervention.AtTheLine;
import isfara.model.run.BorderModel;
import isfara.model.state.Border;
import isfara.model.state.Clock;
import isfara.model.state.Theatre;
import isfara.outcome.Event;
import isfara.scenario.LeverUse;
import isfara.world.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes scenes of one run, between two steps and from its beginning to its end. It only looks: a run that is watched is the same to
 * the bit. To be used by the thread that steps the model.
 */
public final class Camera {

    private final BorderModel model;
    private final List<LeverUse> levers;
    private final Casualties casualties;
    private final People people;
    private final Journeys journeys;
    private final Set<String> standing = new HashSet<>(); // asked for single names only
    private int told;

    /**
     * For a run.
     *
     * @param model a model that has been started
     * @param levers those of its scenario; the model itself knows what they do but not their names
     */
    public Camera(BorderModel model, List<LeverUse> levers) {
        Border border = model.border();
        this.model = model;
        this.levers = List.copyOf(levers);
        this.casualties = new Casualties(border.chronicle.days);
        this.people = new People(border);
        this.journeys = new Journeys(border);
    }

    /** What is to be seen now. */
    public Scene scene() {
        Border border = model.border();
        List<Event> events = border.chronicle.events;
        List<Event> news = List.copyOf(events.subList(told, events.size()));
        told = events.size();
        news.forEach(this::notice);
        casualties.count(border.clock.day());
        return new Scene(
                border.world,
                moment(border),
                side(border, Side.KG),
                side(border, Side.TJ),
                theatre(border),
                Fronts.of(border),
                people.settlements(),
                journeys.units(),
                journeys.travellers(),
                IntStream.range(0, border.crossings.open.length)
                        .mapToObj(i ->
                                new CrossingNow(border.crossings.posts.get(i).index(), border.crossings.open[i]))
                        .toList(),
                water(border),
                levers(border),
                news);
    }

    private Moment moment(Border border) {
        Clock clock = border.clock;
        boolean hourly = border.engaged();
        int days = border.chronicle.days.count();
        return new Moment(
                clock.start(), days, clock.date(), clock.hour(), hourly, hourly && clock.night(), model.over());
    }

    private SideNow side(Border border, Side side) {
        int soldiers = border.sectors.stream()
                .mapToInt(sector -> sector.front(side).soldiers)
                .sum();
        return new SideNow(
                side,
                border.swayed().posture(side),
                border.swayed().deficit(side),
                border.capital(side).authorised,
                border.capital(side).widened,
                border.capital(side).willing,
                casualties.killed(side),
                casualties.injured(side),
                border.shelter.awayBySide[side.ordinal()],
                border.shelter.missingBySide[side.ordinal()],
                casualties.homes(side),
                soldiers);
    }

    private static TheatreNow theatre(Border border) {
        Theatre theatre = border.theatre;
        return new TheatreNow(
                theatre.ceasefire,
                theatre.ceasefire ? theatre.ceasefireSince : 0,
                theatre.pull,
                theatre.bilateral,
                theatre.third,
                border.swayed().pressure(),
                Optional.ofNullable(theatre.episode)
                        .map(e -> new TheatreNow.Episode(
                                e.number,
                                e.began,
                                e.heavyHours,
                                List.copyOf(e.sectors),
                                e.killed.total(),
                                e.injured.total(),
                                e.broken)));
    }

    private static WaterNow water(Border border) {
        var water = border.water;
        return new WaterNow(
                IntStream.range(0, water.inflow.length)
                        .mapToObj(n -> new WaterNow.Node(
                                n,
                                water.inflow[n],
                                water.taken[n],
                                water.volume[n],
                                water.damage[n],
                                water.repairedOn[n]))
                        .toList(),
                IntStream.range(0, water.carried.length)
                        .mapToObj(link -> water.carried[link])
                        .toList(),
                water.lacking,
                water.yearFactor);
    }

    private List<LeverNow> levers(Border border) {
        return levers.stream()
                .filter(use -> use.period().contains(border.clock.date()))
                .map(use -> new LeverNow(use.lever(), contingent(use)))
                .toList();
    }

    private Optional<LeverNow.Contingent> contingent(LeverUse use) {
        return use.intervention() instanceof AtTheLine sent
                ? Optional.of(new LeverNow.Contingent(
                        sent.personnel(), List.copyOf(sent.sectors().indexes()), standing.contains(use.lever())))
                : Optional.empty();
    }

    private void notice(Event event) {
        if (event instanceof Event.LeverChanged changed) {
            if (changed.what().equals(AtTheLine.STANDS)) {
                standing.add(changed.lever());
            } else {
                standing.remove(changed.lever());
            }
        }
    }
}
