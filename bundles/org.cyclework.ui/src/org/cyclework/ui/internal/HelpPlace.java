package org.cyclework.ui.internal;

import java.util.Set;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Ids;
import org.cyclework.ui.PlaceOpener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** Shows pages of the help in its pane. */
@Component
public final class HelpPlace implements PlaceOpener {

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(CourseLink.Kind.HELP);
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        show(page, link.id());
    }

    /** Opens the help at the page of this name. */
    static void show(IWorkbenchPage page, String topic) throws PartInitException {
        ((HelpView) page.showView(Ids.VIEW_HELP)).show(topic);
    }
}
