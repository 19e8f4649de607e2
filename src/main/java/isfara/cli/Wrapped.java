package isfara.cli;

import java.util.ArrayList;
import java.util.List;

/** Long texts in lines that fit a terminal. */
final class Wrapped {

    private static final int WIDTH = 98;

    private Wrapped() {}

    /** A text with this margin, its further lines two blanks further in. */
    static List<String> hanging(String margin, String text) {
        return lines(margin, margin + "  ", text);
    }

    /** A text behind a label, its further lines below each other. */
    static List<String> labelled(String label, String text) {
        return lines(label, " ".repeat(label.length()), text);
    }

    private static List<String> lines(String first, String next, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split("\\s+", -1)) {
            if (!empty && line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(next);
            }
            line.append(word).append(' ');
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
