package org.cyclework.ui.trainee.read;

import java.util.Set;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageEditors;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** Opens the concepts from A to Z, the references, and figures by themselves. */
@Component
public final class ReferencePlaces implements PlaceOpener {

    /** All concepts from A to Z; the fragment is a first letter. */
    public static final CourseLink.Kind CONCEPTS = new CourseLink.Kind("concepts");
    /** All references. */
    public static final CourseLink.Kind REFERENCES = new CourseLink.Kind("references");
    /** A figure; the id is its file in the pack. */
    public static final CourseLink.Kind FIGURE = new CourseLink.Kind("figure");

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(CONCEPTS, REFERENCES, FIGURE);
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        if (link.kind().equals(CONCEPTS)) {
            PageEditors.open(page, link, Messages.Concepts_title, Ids.EDITOR_CONCEPTS);
        } else if (link.kind().equals(FIGURE)) {
            PageEditors.open(page, link, Messages.Figure_title, Ids.EDITOR_FIGURE);
        } else {
            PageEditors.open(page, link, Messages.References_title, Ids.EDITOR_REFERENCES);
        }
    }
}
