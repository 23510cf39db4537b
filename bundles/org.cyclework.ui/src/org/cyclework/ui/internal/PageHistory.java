package org.cyclework.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;

/** The pages that were in front, in order, so that one can go back through them. Used on the UI thread. */
@Component(service = PageHistory.class)
public final class PageHistory {

    private static final int MOST = 100;

    private final List<CourseLink> pages = new ArrayList<>();
    private int at = -1;

    /** Notes what comes to the front in this window. */
    void follow(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference reference) {
                if (reference instanceof IEditorReference editor) {
                    input(editor).ifPresent(input -> visited(input.link()));
                }
            }
        });
    }

    /** Whoever went this way left; what is in front is all that stays. */
    void forget(Optional<CourseLink> front) {
        pages.clear();
        at = -1;
        front.ifPresent(this::visited);
    }

    private static Optional<PageInput> input(IEditorReference editor) {
        try {
            return editor.getEditorInput() instanceof PageInput input ? Optional.of(input) : Optional.empty();
        } catch (PartInitException broken) { // an editor that could not come back shows that itself
            return Optional.empty();
        }
    }

    void visited(CourseLink link) {
        if (at >= 0 && same(pages.get(at), link)) {
            return;
        }
        pages.subList(at + 1, pages.size()).clear();
        pages.add(link);
        if (pages.size() > MOST) {
            pages.removeFirst();
        }
        at = pages.size() - 1;
    }

    private static boolean same(CourseLink one, CourseLink other) {
        return one.kind().equals(other.kind()) && one.id().equals(other.id());
    }

    /** @return the page that many steps away, which is the current one then; empty where there is none */
    Optional<CourseLink> go(int steps) {
        int wanted = at + steps;
        if (wanted < 0 || wanted >= pages.size()) {
            return Optional.empty();
        }
        at = wanted;
        return Optional.of(pages.get(at));
    }
}
