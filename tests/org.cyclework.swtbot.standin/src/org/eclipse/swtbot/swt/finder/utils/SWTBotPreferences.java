package org.eclipse.swtbot.swt.finder.utils;

/** How long finders look. */
public final class SWTBotPreferences {

    /** Milliseconds until a finder or condition gives up. */
    public static long TIMEOUT = Long.getLong("org.eclipse.swtbot.search.timeout", 5000);

    /** Milliseconds between two looks. */
    public static final long DEFAULT_POLL_DELAY = Long.getLong("org.eclipse.swtbot.playback.poll.delay", 500);

    /** The key under which a widget's data holds its id. */
    public static final String DEFAULT_KEY = System.getProperty("org.eclipse.swtbot.search.defaultKey",
            "org.eclipse.swtbot.widget.key");

    private SWTBotPreferences() {
    }
}
