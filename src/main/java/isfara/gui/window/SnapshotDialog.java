package isfara.gui.window;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where a snapshot goes, and before it replaces a file. */
final class SnapshotDialog {

    private SnapshotDialog() {}

    /** Asks, and writes. */
    static void show(Component over, Snapshot snapshot, String name) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle("Snapshot: a picture of the map, PNG or SVG");
        chooser.setFileFilter(new FileNameExtensionFilter("Pictures (PNG, SVG)", "png", "svg"));
        chooser.setSelectedFile(Path.of(name + ".png").toFile());
        if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        Path file = chooser.getSelectedFile().toPath();
        Path whole = Snapshot.writable(file) ? file : file.resolveSibling(file.getFileName() + ".png");
        boolean there = Files.exists(whole);
        if (there && !replaces(over, whole)) {
            return;
        }
        try {
            snapshot.write(whole, there);
        } catch (IOException e) {
            JOptionPane.showMessageDialog(
                    over,
                    whole + ": cannot be written (" + e.getMessage() + ")",
                    "Snapshot",
                    JOptionPane.ERROR_MESSAGE);
        }
    }

    private static boolean replaces(Component over, Path file) {
        return JOptionPane.showConfirmDialog(over, file + " exists. Replace it?", "Snapshot", JOptionPane.YES_NO_OPTION)
                == JOptionPane.YES_OPTION;
    }
}
