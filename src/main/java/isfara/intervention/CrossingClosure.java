package isfara.intervention;

import static isfara.parameter.Evidence.ASSUMED;
import static isfara.parameter.Prior.UNIFORM;

import isfara.model.Influence;
import isfara.model.Orders;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.parameter.Parameter;
import isfara.parameter.ParameterVector;
import isfara.world.Post;
import isfara.world.Side;
import isfara.world.World;
import java.util.List;
import java.util.Set;

/** A side, or both, keep the crossings of some sectors closed, or open them again. */
@Lever(
        name = "crossing-closure",
        title = "Crossings closed or reopened",
        changes =
                "A side keeps its crossings of some sectors closed, or opens them and then closes them only for shots in that very"
                        + " sector. Closed crossings keep villagers of both sides apart, so that they quarrel less often and patrols meet"
                        + " more of those who go round (the model's own rule). Where crossings are, people also forgive more slowly while a"
                        + " side keeps them closed by order; where both sides keep them open by order, they forgive faster, as against"
                        + " crossings that would else have been closed. Trade, incomes and roads within a country are left as they are.",
        literature =
                "All crossings were closed in May 2021 and reopened in March 2025; what that did to quarrels was not measured. Contact"
                        + " lowers prejudice between groups on the whole (Pettigrew and Tropp 2006). Against it: where groups live in"
                        + " tension, keeping them apart can lower violence (Bhavnani et al. 2014), and those who lose trade and kin across"
                        + " the line hold it against the state that closed it.")
public record CrossingClosure(
        @Setting(
                unit = "-",
                value = "closed",
                meaning = "whether crossings are kept closed or open",
                evidence = ASSUMED,
                source = "both have been: closed from May 2021, open again from March 2025")
        State state,

        @Setting(
                unit = "-",
                value = "all",
                meaning = "sectors whose crossings are meant",
                evidence = ASSUMED,
                source = "all were closed in May 2021")
        Sectors sectors,

        @Setting(
                unit = "-",
                value = "[KG, TJ]",
                meaning = "sides that close or open their own",
                evidence = ASSUMED,
                source = "people pass only where both are open")
        Set<Side> side)
        implements Intervention {

    /** What is done with crossings. */
    public enum State {
        /** Kept closed. */
        CLOSED,
        /** Opened. */
        OPEN
    }

    /** What is uncertain about it. */
    public record Effects(
            @NoEffect(1)
            @Parameter(
                    unit = "factor",
                    value = 0.8,
                    low = 0.2,
                    high = 2,
                    prior = UNIFORM,
                    priorLow = 0.6,
                    priorHigh = 1.05,
                    meaning = "how fast grievance goes back while crossings are closed, relative to open",
                    evidence = ASSUMED,
                    source = "judgement, after Pettigrew and Tropp 2006; the range spans no effect")
            double forgiving) {}

    @Override
    public Influence bind(Period period, ParameterVector parameters, World world) {
        Effects effects = parameters.group(Effects.class);
        double forgiving = forgiving(effects.forgiving());
        List<Integer> crossed = sectors.indexes().stream()
                .filter(sector -> hasCrossing(world, sector))
                .toList();
        return morning -> {
            if (!period.contains(morning.date())) {
                return;
            }
            for (int sector : crossed) {
                for (Side whose : Side.BOTH) {
                    if (side.contains(whose)) {
                        order(morning.orders(), sector, whose);
                    }
                    morning.rates().times(Rate.FORGIVING, sector, whose, forgiving);
                }
            }
        };
    }

    /** One side suffices to keep people of both apart; it takes both to let them meet. */
    private double forgiving(double closed) {
        return switch (state) {
            case CLOSED -> side.isEmpty() ? 1 : closed;
            case OPEN -> side.containsAll(Side.BOTH) ? 1 / closed : 1;
        };
    }

    private void order(Orders orders, int sector, Side whose) {
        switch (state) {
            case CLOSED -> orders.close(sector, whose);
            case OPEN -> orders.open(sector, whose);
        }
    }

    private static boolean hasCrossing(World world, int sector) {
        return Side.BOTH.stream()
                .flatMap(whose -> world.postsOf(sector, whose).stream())
                .anyMatch(post -> world.posts().get(post).kind() == Post.Kind.CROSSING);
    }
}
