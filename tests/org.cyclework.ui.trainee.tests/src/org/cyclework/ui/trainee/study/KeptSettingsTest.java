package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyclework.ui.KeptSettings;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A setting outlives the program, however that ends. */
class KeptSettingsTest {

    @TempDir
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();

    private PreferenceStore store() {
        return new PreferenceStore(folder.resolve("settings").toString());
    }

    @Test
    void whatIsSetIsOnTheDiskBeforeTheProgramEnds() throws IOException {
        PreferenceStore store = store();
        new KeptSettings(store, Runnable::run);
        store.setValue("theme", "dark");
        PreferenceStore next = store();
        next.load();
        assertEquals("dark", next.getString("theme"));
    }

    @Test
    void changesInARowAreWrittenOnceAndLaterOnesAgain() throws IOException {
        PreferenceStore store = store();
        new KeptSettings(store, waiting::add);
        store.setValue("zoom", 110);
        store.setValue("zoom", 120);
        assertEquals(1, waiting.size());
        waiting.removeFirst().run();
        PreferenceStore next = store();
        next.load();
        assertEquals(120, next.getInt("zoom"));
        store.setValue("zoom", 130);
        assertEquals(1, waiting.size());
    }

    @Test
    void whatCannotBeWrittenHoldsAllTheSame() {
        PreferenceStore store = new PreferenceStore(folder.toString());
        new KeptSettings(store, Runnable::run);
        store.setValue("theme", "dark");
        assertEquals("dark", store.getString("theme"));
    }
}
