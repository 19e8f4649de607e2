package isfara.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Takes a file apart, one event of the YAML parser at a time, so that too deep a nesting or a second document is met before any
 * of it is kept. Anchors, aliases and tags are refused: a scenario says what it says, in full.
 */
final class YamlParser {

    /** Deepest nesting allowed; the grammar needs four. */
    static final int DEEPEST = 20;

    /** Most keys in one place, and most items in a list; the longest file that makes sense has a few hundred. */
    static final int MOST = 1_000;

    private final Path file;
    private final List<String> lines;
    private final Mistakes mistakes;
    private final Iterator<Event> events;

    private YamlParser(Path file, String text, Mistakes mistakes) {
        this.file = file;
        this.lines = text.lines().toList();
        this.mistakes = mistakes;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setCodePointLimit(SourceFile.LARGEST + 1)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The only document of a file; nothing if there is none or it cannot be read, which is then among the mistakes. */
    static Optional<Yaml> parse(Path file, String text, Mistakes mistakes) {
        try {
            return new YamlParser(file, text, mistakes).document();
        } catch (TooMuch e) {
            mistakes.add(e.spot, "yaml", e.found, e.remedy);
        } catch (MarkedYamlEngineException e) {
            syntax(file, text, e, mistakes);
        } catch (ReaderException e) {
            Spot spot = place(file, text, e.getPosition());
            mistakes.add(spot, "yaml", "an unprintable character", "need text only");
        } catch (YamlEngineException e) {
            mistakes.add(Spot.start(file), "yaml", "something unreadable", "need YAML 1.2 (" + e.getMessage() + ")");
        }
        return Optional.empty();
    }

    private Optional<Yaml> document() {
        Optional<Yaml> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node) {
                root = Optional.of(node(node, 1));
            } else if (event instanceof DocumentStartEvent && root.isPresent()) {
                mistakes.add(spot(event), "file", "a second document", "need one in a file");
                return root;
            } else if (event instanceof StreamEndEvent && root.isEmpty()) {
                mistakes.add(Spot.start(file), "file", "nothing", "need keys with values, such as title: ...");
            }
        }
        return root;
    }

    private Yaml node(NodeEvent event, int depth) {
        Spot spot = spot(event);
        if (depth > DEEPEST) {
            throw new TooMuch(spot, "a nesting deeper than " + DEEPEST, "need at most " + DEEPEST);
        }
        boolean refused = refused(event, spot);
        Yaml node;
        if (event instanceof ScalarEvent scalar) {
            node = new Yaml.Word(scalar.getValue(), !scalar.isPlain(), spot);
        } else if (event instanceof MappingStartEvent) {
            node = table(spot, depth);
        } else if (event instanceof CollectionStartEvent) {
            node = items(spot, depth);
        } else {
            node = new Yaml.Refused(spot);
        }
        return refused ? new Yaml.Refused(spot) : node;
    }

    private Yaml items(Spot spot, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof CollectionEndEvent); next = events.next()) {
            items.add(node((NodeEvent) next, depth + 1));
            limit(items.size(), spot, "items");
        }
        return new Yaml.Items(items, spot);
    }

    private Yaml table(Spot spot, int depth) {
        List<Yaml.Entry> entries = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof CollectionEndEvent); next = events.next()) {
            Yaml key = node((NodeEvent) next, depth + 1);
            Yaml value = node((NodeEvent) events.next(), depth + 1);
            if (key instanceof Yaml.Word word) {
                entries.add(new Yaml.Entry(word, value));
                limit(entries.size(), spot, "keys");
            } else if (!(key instanceof Yaml.Refused)) {
                mistakes.add(key.spot(), "key", key.told(), "need a word");
            }
        }
        return new Yaml.Table(entries, spot);
    }

    private static void limit(int size, Spot spot, String what) {
        if (size > MOST) {
            throw new TooMuch(spot, "more than " + MOST + " " + what + " in one place", "need at most " + MOST);
        }
    }

    private boolean refused(NodeEvent event, Spot spot) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        if (event instanceof AliasEvent alias) {
            mistakes.add(
                    spot, "yaml", "the alias *" + Yaml.told(alias.getAlias().getValue()), "need the value itself");
        } else if (event.getAnchor().isPresent()) {
            String anchor = event.getAnchor().get().getValue();
            mistakes.add(spot, "yaml", "the anchor &" + Yaml.told(anchor), "need the value alone");
        } else if (tag.isPresent()) {
            mistakes.add(spot, "yaml", "the tag " + Yaml.told(tag.get()), "need the value alone");
        } else {
            return false;
        }
        return true;
    }

    private Spot spot(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        // A plain value that runs into the end of the file is reported on the line after the last.
        int line = Math.min(mark.getLine() + 1, Math.max(1, lines.size()));
        int column = mark.getLine() + 1 > line ? lines.get(line - 1).length() + 1 : mark.getColumn() + 1;
        return new Spot(file, line, column);
    }

    private static void syntax(Path file, String text, MarkedYamlEngineException e, Mistakes mistakes) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        Spot spot = mark.map(m -> new Spot(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Spot.start(file));
        String line = text.lines().skip(spot.line() - 1L).findFirst().orElse("");
        int from = line.offsetByCodePoints(0, Math.min(spot.column() - 1, line.codePointCount(0, line.length())));
        String rest = line.substring(from);
        if (rest.startsWith("\t")) {
            mistakes.add(spot, "yaml", "a tab", "need spaces");
            return;
        }
        String found = rest.isBlank() ? "the end of the line" : Yaml.told(rest.strip());
        mistakes.add(spot, "yaml", found, "which cannot stand here (" + e.getProblem() + ")");
    }

    /** Line and column of a character, counted in code points from the beginning. */
    private static Spot place(Path file, String text, int position) {
        int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
        String before = text.substring(0, end);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return new Spot(file, line, last.codePointCount(0, last.length()) + 1);
    }

    /** Ends the reading of a file at once. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Spot spot;
        private final String found;
        private final String remedy;

        TooMuch(Spot spot, String found, String remedy) {
            super(found, null, false, false);
            this.spot = spot;
            this.found = found;
            this.remedy = remedy;
        }
    }
}
