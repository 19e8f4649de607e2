package isfara.gui.window;

import isfara.experiment.ParameterSource;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.scenario.MistakesException;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.nio.file.Path;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.Scrollable;
import javax.swing.SpinnerNumberModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import sim.portrayal.Inspector;

/**
 * MASON's model tab: which scenario, which draw, and every parameter with its declared name, unit and range. What is changed holds
 * from the next start. A value that cannot be is refused in the words of its declaration, and the one before stays.
 */
final class ModelTab extends Inspector implements Scrollable {

    private static final long serialVersionUID = 1L;

    private static final String LATER = "Changes hold from the next start.";
    private static final String STORED = "A run that stands in results: nothing can be changed.";
    private static final int MOST_DRAWS = 999_999;

    private final transient Watch watch;
    private final transient ScenarioContext context;
    private final Message message = new Message();
    private final ParameterTable table;
    private final ParameterList list;

    ModelTab(Watch watch, ScenarioContext context) {
        this.watch = watch;
        this.context = context;
        this.table = new ParameterTable(values(), new Typed());
        this.list = new ParameterList(table);
        setVolatile(false);
        setLayout(new BorderLayout(0, 4));
        setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
        add(head(), BorderLayout.NORTH);
        add(new JScrollPane(list), BorderLayout.CENTER);
        add(message, BorderLayout.SOUTH);
        message.say(watch.viewing() instanceof Viewing.Asked ? LATER : STORED);
    }

    private JPanel head() {
        JPanel head = new JPanel();
        head.setLayout(new BoxLayout(head, BoxLayout.Y_AXIS));
        if (watch.viewing() instanceof Viewing.Asked asked) {
            for (int place = 0; place < asked.scenarios().size(); place++) {
                int at = place;
                head.add(new ScenarioChoice(
                        context.shippedFolder(), asked.scenarios().get(place).name(), path -> choose(at, path)));
            }
            if (!(asked.source() instanceof ParameterSource.Defaults)) {
                head.add(draw(asked));
            }
        } else {
            head.add(row(new JLabel(watch.viewing().title())));
        }
        head.add(seek());
        return head;
    }

    private Box draw(Viewing.Asked asked) {
        JSpinner draw = new JSpinner(new SpinnerNumberModel(asked.draw(), 0, MOST_DRAWS, 1));
        draw.addChangeListener(changed -> {
            if (watch.viewing() instanceof Viewing.Asked now) {
                take(now.at((Integer) draw.getValue()));
            }
        });
        return row(new JLabel("Parameters: " + asked.source().text() + ", draw "), draw);
    }

    private Box seek() {
        JTextField field = new JTextField(12);
        field.setToolTipText("Shows only parameters whose name, unit or meaning contains this");
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                table.find(field.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                table.find(field.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // of styles, which plain text has none of
            }
        });
        JButton back = new JButton("Take back my values");
        back.setEnabled(watch.viewing() instanceof Viewing.Asked);
        back.addActionListener(pressed -> {
            if (watch.viewing() instanceof Viewing.Asked asked) {
                take(asked.unchanged());
            }
        });
        return row(new JLabel("Find "), field, back);
    }

    private static Box row(Component... parts) {
        Box row = Box.createHorizontalBox();
        row.setBorder(BorderFactory.createEmptyBorder(2, 0, 2, 0));
        for (Component part : parts) {
            row.add(part);
            row.add(Box.createHorizontalStrut(4));
        }
        return row;
    }

    /** Takes another scenario; a file with mistakes is refused. */
    private boolean choose(int place, Path path) {
        if (!(watch.viewing() instanceof Viewing.Asked asked)) {
            return false;
        }
        try {
            Scenario scenario = ScenarioReader.read(path, context);
            take(asked.with(place, scenario));
            message.say(scenario.title() + ". " + LATER);
            return true;
        } catch (MistakesException | IllegalArgumentException e) {
            message.refuse(e.getMessage());
            return false;
        }
    }

    private void take(Viewing.Asked asked) {
        watch.view(asked);
        table.show(values());
        message.say(LATER);
    }

    /** Of the parameters that matter here: effects of levers that are not tried move nothing. */
    private ParameterVector values() {
        ParameterVector all = watch.next().get(0).parameters();
        if (!(watch.viewing() instanceof Viewing.Asked asked)) {
            return all;
        }
        ParameterSpace space = context.space(asked.scenarios());
        double[] some = space.declarations().stream()
                .mapToDouble(d -> all.get(d.name()))
                .toArray();
        return space.vector(some);
    }

    /** MASON puts this into a pane that scrolls; the table scrolls by itself. */
    @Override
    public boolean getScrollableTracksViewportHeight() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 1;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return 1;
    }

    @Override
    public void updateInspector() {
        table.show(values());
    }

    /** What somebody types into the table. */
    private final class Typed implements ParameterTable.Changes {

        @Override
        public boolean allowed() {
            return watch.viewing() instanceof Viewing.Asked;
        }

        @Override
        public boolean changed(Declaration parameter) {
            return watch.viewing() instanceof Viewing.Asked asked
                    && asked.changed().containsKey(parameter.name());
        }

        @Override
        public void change(Declaration parameter, String text) {
            if (watch.viewing() instanceof Viewing.Asked asked) {
                try {
                    take(asked.with(parameter, text));
                } catch (IllegalArgumentException e) {
                    message.refuse(parameter.name() + ": " + e.getMessage());
                }
            }
        }
    }

    /** The table, for whoever changes a value without a mouse. */
    ParameterTable table() {
        return table;
    }

    /** What was last said. */
    String said() {
        return message.getText();
    }
}
