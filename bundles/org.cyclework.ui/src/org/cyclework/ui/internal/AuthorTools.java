package org.cyclework.ui.internal;

import java.util.Map;
import java.util.Set;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.SettingsFollower;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** Tells the declarations of menus whether the tools of those who write a course are wanted. */
public final class AuthorTools extends AbstractSourceProvider {

    /** The variable that declarations ask. */
    static final String VARIABLE = "org.cyclework.ui.authorTools";

    private final SettingsFollower follower = new SettingsFollower(Preferences.store(), Set.of(Preferences.AUTHOR),
            () -> fireSourceChanged(ISources.WORKBENCH, VARIABLE, wanted()));

    private static boolean wanted() {
        return Preferences.store().getBoolean(Preferences.AUTHOR);
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(VARIABLE, wanted());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {VARIABLE};
    }

    @Override
    public void dispose() {
        follower.stop();
    }
}
