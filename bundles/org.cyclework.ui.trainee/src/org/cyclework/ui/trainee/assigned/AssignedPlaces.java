package org.cyclework.ui.trainee.assigned;

import java.util.Set;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageEditors;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.trainee.Ids;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** Opens assignments, {@code cw:assigned/…}, each as an editor. */
@Component
public final class AssignedPlaces implements PlaceOpener {

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(AssignedRows.KIND);
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        PageEditors.open(page, link, Messages.Page_title, Ids.EDITOR_ASSIGNED);
    }
}
