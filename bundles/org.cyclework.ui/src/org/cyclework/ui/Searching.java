package org.cyclework.ui;

/** What the search box speaks to: a view that adapts to it shows what was found. Called on the UI thread. */
public interface Searching {

    /** Searches while the person types; an empty query clears the view. */
    void search(String query);

    /** Opens the first place that was found, or, where the search still runs, will be found. */
    void openFirst();
}
