package org.cyclework.ui.trainee.keep;

import java.util.Set;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageEditors;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.trainee.Ids;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** Opens the page about who has a copy of one's work; the link of it is {@code cw:copies}. */
@Component
public final class CopiesPlaces implements PlaceOpener {

    private static final CourseLink.Kind COPIES = new CourseLink.Kind("copies");

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(COPIES);
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        PageEditors.open(page, link, Messages.Title_copies, Ids.EDITOR_COPIES);
    }
}
