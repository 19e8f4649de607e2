package isfara.gui.window;

import java.awt.Color;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A few words below a panel: what holds, or why something was refused. */
final class Message extends JTextArea {

    private static final long serialVersionUID = 1L;

    private static final Color REFUSED = new Color(0xA32A1D);

    Message() {
        super(2, 20);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setFont(UIManager.getFont("Label.font"));
    }

    void say(String text) {
        setForeground(UIManager.getColor("Label.foreground"));
        setText(text);
    }

    void refuse(String text) {
        setForeground(REFUSED);
        setText(text);
    }
}
