package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cyclework.ui.SettingsFollower;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;

/** Who follows a setting hears of that setting alone. */
class SettingsFollowerTest {

    private final List<String> heard = new ArrayList<>();
    private final PreferenceStore store = new PreferenceStore();
    private final SettingsFollower follower = new SettingsFollower(store, Set.of("zoom", "projector"), () -> heard.add("changed"));

    @Test
    void whatIsKeptBesideTheSettingsIsNotHeard() {
        store.setValue("learner", "somebody");
        assertEquals(List.of(), heard);

        store.setValue("zoom", 110);
        store.setValue("projector", true);
        assertEquals(List.of("changed", "changed"), heard);
    }

    @Test
    void whoStoppedHearsNothing() {
        follower.stop();

        store.setValue("zoom", 110);

        assertEquals(List.of(), heard);
    }
}
