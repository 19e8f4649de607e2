package isfara.gui.window;

import isfara.experiment.Run;
import isfara.gui.scene.Scene;
import isfara.report.story.TwoStories;
import isfara.scenario.Scenario;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridLayout;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

/** How fast time passes, where the run pauses by itself, and, for two runs, where they part. */
final class WatchTab extends JPanel implements Viewer {

    private static final long serialVersionUID = 1L;

    private final transient Watch watch;
    private final Message message = new Message();
    private final JTextArea parting = new JTextArea();

    WatchTab(Watch watch) {
        super(new BorderLayout(0, 6));
        this.watch = watch;
        setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        JPanel choices = new JPanel();
        choices.setLayout(new BoxLayout(choices, BoxLayout.Y_AXIS));
        choices.add(pace());
        choices.add(date());
        choices.add(left(new JLabel("Pause whenever")));
        JPanel halts = new JPanel(new GridLayout(0, 2));
        for (Halt halt : Halt.values()) {
            halts.add(box(
                    halt.toString(), false, on -> watch.conduct(watch.conduct().pausing(halt, on))));
        }
        boolean two = watch.next().size() == 2;
        if (two) {
            halts.add(box(
                    "the two histories part",
                    true,
                    on -> watch.conduct(watch.conduct().pausingAtParting(on))));
        }
        choices.add(left(halts));
        add(choices, BorderLayout.NORTH);
        if (two) {
            parting.setEditable(false);
            parting.setLineWrap(true);
            parting.setWrapStyleWord(true);
            parting.setFont(message.getFont());
            parting.setText("Where the two histories part is told here once they have begun.");
            add(new JScrollPane(parting), BorderLayout.CENTER);
        }
        add(message, BorderLayout.SOUTH);
    }

    private Component pace() {
        JComboBox<Pace> pace = new JComboBox<>(Pace.values());
        pace.setSelectedItem(watch.conduct().pace());
        pace.addActionListener(chosen -> watch.conduct(watch.conduct().at((Pace) pace.getSelectedItem())));
        return row("Time passes ", pace);
    }

    private Component date() {
        JTextField date = new JTextField(10);
        date.setToolTipText("A date such as 2021-04-29; empty for none. Press Enter.");
        date.addActionListener(entered -> pauseOn(date.getText().strip()));
        return row("Pause on ", date);
    }

    /** Pauses on a date, if the run has such a day. */
    void pauseOn(String text) {
        if (text.isEmpty()) {
            watch.conduct(watch.conduct().pausingOn(Optional.empty()));
            message.say("No pause on a date.");
            return;
        }
        Scenario scenario = watch.next().get(0).scenario();
        String need = ", need a date from " + scenario.start() + " to "
                + scenario.end().minusDays(1);
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(scenario.start()) || !date.isBefore(scenario.end())) {
                message.refuse("found " + text + need);
                return;
            }
            watch.conduct(watch.conduct().pausingOn(Optional.of(date)));
            message.say("Pauses on " + date + ".");
        } catch (DateTimeParseException e) {
            message.refuse("found " + text + need);
        }
    }

    private static Component row(String label, Component field) {
        Box row = Box.createHorizontalBox();
        row.add(new JLabel(label));
        row.add(field);
        field.setMaximumSize(field.getPreferredSize());
        row.add(Box.createHorizontalGlue());
        return left(row);
    }

    private static Component left(JComponent part) {
        part.setAlignmentX(Component.LEFT_ALIGNMENT);
        part.setBorder(BorderFactory.createEmptyBorder(3, 0, 3, 0));
        return part;
    }

    private interface Switch {
        void to(boolean on);
    }

    private static Component box(String text, boolean on, Switch turned) {
        JCheckBox box = new JCheckBox(text, on);
        box.addActionListener(pressed -> turned.to(box.isSelected()));
        box.setAlignmentX(Component.LEFT_ALIGNMENT);
        return box;
    }

    @Override
    public void begin(List<Run> runs) {
        Optional<TwoStories> two = watch.parting();
        String told = two.map(TwoStories::parting)
                .map(lines -> String.join("\n", lines))
                .orElse("");
        SwingUtilities.invokeLater(() -> {
            message.say("");
            parting.setText(told);
            parting.setCaretPosition(0);
        });
    }

    @Override
    public void see(int place, Scene scene) {
        // what is seen is shown elsewhere
    }

    @Override
    public void broke(RuntimeException why) {
        SwingUtilities.invokeLater(() -> message.refuse("The run broke down: " + why.getMessage()));
    }

    /** What was last said. */
    String said() {
        return message.getText();
    }
}
