package isfara.badexample.gui;

import javax.swing.JLabel;

/** The graphical console may draw. */
final class BlamelessWindow {
    Object label() {
        return new JLabel();
    }
}
