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

    /** @return what is selected; empty where nothing is */
    String selection();

    /** Opens the print dialog. */
    void print();

    /** Gives the same page other colours and another size after the theme or the zoom has changed; the reader stays at the line. */
    void refresh();
}
