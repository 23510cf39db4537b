package org.cyclework.ui;

/** Ids that more than one room uses; each is declared in a {@code plugin.xml}. */
public final class Ids {

    /** This bundle. */
    public static final String BUNDLE = "org.cyclework.ui";

    /** View: help on what is in front. */
    public static final String VIEW_HELP = "org.cyclework.ui.views.help";

    /** Command: opens any place of the course; parameter {@link #PARAM_LINK}. */
    public static final String COMMAND_OPEN_LINK = "org.cyclework.ui.openLink";
    /** Command: puts the cursor into the search box. */
    public static final String COMMAND_SEARCH = "org.cyclework.ui.search";
    /** Command: asks who sits at the desk. */
    public static final String COMMAND_SWITCH_TRAINEE = "org.cyclework.ui.switchTrainee";
    /** Command: help on what is in front. */
    public static final String COMMAND_HELP = "org.cyclework.ui.help";
    /** Parameter: a link such as {@code cw:lesson/L1.2}. */
    public static final String PARAM_LINK = "link";

    /** Key under which widgets keep the id that tests find them by. */
    public static final String WIDGET_KEY = "org.eclipse.swtbot.widget.key";

    private Ids() {
    }
}
