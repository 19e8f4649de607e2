package isfara.gui.scene;

import java.util.List;
import java.util.Optional;

/**
 * A policy lever that is switched on.
 *
 * @param lever its name in scenario files
 * @param contingent the people it sends to the line, if it sends any
 */
public record LeverNow(String lever, Optional<Contingent> contingent) {

    /**
     * Foreign people at the line.
     *
     * @param personnel how many
     * @param sectors where they are to stand, ascending
     * @param standing whether they stand there: they have arrived and both states bear them
     */
    public record Contingent(int personnel, List<Integer> sectors, boolean standing) {}
}
