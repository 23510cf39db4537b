package org.cyclework.ui;

/** Service: what the search box speaks to, a pane that shows what was found. Called on the UI thread. */
public interface Searching {

    /** Searches while the person types; an empty query clears the pane. */
    void search(String query);

    /** Opens the first place that was found, or, where the search still runs, will be found. */
    void openFirst();

    /** Puts the focus into what was found, where the pane is there. */
    void focus();
}
