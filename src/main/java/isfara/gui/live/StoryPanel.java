package isfara.gui.live;

import isfara.gui.scene.Subject;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;

/**
 * The story of a run, which grows at its end. It follows what is new unless somebody has scrolled up to read. To be used in Swing's
 * thread.
 */
public final class StoryPanel extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int WIDTH = 500;
    private static final Dimension BEST = new Dimension(540, 240);

    /** So near to the end is at the end, in pixels. */
    private static final int NEAR = 12;

    private final StoryRows rows = new StoryRows(WIDTH);
    private final StoryTable table;
    private final JScrollPane scroll;
    private final JCheckBox mainOnly = new JCheckBox("main things only");

    /**
     * An empty story.
     *
     * @param chosen gets what a line is about when somebody clicks on it
     */
    public StoryPanel(Consumer<Subject> chosen) {
        super(new BorderLayout());
        table = new StoryTable(rows, chosen);
        scroll = new JScrollPane(table, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().setBackground(Color.WHITE);
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                change(() -> rows.fit(scroll.getViewport().getWidth()));
            }
        });
        mainOnly.setToolTipText("Leave out what is a step on the way to something else, or matters only by its sum");
        mainOnly.addActionListener(event -> change(() -> rows.mainOnly(mainOnly.isSelected())));
        scroll.setPreferredSize(BEST);
        add(scroll, BorderLayout.CENTER);
        add(mainOnly, BorderLayout.SOUTH);
    }

    /** Begins another story, of a run that begins on a day. */
    public void begin(LocalDate start) {
        rows.begin(start);
    }

    /** Goes on with the story. */
    public void add(List<StoryLine> lines) {
        change(() -> rows.add(lines));
    }

    /** Changes what is shown; whoever was at the end stays there. */
    private void change(Runnable change) {
        JScrollBar bar = scroll.getVerticalScrollBar();
        boolean atEnd = bar.getValue() + bar.getVisibleAmount() + NEAR >= bar.getMaximum();
        change.run();
        if (atEnd && rows.getRowCount() > 0) {
            table.setSize(scroll.getViewport().getWidth(), table.getPreferredSize().height); // now, to scroll past it
            table.scrollRectToVisible(table.getCellRect(rows.getRowCount() - 1, 0, true));
        }
    }

    StoryTable table() {
        return table;
    }

    JScrollPane scroll() {
        return scroll;
    }

    JCheckBox mainOnly() {
        return mainOnly;
    }
}
