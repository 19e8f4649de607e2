package isfara.gui.window;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTextField;
import sim.display.Console;
import sim.util.gui.PropertyField;

/** Takes out of MASON's console what does not work here. */
final class ConsoleTrim {

    /** Checkpoints would need a model that can be serialized; this one is lived through again instead. */
    private static final Set<String> USELESS = Set.of("New Simulation...", "Open...", "Save", "Save As...", "Quit");

    private static final String SEED = "Random Number Seed ";

    private ConsoleTrim() {}

    /**
     * Trims a console.
     *
     * @param fixed whether the luck stands in results, so that the seed decides nothing
     */
    static void trim(Console console, boolean fixed) {
        console.setIncrementSeedOnStop(false); // pressing play again is to show the same history again
        JMenu file = console.getJMenuBar().getMenu(0);
        for (Component item : file.getMenuComponents()) {
            if (item instanceof JMenuItem choice && USELESS.contains(choice.getText())) {
                file.remove(choice);
            }
        }
        JMenuItem close = new JMenuItem("Close");
        close.addActionListener(pressed -> console.doClose());
        file.add(close);
        if (fixed) {
            field(console, SEED)
                    .flatMap(ConsoleTrim::inside)
                    .filter(JTextField.class::isInstance)
                    .forEach(field -> {
                        field.setEnabled(false);
                        ((JTextField) field).setToolTipText("The luck of a run that stands in results is its own.");
                    });
        }
    }

    /** The seed field, which MASON keeps to itself. */
    static Stream<PropertyField> field(Console console, String label) {
        return inside(console.getTabPane())
                .filter(c -> c instanceof JLabel text && label.equals(text.getText()))
                .flatMap(text -> after(text))
                .flatMap(ConsoleTrim::inside)
                .filter(PropertyField.class::isInstance)
                .map(PropertyField.class::cast);
    }

    /** The component that stands beside a label in MASON's lists. */
    private static Stream<Component> after(Component label) {
        Component[] all = label.getParent().getComponents();
        int at = Arrays.asList(all).indexOf(label);
        return at + 1 < all.length ? Stream.of(all[at + 1]) : Stream.empty();
    }

    /** A component and everything in it. */
    static Stream<Component> inside(Component component) {
        Stream<Component> within = component instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(ConsoleTrim::inside)
                : Stream.empty();
        return Stream.concat(Stream.of(component), within);
    }
}
