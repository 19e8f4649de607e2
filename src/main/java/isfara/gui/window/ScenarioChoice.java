package isfara.gui.window;

import isfara.scenario.ShippedFile;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.function.Predicate;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Chooses a scenario: a shipped one by its name, or any file. A choice that is refused is taken back. */
final class ScenarioChoice extends Box {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;
    private final transient Predicate<Path> taken;
    private final JComboBox<String> names = new JComboBox<>();
    private String chosen;

    /**
     * A choice.
     *
     * @param folder where the shipped scenarios are
     * @param chosen the name to begin with
     * @param taken is told which file is wanted, and says whether it can be had
     */
    ScenarioChoice(Path folder, String chosen, Predicate<Path> taken) {
        super(BoxLayout.X_AXIS);
        this.folder = folder;
        this.chosen = chosen;
        this.taken = taken;
        ShippedFile.in(folder).forEach(file -> names.addItem(file.name()));
        offer(chosen);
        names.setMaximumSize(new Dimension(Integer.MAX_VALUE, names.getPreferredSize().height));
        names.addActionListener(event -> choose());
        JButton file = new JButton("File...");
        file.setToolTipText("A scenario file of your own");
        file.addActionListener(event -> open());
        add(new JLabel("Scenario "));
        add(names);
        add(createHorizontalStrut(4));
        add(file);
    }

    private void choose() {
        String wanted = (String) names.getSelectedItem();
        if (wanted == null || wanted.equals(chosen)) {
            return;
        }
        Path shipped = ShippedFile.in(folder).stream()
                .filter(file -> file.name().equals(wanted))
                .map(ShippedFile::path)
                .findFirst()
                .orElse(Path.of(wanted));
        take(wanted, shipped);
    }

    private void open() {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (YAML)", "yaml", "yml"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            take(file.toString(), file);
        }
    }

    private void take(String wanted, Path file) {
        if (taken.test(file)) {
            chosen = wanted;
        }
        offer(chosen);
    }

    /** Shows a name, which is added to those on offer if it is not among them. */
    private void offer(String name) {
        boolean there = false;
        for (int i = 0; i < names.getItemCount(); i++) {
            there |= names.getItemAt(i).equals(name);
        }
        if (!there) {
            names.addItem(name);
        }
        names.setSelectedItem(name);
    }
}
