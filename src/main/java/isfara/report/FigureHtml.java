package isfara.report;

import isfara.chart.Figure;
import isfara.chart.FigureParts;
import isfara.chart.FigureParts.PanelPart;
import isfara.chart.FigureParts.Sample;

/** A figure on the page: its words are the page's own, its panels are laid out by the width there is. */
final class FigureHtml {

    private FigureHtml() {}

    static String of(Figure figure) {
        FigureParts parts = FigureParts.of(figure);
        StringBuilder html = new StringBuilder("<figure id=\"" + figure.name() + "\">\n");
        html.append(Html.element("h3", figure.title()));
        if (!figure.subtitle().isEmpty()) {
            html.append("<p class=\"subtitle\">")
                    .append(Html.text(figure.subtitle()))
                    .append("</p>\n");
        }
        if (!parts.keys().isEmpty()) {
            html.append("<ul class=\"keys\">\n");
            parts.keys().forEach(sample -> html.append(key(sample)));
            html.append("</ul>\n");
        }
        int width = parts.panels().isEmpty() ? 0 : parts.panels().get(0).width();
        html.append("<div class=\"panels p").append(width).append("\">\n");
        parts.panels().forEach(panel -> html.append(panel(panel)));
        html.append("</div>\n<figcaption><p>")
                .append(Html.text(figure.finding()))
                .append("</p>\n<p class=\"source\">");
        html.append(Html.text(figure.caption()));
        html.append(" <span class=\"files\">")
                .append(link("figures/" + figure.name() + ".svg", "SVG"))
                .append(' ')
                .append(link("figures/" + figure.name() + ".png", "PNG"))
                .append(' ')
                .append(link("tables/" + figure.name() + ".csv", "CSV"));
        return html.append("</span></p></figcaption>\n</figure>\n").toString();
    }

    private static String key(Sample sample) {
        return "<li" + owner(sample.scenario()) + ">" + sample.svg() + " " + Html.text(sample.words()) + "</li>\n";
    }

    private static String panel(PanelPart panel) {
        StringBuilder html = new StringBuilder("<div class=\"panel\"" + owner(panel.scenario()) + ">\n");
        if (!panel.title().isEmpty()) {
            html.append(Html.element("h4", panel.title()));
        }
        if (!panel.note().isEmpty()) {
            html.append("<p class=\"note\">").append(Html.text(panel.note())).append("</p>\n");
        }
        if (panel.narrow().isEmpty()) {
            html.append(panel.svg());
        } else {
            html.append("<div class=\"wide\">")
                    .append(panel.svg())
                    .append("</div>\n<div class=\"narrow\">")
                    .append(panel.narrow())
                    .append("</div>");
        }
        return html.append("\n</div>\n").toString();
    }

    private static String owner(String scenario) {
        return scenario.isEmpty() ? "" : " " + HtmlTable.owner(scenario);
    }

    private static String link(String to, String words) {
        return "<a href=\"" + to + "\">" + words + "</a>";
    }
}
