package isfara.scenario;

import java.util.List;

/** What stands in a file, still as text, each part with its place. */
sealed interface Yaml {

    Spot spot();

    /** How a message speaks of it. */
    String told();

    /** A word, a number, a date, a sentence: what it is, its reader decides. */
    record Word(String text, boolean quoted, Spot spot) implements Yaml {

        /** Whether nothing was written. */
        boolean absent() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String told() {
            if (quoted) {
                return '"' + Yaml.told(text) + '"';
            }
            return absent() ? "nothing" : Yaml.told(text);
        }
    }

    /** A list. */
    record Items(List<Yaml> items, Spot spot) implements Yaml {
        @Override
        public String told() {
            return "a list";
        }
    }

    /** Keys with values. */
    record Table(List<Entry> entries, Spot spot) implements Yaml {
        @Override
        public String told() {
            return "keys with values";
        }
    }

    /** Something that was refused when the file was read; whoever meets it need not complain again. */
    record Refused(Spot spot) implements Yaml {
        @Override
        public String told() {
            return "what was refused";
        }
    }

    /** A key and its value. */
    record Entry(Word key, Yaml value) {}

    /** A text fit for one line of a message: short, and nothing in it that moves the cursor. */
    static String told(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(60)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return text.codePointCount(0, text.length()) > 60 ? line + "..." : line.toString();
    }
}
