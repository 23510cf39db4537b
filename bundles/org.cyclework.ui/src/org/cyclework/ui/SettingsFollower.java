package org.cyclework.ui;

import java.util.Set;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;

/** Hears of some settings of a store and of nothing else that is kept in it. */
public final class SettingsFollower {

    private final IPreferenceStore store;
    private final IPropertyChangeListener listener;

    /** Calls back whenever one of these settings changes, on the thread that changes it. */
    public SettingsFollower(IPreferenceStore store, Set<String> settings, Runnable hears) {
        this.store = store;
        listener = event -> {
            if (settings.contains(event.getProperty())) {
                hears.run();
            }
        };
        store.addPropertyChangeListener(listener);
    }

    /** Calls back no more. */
    public void stop() {
        store.removePropertyChangeListener(listener);
    }
}
