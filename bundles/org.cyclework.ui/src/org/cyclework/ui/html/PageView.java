package org.cyclework.ui.html;

import org.eclipse.swt.widgets.Control;

/** One way to show pages: in the browser engine, or as plain text. */
interface PageView {

    /** @return the widget */
    Control control();

    /** Shows the page, then its part (empty: the top), then marks the words (empty: none). */
    void show(HtmlPage page, String part, String words);

    /** Brings a part of the shown page into view. */
    void reveal(String part);

    /** Finds the next or previous occurrence and selects it; tells whether there is one. */
    boolean find(String words, boolean forward);

    /** Opens the print dialog. */
    void print();

    /** Shows the same page again after the theme or the zoom has changed. */
    void refresh();
}
