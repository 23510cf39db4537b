package org.cyclework.ui.internal;

import org.cyclework.ui.Engines;
import org.eclipse.core.commands.AbstractHandler;

/** A handler that needs services. */
abstract class ShellHandler extends AbstractHandler {

    /** @return what the shell works with */
    final ShellServices shell() {
        return Engines.get(ShellServices.class);
    }
}
