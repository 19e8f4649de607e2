package isfara.model.state;

import isfara.world.Post;
import isfara.world.World;
import java.util.Arrays;
import java.util.List;

/** The crossing points: each side closes and opens its own. People pass only where both are open. */
public final class Crossings {

    /** The crossing posts of both sides. */
    public final List<Post> posts;
    /** Whether each is open, in the order of {@link #posts}. */
    public final boolean[] open;

    /** All open, or all closed. */
    public Crossings(World world, boolean closed) {
        posts = world.posts().stream()
                .filter(p -> p.kind() == Post.Kind.CROSSING && p.sector() >= 0)
                .toList();
        open = new boolean[posts.size()];
        Arrays.fill(open, !closed);
    }

    /** How many are closed. */
    public int closed() {
        int closed = 0;
        for (boolean one : open) {
            closed += one ? 0 : 1;
        }
        return closed;
    }

    /** Share of crossings closed, 0 to 1. */
    public double closedShare() {
        return (double) closed() / open.length;
    }
}
