package org.cyclework.ui.trainee.report;

import java.util.Set;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageEditors;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** Opens the page about what the course teaches where; the links of it begin with {@code cw:coverage}. */
@Component
public final class CoveragePlaces implements PlaceOpener {

    /** What the course teaches where; there is one. */
    static final CourseLink.Kind COVERAGE = new CourseLink.Kind("coverage");

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(COVERAGE);
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        PageEditors.open(page, link, Messages.Coverage_title, Ids.EDITOR_COVERAGE);
    }
}
