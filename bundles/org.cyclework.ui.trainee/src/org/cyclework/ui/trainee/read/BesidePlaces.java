package org.cyclework.ui.trainee.read;

import java.util.Set;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.trainee.Ids;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** Opens concepts and references in the pane beside the page. */
@Component
public final class BesidePlaces implements PlaceOpener {

    @Override
    public Set<CourseLink.Kind> kinds() {
        return ConceptPages.KINDS;
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        ((ConceptView) page.showView(Ids.VIEW_CONCEPT, null, IWorkbenchPage.VIEW_VISIBLE)).show(link);
    }
}
