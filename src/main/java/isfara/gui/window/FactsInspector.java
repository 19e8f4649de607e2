package isfara.gui.window;

import isfara.gui.scene.Facts;
import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.UIManager;
import sim.portrayal.Inspector;

/** MASON's inspector of a thing on the map: what is known of it now, in plain words and with units. */
final class FactsInspector extends Inspector {

    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final transient Supplier<Optional<Scene>> scene;
    private final JEditorPane page = new JEditorPane();
    private String shown = "";

    FactsInspector(Subject subject, Supplier<Optional<Scene>> scene) {
        this.subject = subject;
        this.scene = scene;
        page.setContentType("text/html");
        page.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        page.setFont(UIManager.getFont("Label.font"));
        page.setEditable(false);
        setLayout(new BorderLayout());
        setBorder(BorderFactory.createEmptyBorder(2, 4, 2, 4));
        add(page, BorderLayout.CENTER);
        updateInspector();
    }

    @Override
    public void updateInspector() {
        String now = scene.get().map(s -> html(Facts.of(subject, s))).orElse("");
        if (!now.equals(shown)) {
            shown = now;
            page.setText(now);
            page.setCaretPosition(0);
        }
    }

    /** What it shows, as HTML. */
    String shown() {
        return shown;
    }

    private static String html(Facts facts) {
        StringBuilder html = new StringBuilder("<html><h3>" + escaped(facts.title()) + "</h3><table cellpadding=2>");
        facts.list()
                .forEach(fact -> html.append("<tr><td valign=top>")
                        .append(escaped(fact.name()))
                        .append("</td><td valign=top><b>")
                        .append(escaped(fact.value()))
                        .append("</b></td></tr>"));
        return html.append("</table></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
