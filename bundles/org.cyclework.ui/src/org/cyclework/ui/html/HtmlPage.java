package org.cyclework.ui.html;

import java.util.Objects;
import org.cyclework.ui.CourseLink;

/**
 * A page of the course: a title for the screen reader, a body in HTML that our own renderers made, and whether it is a
 * narrow pane. Built by appending.
 */
public final class HtmlPage {

    private final String title;
    private final boolean pane;
    private final StringBuilder body = new StringBuilder();

    private HtmlPage(String title, boolean pane) {
        this.title = Objects.requireNonNull(title);
        this.pane = pane;
    }

    /** @return an empty page in the middle of the window */
    public static HtmlPage titled(String title) {
        return new HtmlPage(title, false);
    }

    /** @return an empty page for a pane at the side */
    public static HtmlPage pane(String title) {
        return new HtmlPage(title, true);
    }

    /** Appends HTML as it is. */
    public HtmlPage html(String fragment) {
        body.append(fragment);
        return this;
    }

    /** Appends text in an element; everything in it is escaped. */
    public HtmlPage text(String element, String text) {
        return html("<" + element + ">" + Html.escape(text) + "</" + element + ">");
    }

    /** Appends text in an element of a class; everything in it is escaped. */
    public HtmlPage text(String element, String cssClass, String text) {
        return html("<" + element + " class=\"" + cssClass + "\">" + Html.escape(text) + "</" + element + ">");
    }

    /** @return HTML of a link into the course */
    public static String link(CourseLink link, String text) {
        return "<a href=\"" + Html.escape(link.toString()) + "\">" + Html.escape(text) + "</a>";
    }

    /** @return the title */
    public String title() {
        return title;
    }

    /** @return the body */
    public String body() {
        return body.toString();
    }

    /** @return the class of the body */
    String kind() {
        return pane ? "pane" : "page";
    }

    /**
     * The whole document. It allows nothing from outside: no script, no request.
     *
     * @param css the stylesheet
     * @param variables the declarations of its variables
     */
    String document(String css, String variables, boolean dark) {
        return "<!DOCTYPE html><html lang=\"en\" class=\"" + (dark ? "dark" : "light") + "\"><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
                + "<title>" + Html.escape(title) + "</title><style>:root{" + variables + "}\n" + css + "</style></head><body class=\""
                + kind() + "\">" + body + "</body></html>";
    }
}
