package isfara.spark;

import isfara.store.Build;
import isfara.world.WorldData;
import java.io.Serializable;

/**
 * What decides the result of a run besides its plan: the program, and the world that comes with it.
 *
 * @param program version and checksum of the program
 * @param world checksum of the world's tables
 */
record Identity(String program, String world) implements Serializable {

    /** That of this process. */
    static Identity here() {
        return new Identity(Build.full(), WorldData.sha256());
    }

    /**
     * Refuses to let this process stand in for another.
     *
     * @throws ClusterException if it is another program
     */
    void sameHere() {
        Identity here = here();
        if (!equals(here)) {
            throw new ClusterException("an executor has another program than the driver: found " + here + ", need "
                    + this + "; remove isfara from the cluster's own class path and send this program's jar");
        }
    }

    @Override
    public String toString() {
        return "isfara " + program + " with world data " + world.substring(0, StrictMath.min(12, world.length()));
    }
}
