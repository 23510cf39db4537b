package org.cyclework.ui.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.cyclework.course.DataFolder;
import org.cyclework.course.FailureLog;
import org.cyclework.ui.Doorbell;
import org.cyclework.ui.EchoedKeys;
import org.cyclework.ui.Themes;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The program with a window: claims the data folder, then runs the workbench in it. */
public final class CycleworkApplication implements IApplication {

    /** Names this part of the program in a log. */
    private static final String PART = "window";

    /** There is nothing to start with; the same number as that of a subcommand. */
    private static final Integer EXIT_NOTHING_TO_START_WITH = 2;
    /** It failed in a way that nobody expected; the same number as that of a subcommand. */
    private static final Integer EXIT_FAILED = 3;
    /** So long a window that is open already may take to answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Where the window keeps its layout, where that is not the data folder. */
    private static final String WORKSPACE = "cyclework.workspace";

    @Override
    public Object start(IApplicationContext context) {
        if (!DataFolder.settle()) {
            System.err.println(DataFolder.NOWHERE);
            return EXIT_NOTHING_TO_START_WITH;
        }
        try {
            return open();
        } catch (NoDisplay unusable) {
            System.err.println(unusable.getMessage());
            return EXIT_NOTHING_TO_START_WITH;
        } catch (RuntimeException | Error unexpected) {
            System.err.println(FailureLog.tell(PART, unexpected));
            return EXIT_FAILED;
        }
    }

    /** The display is made beside the head start, so the folder is claimed before there is a window that could tell of it. */
    private static Object open() throws NoDisplay {
        Display.setAppName("Cyclework");
        Optional<Refusal> refusal = claim(Platform.getInstanceLocation());
        if (refusal.filter(Refusal::open).isPresent() && new Doorbell(workspace()).ring(PATIENCE)) {
            return EXIT_OK;
        }
        Optional<HeadStart> headStart = refusal.isPresent() ? Optional.empty() : Optional.of(HeadStart.begin());
        Display display = null;
        try {
            display = display();
            headStart.ifPresent(HeadStart::displayIsThere);
            if (refusal.isPresent()) {
                MessageDialog.openInformation(null, refusal.get().title(), refusal.get().message());
                return EXIT_OK;
            }
            return work(display);
        } finally {
            headStart.ifPresent(HeadStart::end);
            Platform.getInstanceLocation().release();
            if (display != null) {
                display.dispose();
            }
        }
    }

    private static Object work(Display display) {
        try (Doorbell.Listening listening = new Doorbell(workspace()).listen(() -> raise(display))) {
            EchoedKeys.hush(display); // before the workbench listens for keys
            Themes.prepare();
            GtkLook look = GtkLook.make();
            look.wear(Themes.wanted());
            int answer = PlatformUI.createAndRunWorkbench(display, new CycleworkAdvisor(look));
            return answer == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        }
    }

    /** Somebody started the program once more: the window that is there comes to the front, with the dialog that is open in it. */
    private static void raise(Display display) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
                if (window != null && !window.getShell().isDisposed()) {
                    window.getShell().setMinimized(false);
                    window.getShell().forceActive();
                }
            });
        }
    }

    private static Display display() throws NoDisplay {
        try {
            return PlatformUI.createDisplay();
        } catch (SWTError error) {
            if (error.code == SWT.ERROR_NO_HANDLES) {
                throw new NoDisplay(error);
            }
            throw error;
        }
    }

    /** There is no display, or it may not be used. */
    private static final class NoDisplay extends Exception {

        private static final long serialVersionUID = 1L;

        NoDisplay(SWTError cause) {
            super(Messages.bind(Messages.Error_noDisplay, cause.getMessage()), cause);
        }
    }

    /**
     * Why there is no window.
     *
     * @param open whether that is because another one is open
     */
    private record Refusal(boolean open, String title, String message) {
    }

    /** Claims the folder for this window alone; where that is impossible it says why. */
    private static Optional<Refusal> claim(Location location) {
        try {
            if (!location.isSet()) {
                Path folder = workspace();
                Files.createDirectories(folder);
                URL url = folder.toUri().toURL();
                if (location.set(url, true)) {
                    return Optional.empty();
                }
            } else if (location.lock()) {
                return Optional.empty();
            }
            return Optional.of(new Refusal(true, Messages.Error_open_title, Messages.bind(Messages.Error_open, DataFolder.path())));
        } catch (IOException | IllegalStateException unusable) {
            return Optional.of(new Refusal(false, Messages.Error_folder_title, Messages.bind(Messages.Error_folder, DataFolder.path(), unusable.getMessage())));
        }
    }

    /** The platform makes a URL of it, so for a data folder whose name no URL can hold the start script names another place. */
    private static Path workspace() {
        String other = System.getProperty(WORKSPACE, "");
        return other.isEmpty() ? DataFolder.path().resolve("workspace") : Path.of(other);
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
