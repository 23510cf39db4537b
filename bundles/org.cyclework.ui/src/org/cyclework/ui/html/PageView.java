package org.cyclework.ui.html;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;

/** One way to show pages: in the browser engine, or as plain text. */
interface PageView {

    /** @return the widget */
    Control control();

    /** Shows the page, then its part (empty: the top), then marks the words (empty: none). */
    void show(HtmlPage page, String part, String words);

    /** Brings a part of the shown page into view. */
    void reveal(String part);

    /** Brings a paragraph into view without a frame around it, unless the reader has scrolled already. */
    void resume(String paragraph);

    /** Draws these notes in the place of those that were drawn before. */
    void draw(List<PageNote> notes);

    /** Marks every place where the words stand, which are none where they are empty; tells how many there are. */
    int find(String words);

    /** Goes to the next or the previous place that was found; tells its number, from 1, or 0 where there is none. */
    int step(boolean forward);

    /** Takes the marks of what was found away; the keyboard goes on from the place that was gone to last. */
    void leaveFind();

    /** Hides what explains a term; tells whether anything was hidden. */
    boolean hideTip();

    /** @return what is selected, as it is copied; empty where nothing is */
    String selection();

    /** @return what is selected among the words of a lesson; empty where nothing is */
    Optional<PageSelection> selected();

    /** Opens the print dialog. */
    void print();

    /** Gives the same page other colours and another size after the theme or the zoom has changed; the reader stays at the line. */
    void refresh();
}
