package org.cyclework.ui.trainee.read;

import java.util.Set;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageEditors;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.progress.ProgressEditor;
import org.cyclework.ui.Labels;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** Opens the start page, the page of progress and lessons as editors. */
@Component
public final class ReadingPlaces implements PlaceOpener {

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(CourseLink.Kind.TODAY, CourseLink.Kind.LESSON, ProgressEditor.KIND);
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        if (link.kind().equals(CourseLink.Kind.TODAY)) {
            PageEditors.open(page, link, Messages.Today_title, Ids.EDITOR_TODAY);
        } else if (link.kind().equals(ProgressEditor.KIND)) {
            PageEditors.open(page, link, Messages.Progress_title, Ids.EDITOR_PROGRESS);
        } else {
            PageEditors.openInPlace(page, link, Labels.number(link.id()), Ids.EDITOR_LESSON);
        }
    }

    @Override
    public void openBeside(IWorkbenchPage page, CourseLink link) throws PartInitException {
        if (link.kind().equals(CourseLink.Kind.LESSON)) {
            PageEditors.openBeside(page, link, Labels.number(link.id()), Ids.EDITOR_LESSON);
        } else {
            open(page, link);
        }
    }
}
