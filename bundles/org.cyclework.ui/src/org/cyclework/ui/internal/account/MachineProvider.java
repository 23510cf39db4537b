package org.cyclework.ui.internal.account;

import java.util.Map;
import org.cyclework.record.Encryption.State;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Standing;
import org.cyclework.ui.account.Machine;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.ISourceProviderService;

/** Tells the declarations of menus whether people share this machine, and whether somebody is signed in, and as an administrator, and how the encryption stands. */
public final class MachineProvider extends AbstractSourceProvider {

    private static final String SHARED = "org.cyclework.ui.shared";
    private static final String SIGNED_IN = "org.cyclework.ui.signedIn";
    private static final String ADMINISTRATOR = "org.cyclework.ui.administrator";
    private static final String ENCRYPTION = "org.cyclework.ui.encryption";

    @Override
    public Map<String, Object> getCurrentState() {
        return Engines.find(Machine.class).map(machine -> state(machine.standing(), machine.isAdministrator(), machine.encryption()))
                .orElse(state(Standing.ALONE, false, State.OFF));
    }

    private static Map<String, Object> state(Standing now, boolean administrator, State encryption) {
        return Map.of(SHARED, now.isShared(), SIGNED_IN, now.isSignedIn(), ADMINISTRATOR, administrator, ENCRYPTION, encryption.name());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {SHARED, SIGNED_IN, ADMINISTRATOR, ENCRYPTION};
    }

    /**
     * Lets the menus of a window know that it is another now. Where people share the machine, tabs go with the window: they would be
     * somebody's at the next start, and the workbench writes down what they are called.
     */
    static void changed(IWorkbenchWindow window) {
        if (window.getService(ISourceProviderService.class).getSourceProvider(SHARED) instanceof MachineProvider provider) {
            Map<String, Object> now = provider.getCurrentState();
            PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.CLOSE_EDITORS_ON_EXIT, Boolean.TRUE.equals(now.get(SHARED)));
            provider.fireSourceChanged(ISources.WORKBENCH, now);
        }
    }

    @Override
    public void dispose() {
        // it holds nothing
    }
}
