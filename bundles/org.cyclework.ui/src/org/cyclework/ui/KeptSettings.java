package org.cyclework.ui;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.slf4j.LoggerFactory;

/** Writes settings to the disk as soon as they change, and not only where the program ends as it should. */
public final class KeptSettings {

    private final IPersistentPreferenceStore store;
    private final Executor aside;
    private final AtomicBoolean asked = new AtomicBoolean();

    /**
     * Keeps whatever changes from now on.
     *
     * @param aside where it is written
     */
    public KeptSettings(IPersistentPreferenceStore store, Executor aside) {
        this.store = store;
        this.aside = aside;
        store.addPropertyChangeListener(change -> keep());
    }

    /** Several changes in a row are written together. */
    private void keep() {
        if (asked.compareAndSet(false, true)) {
            aside.execute(this::write);
        }
    }

    private void write() {
        asked.set(false);
        try {
            store.save();
        } catch (IOException unwritable) { // they hold until the program ends
            LoggerFactory.getLogger(KeptSettings.class).warn("Settings could not be kept", unwritable);
        }
    }
}
