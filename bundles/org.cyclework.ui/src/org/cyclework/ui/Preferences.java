package org.cyclework.ui;

import java.util.Set;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What a person can set. Read and written on the UI thread. */
public final class Preferences {

    /** Size of text in pages in percent, 50 to 300. */
    public static final String ZOOM = "zoom";
    /** Theme: "light", "dark", "contrast" or "system". */
    public static final String THEME = "theme";
    /** Letters of pages: "serif", "sans" or "system". */
    public static final String FONT = "font";
    /** How many minutes a week somebody wants to study; 0 where there is no goal. */
    public static final String GOAL_MINUTES = "goalMinutes";
    /** Whether a scene asks for one's own words before it shows the choices. */
    public static final String WORDS_FIRST = "wordsFirst";
    /** Whether the tools of those who write a course are in the menus. */
    public static final String AUTHOR = "authorTools";
    /** After how many minutes without a touch the window of a shared machine locks; 0 for never. */
    public static final String LOCK_MINUTES = "lockMinutes";
    /** Whether the projector mode is on. */
    public static final String PROJECTOR = "projector";

    private static final ScopedPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, Ids.BUNDLE);

    static {
        STORE.setDefault(ZOOM, 100);
        STORE.setDefault(THEME, "system");
        STORE.setDefault(FONT, "serif");
        STORE.setDefault(WORDS_FIRST, true);
        STORE.setDefault(LOCK_MINUTES, 10);
        new KeptSettings(STORE, Preferences::aside);
    }

    private Preferences() {
    }

    private static void aside(Runnable step) {
        Job job = Job.create(Messages.Job_settings, monitor -> {
            step.run();
        });
        job.setSystem(true);
        job.schedule();
    }

    /** @return the store, which also tells of changes */
    public static IPreferenceStore store() {
        return STORE;
    }

    /**
     * Calls back when one of these settings changes, for as long as the widget lives. Other things that are kept beside the
     * settings, by whatever thread, are not heard.
     */
    public static void follow(Widget owner, Set<String> settings, Runnable hears) {
        SettingsFollower follower = new SettingsFollower(STORE, settings, hears);
        owner.addDisposeListener(event -> follower.stop());
    }

    /** @return the size of text in pages in percent; the projector mode is in it */
    public static int zoom() {
        int percent = STORE.getInt(ZOOM);
        return STORE.getBoolean(PROJECTOR) ? Math.min(300, percent * 3 / 2) : percent;
    }
}
