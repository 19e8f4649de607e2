package isfara.report;

import java.util.List;

/**
 * A table of a page. On a phone each row becomes a card that names its columns. The page's script sorts it by a column: by number
 * where the text of the cells begins with one.
 */
final class HtmlTable {

    private final List<String> head;
    private final StringBuilder html;

    /**
     * Begins a table.
     *
     * @param caption what it shows
     * @param head names of the columns
     */
    HtmlTable(String caption, List<String> head) {
        this.head = head;
        this.html = new StringBuilder("<table>\n<caption>" + Html.text(caption) + "</caption>\n<thead><tr>");
        for (String column : head) {
            html.append("<th scope=\"col\">").append(Html.text(column)).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
    }

    /**
     * Adds a row.
     *
     * @param scenario whose it is: the page's switches hide it; empty when it is not one scenario's
     * @param cells as text; the first is the row's heading
     */
    HtmlTable row(String scenario, List<String> cells) {
        html.append("<tr")
                .append(scenario.isEmpty() ? "" : " " + owner(scenario))
                .append("><th scope=\"row\">");
        html.append(Html.text(cells.get(0))).append("</th>");
        for (int c = 1; c < cells.size(); c++) {
            html.append("<td data-column=\"").append(Html.text(head.get(c))).append("\">");
            html.append(Html.text(cells.get(c))).append("</td>");
        }
        html.append("</tr>\n");
        return this;
    }

    /** The whole table. */
    String html() {
        return html + "</tbody>\n</table>\n";
    }

    /** The attribute that says whose an element is. */
    static String owner(String scenario) {
        return "data-scenario=\"" + Html.text(scenario) + "\"";
    }
}
