package isfara.report;

import java.util.List;
import java.util.stream.Collectors;

/** Words as HTML. */
final class Html {

    private Html() {}

    /** Text made safe to stand in a page, in an element or in an attribute. */
    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** An element around text. */
    static String element(String tag, String words) {
        return "<" + tag + ">" + text(words) + "</" + tag + ">\n";
    }

    /** What can be opened by those who want more; on paper it is open. */
    static String details(String summary, String html) {
        return "<details>\n" + element("summary", summary) + html + "</details>\n";
    }

    /** A list of sentences. */
    static String list(List<String> sentences) {
        return sentences.stream()
                .map(s -> "<li>" + text(s) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /**
     * A table of text; the first cell of each row is its heading.
     *
     * @param caption what it shows
     * @param head names of the columns
     */
    static String table(String caption, List<String> head, List<List<String>> rows) {
        HtmlTable table = new HtmlTable(caption, head);
        rows.forEach(row -> table.row("", row));
        return table.html();
    }
}
