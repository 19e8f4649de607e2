package isfara.badexample.world;

import javax.swing.JLabel;

/** Draws, outside of the graphical console. */
final class OpensAWindow {
    Object label() {
        return new JLabel();
    }
}
