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

    /** A list of sentences. */
    static String list(List<String> sentences) {
        return sentences.stream()
                .map(s -> "<li>" + text(s) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /**
     * A table. On a phone each row becomes a card that names its columns.
     *
     * @param caption what it shows
     * @param head names of the columns
     * @param rows cells as text; the first of each row is its heading
     */
    static String table(String caption, List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<table>\n<caption>" + text(caption) + "</caption>\n<thead><tr>");
        for (String column : head) {
            table.append("<th scope=\"col\">").append(text(column)).append("</th>");
        }
        table.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            table.append("<tr><th scope=\"row\">").append(text(row.get(0))).append("</th>");
            for (int c = 1; c < row.size(); c++) {
                table.append("<td data-column=\"").append(text(head.get(c))).append("\">");
                table.append(text(row.get(c))).append("</td>");
            }
            table.append("</tr>\n");
        }
        return table.append("</tbody>\n</table>\n").toString();
    }
}
