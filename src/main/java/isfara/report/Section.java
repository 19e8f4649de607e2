package isfara.report;

/**
 * A part of the page with a heading, to which the list at the top leads.
 *
 * @param id for links
 * @param title its heading
 * @param html what stands under it; a section with nothing in it is left out
 */
record Section(String id, String title, String html) {

    /** With its heading. */
    String whole() {
        return "<section id=\"" + id + "\">\n" + Html.element("h2", title) + html + "</section>\n";
    }
}
