package org.cyclework.cli.internal;

import java.util.List;
import org.cyclework.course.DataFolder;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless Equinox application: runs one subcommand and ends with its exit code. */
public final class TerminalApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Object words = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (Terminal terminal = Terminal.system()) {
            if (!DataFolder.settle()) {
                terminal.complain(DataFolder.NOWHERE);
                return Subcommand.USAGE;
            }
            return terminal.end(new Subcommands(new Engines()).run(List.of((String[]) words), terminal));
        }
    }

    @Override
    public void stop() {
        // A subcommand ends by itself; there is nothing to interrupt.
    }
}
