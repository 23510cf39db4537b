package org.cyclework.ui.internal;

import java.util.Optional;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageInput;
import org.cyclework.ui.Visited;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** The pages that were in front, in order, so that one can go back through them. Used on the UI thread. */
@Component(service = PageHistory.class)
public final class PageHistory {

    private final Visited visited = new Visited();

    /** Notes what comes to the front in this window. */
    void follow(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference reference) {
                if (reference instanceof IEditorReference editor) {
                    input(editor).ifPresent(input -> visited.came(input.link()));
                }
            }
        });
    }

    /** Whoever went this way left; what is in front is all that stays. */
    void forget(Optional<CourseLink> front) {
        visited.forget(front);
    }

    private static Optional<PageInput> input(IEditorReference editor) {
        try {
            return editor.getEditorInput() instanceof PageInput input ? Optional.of(input) : Optional.empty();
        } catch (PartInitException broken) { // an editor that could not come back shows that itself
            return Optional.empty();
        }
    }

    /** @return the page that many steps away, which is the current one then; empty where there is none */
    Optional<CourseLink> go(int steps) {
        return visited.go(steps);
    }
}
