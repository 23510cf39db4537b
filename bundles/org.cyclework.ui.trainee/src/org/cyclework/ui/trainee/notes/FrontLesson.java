package org.cyclework.ui.trainee.notes;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which lesson is in front, whenever that changes. */
final class FrontLesson implements IPartListener2 {

    private final Consumer<Optional<String>> hears;
    private IWorkbenchPage page;

    FrontLesson(Consumer<Optional<String>> hears) {
        this.hears = hears;
    }

    /** Begins to tell, with the lesson that is in front now. */
    void follow(IWorkbenchPage window) {
        page = window;
        page.addPartListener(this);
        tell();
    }

    void stop() {
        if (page != null) {
            page.removePartListener(this);
        }
    }

    private void tell() {
        hears.accept(NotesView.lessonOf(page.getActiveEditor()));
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        tell();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        tell();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        tell();
    }
}
