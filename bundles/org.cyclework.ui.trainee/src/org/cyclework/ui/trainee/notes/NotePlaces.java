package org.cyclework.ui.trainee.notes;

import java.util.Set;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageEditors;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** Opens the page of all notes, and a single note in the pane beside the page. */
@Component
public final class NotePlaces implements PlaceOpener {

    /** All notes. */
    public static final CourseLink.Kind ALL = new CourseLink.Kind("my-notes");
    /** One note; the id is the note's. */
    public static final CourseLink.Kind ONE = new CourseLink.Kind("my-note");

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(ALL, ONE);
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        if (link.kind().equals(ALL)) {
            PageEditors.open(page, link, Messages.Notes_title, Ids.EDITOR_NOTES);
        } else {
            NotesView.in(page).open(link.id());
        }
    }
}
