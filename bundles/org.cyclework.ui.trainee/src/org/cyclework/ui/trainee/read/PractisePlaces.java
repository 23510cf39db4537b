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

/** Opens cases, debriefs, quizzes and the practice of lessons as editors. */
@Component
public final class PractisePlaces implements PlaceOpener {

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(CourseLink.Kind.CASE, CourseLink.Kind.DEBRIEF, CourseLink.Kind.QUIZ, CourseLink.Kind.PRACTICE);
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) throws PartInitException {
        if (link.kind().equals(CourseLink.Kind.CASE)) {
            PageEditors.open(page, link, Messages.Case_title, Ids.EDITOR_PLAY);
        } else if (link.kind().equals(CourseLink.Kind.DEBRIEF)) {
            PageEditors.open(page, link, Messages.Debrief_title, Ids.EDITOR_DEBRIEF);
        } else if (link.kind().equals(CourseLink.Kind.PRACTICE)) {
            PageEditors.open(page, link, Messages.Practice_title, Ids.EDITOR_PRACTICE);
        } else {
            quiz(page, link);
        }
    }

    /** Opens the quiz of a module. */
    static void quiz(IWorkbenchPage page, CourseLink link) throws PartInitException {
        PageEditors.open(page, link, Messages.bind(Messages.Quiz_tab, link.id()), Ids.EDITOR_QUIZ);
    }
}
