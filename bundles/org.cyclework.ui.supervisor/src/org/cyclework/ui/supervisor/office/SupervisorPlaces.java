package org.cyclework.ui.supervisor.office;

import java.util.Map;
import java.util.Set;
import org.cyclework.record.Accounts;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageEditors;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.supervisor.Ids;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the pages of the supervisor's room, in its own perspective. */
@Component
public final class SupervisorPlaces implements PlaceOpener {

    private static final Map<CourseLink.Kind, String> EDITORS = Map.of(Kinds.WAITING, Ids.EDITOR_WAITING, Kinds.REVIEW, Ids.EDITOR_REVIEW, Kinds.GIVEN,
            Ids.EDITOR_GIVEN, Kinds.ASSIGN, Ids.EDITOR_ASSIGN, Kinds.PEOPLE, Ids.EDITOR_PEOPLE, Kinds.GROUP, Ids.EDITOR_GROUP, Kinds.AGREEMENT, Ids.EDITOR_AGREEMENT,
            Kinds.WATCHED, Ids.EDITOR_WATCHED, Kinds.RUBRICS, Ids.EDITOR_RUBRICS, Kinds.MACHINES, Ids.EDITOR_MACHINES);
    /** Of these there is one tab, in which another place takes the first one's. */
    private static final Set<CourseLink.Kind> ONE_TAB = Set.of(Kinds.REVIEW, Kinds.GROUP, Kinds.ASSIGN);

    private final Accounts accounts;

    /** Made by the service runtime. */
    @Activate
    public SupervisorPlaces(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<CourseLink.Kind> kinds() {
        return all();
    }

    /** @return the kinds of places that are in this room */
    public static Set<CourseLink.Kind> all() {
        return EDITORS.keySet();
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        if (isOpen(page)) {
            show(page, link);
        }
    }

    @Override
    public void openBeside(IWorkbenchPage page, CourseLink link) throws PartInitException {
        if (isOpen(page)) {
            PageEditors.openBeside(enter(page), link, title(link.kind()), EDITORS.get(link.kind()));
        }
    }

    /** Tells whoever may not work here what it takes. */
    private boolean isOpen(IWorkbenchPage page) {
        boolean open = Office.role(accounts.current()).isPresent();
        if (!open) {
            Trouble.tell(page.getWorkbenchWindow().getShell(), Messages.Perspective_title, Messages.Error_nobody);
        }
        return open;
    }

    /** Shows a place to somebody who may work here. */
    static void show(IWorkbenchPage page, CourseLink link) throws PartInitException {
        IWorkbenchPage here = enter(page);
        String editor = EDITORS.get(link.kind());
        if (ONE_TAB.contains(link.kind())) {
            PageEditors.openInPlace(here, link, title(link.kind()), editor);
        } else {
            PageEditors.open(here, link, title(link.kind()), editor);
        }
    }

    private static IWorkbenchPage enter(IWorkbenchPage page) throws PartInitException {
        try {
            return Ids.PERSPECTIVE.equals(page.getPerspective().getId()) ? page
                    : PlatformUI.getWorkbench().showPerspective(Ids.PERSPECTIVE, page.getWorkbenchWindow());
        } catch (WorkbenchException broken) {
            throw new PartInitException(broken.getStatus());
        }
    }

    private static String title(CourseLink.Kind kind) {
        return switch (kind.name()) {
            case "waiting" -> Messages.Waiting_title;
            case "given" -> Messages.Given_title;
            case "assign" -> Messages.Assign_title;
            case "people" -> Messages.People_title;
            case "group" -> Messages.Group_title;
            case "watched" -> Messages.Watched_title;
            case "rubrics" -> Messages.Rubrics_title;
            case "agreement" -> Messages.Agreement_title;
            case "machines" -> Messages.Machines_title;
            default -> Messages.Review_title;
        };
    }
}
