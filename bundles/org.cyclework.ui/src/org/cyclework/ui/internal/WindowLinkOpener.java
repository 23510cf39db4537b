package org.cyclework.ui.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Ids;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.Trouble;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** Hands each link to whoever shows places of its kind; asks first who is at the desk, where that matters. */
@Component
public final class WindowLinkOpener implements LinkOpener {

    private final CurrentLearner desk;
    @Reference
    private volatile List<PlaceOpener> openers;

    /** Made by the service runtime, which fills in the openers. */
    @Activate
    public WindowLinkOpener(@Reference CurrentLearner desk) {
        this.desk = desk;
    }

    @Override
    public void open(CourseLink link) {
        open(link, PlaceOpener::open);
    }

    @Override
    public void openBeside(CourseLink link) {
        open(link, PlaceOpener::openBeside);
    }

    /** One of the two ways in which a place is shown. */
    private interface Way {

        void take(PlaceOpener opener, IWorkbenchPage page, CourseLink link) throws PartInitException;
    }

    private void open(CourseLink link, Way way) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        Optional<PlaceOpener> opener = openers.stream().filter(one -> one.kinds().contains(link.kind())).findFirst();
        if (opener.isEmpty()) {
            LoggerFactory.getLogger(WindowLinkOpener.class).warn("Nothing opens {}", link);
        } else if (opener.get().isSomebodys() && desk.learner().isEmpty()) {
            askWho(window);
        } else {
            open(opener.get(), page, link, way);
        }
    }

    private static void open(PlaceOpener opener, IWorkbenchPage page, CourseLink link, Way way) {
        try {
            way.take(opener, page, link);
        } catch (PartInitException broken) {
            Trouble.report(Messages.bind(Messages.Job_open, link), broken);
        }
    }

    private static void askWho(IWorkbenchWindow window) {
        try {
            window.getService(IHandlerService.class).executeCommand(Ids.COMMAND_SWITCH_TRAINEE, null);
        } catch (CommandException broken) {
            Trouble.report(Messages.Job_askName, broken);
        }
    }
}
