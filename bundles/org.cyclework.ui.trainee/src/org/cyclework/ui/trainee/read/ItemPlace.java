package org.cyclework.ui.trainee.read;

import java.util.Optional;
import java.util.Set;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.course.Module;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meets an item in the quiz of its module, where its key stays unseen until it is answered. */
@Component
public final class ItemPlace implements PlaceOpener {

    private final CourseLibrary library;

    /** Made by the service runtime. */
    @Activate
    public ItemPlace(@Reference CourseLibrary library) {
        this.library = library;
    }

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(CourseLink.Kind.ITEM);
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) {
        Work.load(Messages.Job_openQuiz, page.getWorkbenchWindow().getShell(), () -> moduleOf(library.course(), link.id()),
                module -> module.ifPresent(id -> quiz(page, id)));
    }

    private static void quiz(IWorkbenchPage page, String moduleId) {
        try {
            PractisePlaces.quiz(page, CourseLink.to(CourseLink.Kind.QUIZ, moduleId));
        } catch (PartInitException broken) {
            Trouble.report(Messages.Job_openQuiz, broken);
        }
    }

    /** @return the module in whose quiz the item is; empty where no module has it */
    static Optional<String> moduleOf(Course course, String itemId) {
        return course.bankOf(itemId).flatMap(bank -> course.modules().stream()
                .filter(module -> module.getBankIds().contains(bank.getId())).findFirst()).map(Module::getId);
    }
}
