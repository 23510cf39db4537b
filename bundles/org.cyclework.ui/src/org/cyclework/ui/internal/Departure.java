package org.cyclework.ui.internal;

import java.util.Arrays;
import java.util.Optional;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.PageInput;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Takes the pages of somebody who left out of the window, and the way back to them; panes forget by themselves. */
final class Departure {

    private final IWorkbenchWindow window;
    private final ShellServices services;

    Departure(IWorkbenchWindow window, ShellServices services) {
        this.window = window;
        this.services = services;
    }

    /** From now on, for as long as the window is there. */
    void follow() {
        Events.onLearnerLeft(window.getShell(), this::clear);
    }

    private void clear() {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return;
        }
        IEditorReference[] left = Arrays.stream(page.getEditorReferences()).filter(editor -> !isStart(editor)).toArray(IEditorReference[]::new);
        page.closeEditors(left, false);
        if (left.length > 0 && page.getEditorReferences().length == 0) {
            services.links().open(CourseLink.to(CourseLink.Kind.TODAY, ""));
        }
        services.history().forget(Optional.ofNullable(page.getActiveEditor()).flatMap(editor -> place(editor.getEditorInput())));
    }

    /** The start page is anybody's, and is read again for whoever is here. */
    private static boolean isStart(IEditorReference editor) {
        try {
            return place(editor.getEditorInput()).filter(link -> link.kind().equals(CourseLink.Kind.TODAY)).isPresent();
        } catch (PartInitException broken) { // what cannot come back goes, too
            return false;
        }
    }

    private static Optional<CourseLink> place(IEditorInput input) {
        return input instanceof PageInput page ? Optional.of(page.link()) : Optional.empty();
    }
}
