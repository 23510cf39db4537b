package org.cyclework.ui.internal;

import java.util.Set;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.cyclework.ui.Icons;
import org.cyclework.ui.Panes;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Themes;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The one window: its size and trim, and the question for the name once it is open. */
final class CycleworkWindow extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1280, 800);

    private final GtkLook look;
    private ShellServices services;

    CycleworkWindow(IWorkbenchWindowConfigurer configurer, GtkLook look) {
        super(configurer);
        this.look = look;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer); // menus and tool bars are declared in plugin.xml
    }

    @Override
    public void preWindowOpen() {
        Trim.settle();
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(FIRST_SIZE);
        window.setTitle(Messages.Window_title);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowCreate() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), shell);
        shell.setImages(new Image[] {resources.create(Icons.named("cyclework"))});
        shell.setMinimumSize(800, 560);
        Preferences.follow(shell, Set.of(Preferences.THEME), Themes::apply);
        Events.onThemeChanged(shell, () -> look.wear(Themes.now()));
        services = Engines.get(ShellServices.class);
        services.history().follow(getWindowConfigurer().getWindow());
        new Departure(getWindowConfigurer().getWindow(), services).follow();
    }

    @Override
    public void postWindowOpen() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        Trim.pushToTheRight(shell);
        Chrome.name(shell);
        Chrome.keepListOfPages(shell);
        Keyboard.follow(getWindowConfigurer().getWindow());
        if (getWindowConfigurer().getWindow().getActivePage() != null) {
            Panes.unfoldAll(getWindowConfigurer().getWindow().getService(MWindow.class));
        }
        new Arrival(getWindowConfigurer().getWindow(), services).begin();
    }

    @Override
    public boolean preWindowShellClose() {
        if (Preferences.store().getBoolean(Preferences.PROJECTOR)) {
            ProjectorHandler.toggle(getWindowConfigurer().getWindow());
        }
        if (services.machine().standing().isShared() && getWindowConfigurer().getWindow().getActivePage() != null) {
            return getWindowConfigurer().getWindow().getActivePage().closeAllEditors(true); // nobody else is to find them; what is seen once says so
        }
        return true;
    }
}
