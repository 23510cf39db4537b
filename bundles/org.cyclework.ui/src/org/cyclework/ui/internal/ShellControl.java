package org.cyclework.ui.internal;

import org.cyclework.ui.Engines;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** A control in the window's trim that needs services. */
abstract class ShellControl extends WorkbenchWindowControlContribution {

    /** @return what the shell works with */
    static ShellServices shell() {
        return Engines.get(ShellServices.class);
    }
}
